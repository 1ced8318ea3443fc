import { allBut, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import type { TextHolder } from '../../lib/review/holder';
import { type ReviewRecord, reviews } from '../../lib/review/record';
import { settle } from '../settle';

const BATCH = 40;

/** Carries out what WeChat answered late about words; see `lib/review/ask-again`. */
export function settleAnswered(holders: readonly TextHolder[]): Job {
  return {
    rush: { things: 500, minutes: 15 },
    async run(now, failed) {
      const due = await reviews.list(
        { answeredAt: command.lte(now), ...allBut(failed) },
        { orderBy: ['answeredAt', 'asc'], limit: BATCH },
      );
      return workThrough('settleAnswered', due, BATCH, ({ _id }) => settleOne(_id, now, holders));
    },
  };
}

/** Whoever decided meanwhile has the last word. */
function settleOne(id: string, at: string, holders: readonly TextHolder[]): Promise<void> {
  return transaction(async (tx) => {
    const review = await tx.find<ReviewRecord>('reviews', id);
    if (review?.state !== 'waiting' || review.answer === null) return;
    const isGood = review.answer === 'pass';
    const verdict = isGood ? ('pass' as const) : ('reject' as const);
    const reason = isGood ? null : ('other' as const);
    await settle(tx, review, { at, by: null, verdict, reason, key: null }, holders);
  });
}
