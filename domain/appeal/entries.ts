import type { EntryRules } from '../places/entry';
import { isPost } from '../places/posts';

/** The rooms of those who handle appeals. */
export const APPEAL_ENTRIES = {
  /** 待办 */
  queue: { place: 1, isFor: isPost },
  /** 代为登记 */
  record: { place: 4, isFor: isPost },
  /** 办理情况 */
  rates: { place: 5, isFor: isPost },
  /** 社区设置 */
  settings: { place: 7, isFor: isPost },
} as const satisfies EntryRules;
