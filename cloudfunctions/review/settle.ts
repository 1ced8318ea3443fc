import { REJECT_REASONS } from '../../domain/review/reasons';
import type { Transaction } from '../lib/db/transaction';
import type { HasHeld, HeldText } from '../lib/review/held';
import type { TextHolder } from '../lib/review/holder';
import type { ReviewDecision, ReviewRecord } from '../lib/review/record';
import { openidOf } from '../lib/writer';
import { composeNotice, type NoticeRecord } from '../notice';

/** A document that may hold words. */
type Thing = HasHeld & { _id: string };

/** The id of the message that tells the writer. */
export function noticeIdOf({ _id }: Pick<ReviewRecord, '_id'>): string {
  return `review-${_id}`;
}

/**
 * Carries a decision out: words that passed are not held any more, words that did not are not shown, and their writer is
 * told why. Everything in one transaction.
 */
export async function settle(
  tx: Transaction,
  review: ReviewRecord,
  decision: ReviewDecision,
  holders: readonly TextHolder[],
): Promise<ReviewRecord> {
  const { verdict, reason } = decision;
  await changeThing(tx, review, decision, holderOf(review, holders));
  const change = {
    decision,
    state: verdict === 'pass' ? ('passed' as const) : ('rejected' as const),
    words: null,
    writerSealed: null,
    sealedBy: null,
    isUnasked: false,
    answeredAt: null,
  };
  await tx.update<ReviewRecord>('reviews', review._id, change);
  if (reason) await tx.insert('notices', rejection(review, decision.at, REJECT_REASONS[reason]));
  return { ...review, ...change };
}

/** What knows the document that the words came with. */
export function holderOf(
  { thing: { type } }: ReviewRecord,
  holders: readonly TextHolder[],
): TextHolder {
  const holder = holders.find(({ name }) => name === type);
  if (!holder) throw new Error(`nothing holds the texts of a ${type}`);
  return holder;
}

/** Words that are not held any more, such as an earlier nickname, change nothing. */
async function changeThing(
  tx: Transaction,
  { thing: { id }, part }: ReviewRecord,
  decision: ReviewDecision,
  { things, changeOf }: TextHolder,
): Promise<void> {
  const thing = await tx.find<Thing>(things.name, id);
  const found = thing?.held?.find((one) => one.part === part);
  if (!thing || !found) return;
  const held = thing.held?.flatMap((one): HeldText[] => {
    if (one.part !== part) return [one];
    return decision.verdict === 'pass' ? [] : [{ ...one, state: 'rejected' }];
  });
  const change = { held, ...changeOf?.({ ...thing, held }, found, decision) };
  await tx.update<Thing>(things.name, id, change);
}

function rejection(review: ReviewRecord, at: string, why: string): NoticeRecord {
  const { _id, thing, writerId, writerSealed } = review;
  const id = noticeIdOf({ _id });
  const openid = openidOf({ ownerId: writerId, ownerSealed: writerSealed ?? null }, _id) ?? '';
  const isOfPerson = thing.type === 'person';
  return composeNotice({
    id,
    at,
    about: {
      thing: isOfPerson ? { type: 'inbox', id } : (thing as NoticeRecord['thing']),
      communityId: null,
      isUrgent: false,
      excerpt: why,
    },
    audiences: [{ kind: 'review.rejected', to: [writerId] }],
    writers: new Map([[writerId, openid]]),
  });
}
