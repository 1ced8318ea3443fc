import type { ReviewView } from '../../contract';
import type { ReviewRecord } from '../lib/review/record';
import type { MemberCall } from '../lib/serve';
import { wholeOf } from '../lib/words';
import { mayDecide } from './access';

/**
 * As the desk sees it: without personal data. The whole text is one look at the thing away, and logged. Whoever wrote the
 * words reads all of them: the gaps in a list of guesses would tell who an anonymous writer is.
 */
export function presentReview(review: ReviewRecord, { me, now }: MemberCall): ReviewView {
  const { _id: id, thing, words, at, dueAt, state } = review;
  const isWaiting = state === 'waiting';
  const isOwn = !mayDecide(me, review);
  return {
    id,
    thing: thing.type === 'person' ? null : thing,
    text: words === null ? '' : isOwn ? wholeOf(words, id) : words.shown,
    at,
    dueAt,
    isOverdue: isWaiting && dueAt < now,
    state,
    mayDecide: isWaiting && !isOwn,
  };
}
