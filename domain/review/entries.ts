import type { EntryRules } from '../places/entry';
import { isReviewer } from './reviewer';

/** The room of those who look at what waits. */
export const REVIEW_ENTRIES = {
  /** 待审内容 */
  reviews: { place: 3, isFor: isReviewer },
} as const satisfies EntryRules;
