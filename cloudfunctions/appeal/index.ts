/** What other areas may use of the appeals. */

export { APPEAL_TEXTS } from './act/texts';
export { summariseDay } from './find/day-summary';
export { APPEAL_FILES } from './store/files';
export { hasActed } from './store/has-acted';
