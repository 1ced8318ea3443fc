import type { ThingRef } from '../thing';
import { type Hiding, wordsHiding } from '../words';
import { type HasHeld, type HeldText, textsOf } from './held';
import { reviewIdOf } from './keep-waiting';
import { type ReviewRecord, reviews } from './record';

/** A thing that others read less of by now; `hiding` is null when nobody else reads it any more. */
interface Lessened {
  thing: ThingRef;
  held: HasHeld['held'];
  hiding: Hiding | null;
}

/**
 * Its words that wait say no more in the queue than the thing does; of a thing that nobody else reads, none wait. One
 * request for each text that waits.
 */
export async function waitForLess({ thing, held = [], hiding }: Lessened): Promise<void> {
  for (const one of held.filter(({ state }) => state === 'waiting')) {
    const _id = reviewIdOf(thing, one.part);
    const change = hiding === null ? OVER : lessOf(one, { _id, thing, hiding });
    await reviews.updateWhere({ _id, state: 'waiting' }, change);
  }
}

/** Nobody has to look any more, and the writer is told nothing. */
const OVER: Partial<ReviewRecord> = {
  state: 'rejected',
  words: null,
  writerSealed: null,
  sealedBy: null,
  isUnasked: false,
  answeredAt: null,
};

function lessOf(
  one: HeldText,
  { _id, thing, hiding }: { _id: string; thing: ThingRef; hiding: Hiding },
): Partial<ReviewRecord> {
  const text = textsOf(one, thing.id).join('\n');
  return { words: wordsHiding(text, _id, { everybody: hiding }) };
}
