import type { ReviewView } from '../../contract';
import type { ReviewRecord } from '../lib/review/record';
import type { MemberCall } from '../lib/serve';
import { mayDecide } from './access';

/** As the desk sees it: without personal data. The whole text is one look at the thing away, and logged. */
export function presentReview(review: ReviewRecord, { me, now }: MemberCall): ReviewView {
  const { _id: id, thing, words, at, dueAt, state } = review;
  const isWaiting = state === 'waiting';
  return {
    id,
    thing: thing.type === 'person' ? null : thing,
    text: words?.shown ?? '',
    at,
    dueAt,
    isOverdue: isWaiting && dueAt < now,
    state,
    mayDecide: isWaiting && mayDecide(me, review),
  };
}
