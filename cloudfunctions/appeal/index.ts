/** What other areas may use of the appeals. */
export type { DepartureRecord } from './departures';
export { askAgain } from './jobs/ask-again';
export { cleanUploads } from './jobs/clean-uploads';
export { confirmDeadlines } from './jobs/confirm-deadlines';
export { escalateOverdue } from './jobs/escalate-overdue';
export { handOverLeft } from './jobs/hand-over-left';
export { recheckMedia } from './jobs/recheck-media';
