import { transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import type { ReviewDecision, ReviewRecord } from '../../lib/review/record';
import type { Handler, MemberCall } from '../../lib/serve';
import { deliverNow } from '../../notice';
import { TEXTS } from '../../texts';
import { mayDecide, maySee } from '../access';
import { presentReview } from '../present';
import { holderOf, noticeIdOf, settle } from '../settle';

/**
 * `review.decide`: the words, the queue and the message to the writer in one transaction. Whoever decides has read the
 * words: that is a look at the thing.
 */
export const decide: Handler<'review.decide'> = async (input, call) => {
  const { reviewId, verdict: said, idempotencyKey: key } = input;
  const answer =
    said === 'pass'
      ? ({ verdict: 'pass', reason: null } as const)
      : ({ verdict: 'reject', reason: said } as const);
  const decided = await decideOnce(reviewId, call, {
    ...answer,
    at: call.now,
    by: call.openid,
    key,
  });
  if (decided instanceof Refusal) return decided;
  await Promise.all([
    holderOf(decided, TEXTS).keepLook?.(decided.thing.id, call),
    decided.state === 'rejected' && deliverNow(noticeIdOf(decided), call.now),
  ]);
  return presentReview(decided, call);
};

/** The same key with the same verdict was done before; with another one it is used twice. */
function decideOnce(
  id: string,
  { me }: MemberCall,
  decision: ReviewDecision,
): Promise<ReviewRecord | Refusal<'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE' | 'CONFLICT'>> {
  return transaction(async (tx) => {
    const review = await tx.find<ReviewRecord>('reviews', id);
    if (!review || !maySee(me, review)) return refuse('NOT_FOUND');
    const { by, key, verdict, reason } = review.decision ?? {};
    if (by === decision.by && key === decision.key) {
      const isSame = verdict === decision.verdict && reason === decision.reason;
      return isSame ? review : refuse('CONFLICT');
    }
    if (!mayDecide(me, review)) return refuse('FORBIDDEN');
    if (review.state !== 'waiting') return refuse('WRONG_STATE');
    return settle(tx, review, decision, TEXTS);
  });
}
