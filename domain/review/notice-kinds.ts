import { type NoticeArea, progress } from '../notice/channel';
import { phrase } from '../notice/phrase';

/** The messages about words that waited for a review. */
export const REVIEW_NOTICES = {
  things: {},
  kinds: {
    /** To the writer. */
    'review.rejected': progress(phrase('未通过审核'), '您写的话没有通过审核，别人看不到'),
  },
} as const satisfies NoticeArea<'review'>;
