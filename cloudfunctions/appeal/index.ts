/** What other areas may use of the appeals. */
export { confirmDeadlines } from './jobs/confirm-deadlines';
export { escalateOverdue } from './jobs/escalate-overdue';
export { recheckMedia } from './jobs/recheck-media';
