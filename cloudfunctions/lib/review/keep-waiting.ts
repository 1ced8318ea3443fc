import { randomUUID } from 'node:crypto';
import { reviewDueAt } from '../../../domain/review/due';
import type { Transaction } from '../db/transaction';
import type { PersonRecord } from '../people';
import { idFrom, seal, sealingKeyId } from '../seal';
import type { ThingRef } from '../thing';
import { type Hiding, wordsHiding } from '../words';
import { isHidden } from '../writer';
import { type HeldText, textsOf } from './held';
import type { ReviewRecord } from './record';

/** A thing that words came with, and the community whose desk looks at them. */
interface About {
  thing: ThingRef;
  communityId: string;
  /** What of its words only insiders read. */
  hiding?: Hiding | undefined;
  /** The person who wrote the words. */
  openid: string;
}

/** The same for words in the document of a thing. No request when none wait. */
export async function keepAllWaiting(
  tx: Transaction,
  { type, _id: id, path }: { type: string; _id: string; path: { community: string } },
  { held, ...how }: Pick<About, 'hiding' | 'openid'> & { held: readonly HeldText[] },
): Promise<void> {
  for (const one of held) {
    await keepWaiting(tx, { thing: { type, id }, communityId: path.community, ...how }, one);
  }
}

/** Puts words into the queue of the community, in the transaction that stores them. One request, two in an outage. */
export async function keepWaiting(
  tx: Transaction,
  { thing, communityId, hiding = {}, openid }: About,
  held: HeldText,
): Promise<void> {
  const { part, by: writerId, at, isAnswered } = held;
  const _id = reviewIdOf(thing, part);
  const dueAt = reviewDueAt(at);
  const review: ReviewRecord = {
    _id,
    thing,
    part,
    communityId,
    writerId,
    writerSealed: isHidden(writerId) ? seal(openid, _id) : null,
    words: wordsHiding(textsOf(held, thing.id).join('\n'), _id, { everybody: hiding }),
    sealedBy: sealingKeyId(),
    at,
    dueAt,
    state: 'waiting',
    urgency: `${dueAt}~${_id}`,
    isUnasked: !isAnswered,
    answer: null,
    answeredAt: null,
    decision: null,
  };
  await tx.insert<ReviewRecord>('reviews', review);
  if (!isAnswered) await tx.update<PersonRecord>('people', openid, { unaskedMark: randomUUID() });
}

/** One for each part of a thing, so that nothing waits twice. */
export function reviewIdOf({ type, id }: ThingRef, part: string): string {
  return idFrom('review', type, id, part);
}
