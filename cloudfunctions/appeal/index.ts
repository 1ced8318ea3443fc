/** What other areas may use of the appeals. */

export { summariseDay } from './find/day-summary';
export { APPEAL_FILES } from './store/files';
export { hasActed } from './store/has-acted';
export { APPEAL_TEXTS } from './store/texts';
