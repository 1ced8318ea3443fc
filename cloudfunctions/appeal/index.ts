/** What other areas may use of the appeals. */
export { attachedFiles } from './attached-files';
export { dayOf } from './day-of-appeals';
export { hasActed } from './has-acted';
export { APPEAL_JOBS } from './jobs';
