import * as z from 'zod';
import { REJECT_REASON_NAMES } from '../domain/review/reasons';
import { MOST_WAITING } from '../domain/review/waiting';
import { cursor, id, instant, limit } from './shared';
import { ACT_ERRORS, memberAct, memberLook } from './thing';

const reviewView = z.object({
  id,
  /** The thing that the words came with; null for a nickname. */
  thing: z.object({ type: z.string(), id }).nullable(),
  /** Without personal data, as everybody but their writer reads lists; empty when it is decided. */
  text: z.string(),
  at: instant,
  dueAt: instant,
  isOverdue: z.boolean(),
  state: z.enum(['waiting', 'passed', 'rejected']),
  /** Nobody decides on words of their own. */
  mayDecide: z.boolean(),
});

/** 待审内容: words that others do not read before somebody has looked. */
export const reviewActions = {
  'review.list': memberLook({
    summary: 'The words that wait for a look at the desk of the caller, the most urgent first.',
    input: { cursor, limit },
    output: z.object({
      items: z.array(reviewView),
      /** So many wait there, `MOST_WAITING` for more. */
      waiting: z.int().min(0).max(MOST_WAITING),
      nextCursor: z.string().nullable(),
    }),
    callers: ['staff'],
  }),
  'review.decide': memberAct({
    summary: 'The desk lets words pass, or says why others do not get to read them.',
    input: { reviewId: id, verdict: z.enum(['pass', ...REJECT_REASON_NAMES]) },
    output: reviewView,
    errors: ACT_ERRORS,
    callers: ['staff'],
  }),
};
