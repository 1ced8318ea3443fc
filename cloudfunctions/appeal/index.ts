/** What other areas may use of the appeals. */
export { attachedFiles } from './attached-files';
export { dayOf } from './day-of-appeals';
export { hasActed } from './has-acted';
export { askAgain } from './jobs/ask-again';
export { confirmDeadlines } from './jobs/confirm-deadlines';
export { escalateOverdue } from './jobs/escalate-overdue';
export { handOverLeft } from './jobs/hand-over-left';
export { sendMorningLists } from './jobs/morning-list';
export { recheckMedia } from './jobs/recheck-media';
export { remindDeadlines } from './jobs/remind-deadlines';
