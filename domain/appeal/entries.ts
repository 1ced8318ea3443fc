import type { EntryRules } from '../places/entry';
import { isPost } from '../places/posts';

/** The rooms of those who handle appeals. */
export const APPEAL_ENTRIES = {
  /** 待办 */
  queue: { place: 1, isFor: isPost },
  /** 代为登记 */
  record: { place: 3, isFor: isPost },
  /** 办理情况 */
  rates: { place: 4, isFor: isPost },
  /** 社区设置 */
  settings: { place: 6, isFor: isPost },
} as const satisfies EntryRules;
