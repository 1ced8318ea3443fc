/** What other areas may use of the appeals. */

export { summariseDay } from './find/day-summary';
export { attachedFiles } from './store/attached-files';
export { hasActed } from './store/has-acted';
