import { insertOnceWith } from '../db/insert-once';
import { Refusal, refuse } from '../errors';
import { heldOf } from '../review/held';
import { keepAllWaiting } from '../review/keep-waiting';
import type { Said } from '../review/said';
import { hiddenIdFrom, sign } from '../seal';
import type { MemberCall } from '../serve';
import { keepFiles } from '../uploads/keep';
import type { MediaRecord } from '../uploads/record';
import type { Kind } from './kind';
import type { Thing } from './record';

/** A thing that somebody's input made. */
interface Made extends Thing {
  /** Detects a key used again for other content. */
  inputMark: string;
  media: readonly MediaRecord[];
  submittedAt: string;
}

/**
 * The id that person and key give a new thing, so that a retry meets the one it made before. The key stands in the thing:
 * an id that anybody could make of the two would tell whose an anonymous thing is.
 */
export function newThingId({ name }: { name: string }, { me }: MemberCall, key: string): string {
  return hiddenIdFrom(name, me._id, key);
}

/** What tells one input from another. */
export function markOf(input: object): string {
  return sign('input', JSON.stringify(input));
}

/** The thing with those of its words that wait. */
function holding<T extends Made, P extends object, X extends string, V>(
  { indexFieldsOf }: Kind<T, P, X, V>,
  made: T,
  said: Said,
): T {
  const held = made.timeline.slice(0, 1).flatMap(({ id: part, by, at }) => {
    return heldOf(made._id, said, { part, by: by.id ?? '', at });
  });
  const thing = { ...made, held };
  return held.length === 0 ? thing : { ...thing, ...indexFieldsOf(thing) };
}

/**
 * Stores a new thing with its first entry, its files, and the message about it, in one transaction. A retry is answered with what
 * it made before; another content with the same key is a `CONFLICT`.
 */
export async function takeOnce<T extends Made, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  made: T,
  said: Said,
): Promise<T | Refusal<'CONFLICT' | 'FILE_REFUSED'>> {
  const thing = holding(kind, made, said);
  const { _id: id, media, submittedAt, held = [] } = thing;
  const stored = await insertOnceWith(kind.things, thing, async (tx) => {
    const refused = await keepFiles(tx, { type: kind.name, id }, media, submittedAt);
    if (refused) return refused;
    for (const entry of thing.timeline) {
      const notice = await kind.noticeOf({ entry, before: thing, after: thing, plan: {} });
      if (notice.recipients.length > 0) await tx.insert(kind.outbox.collection, notice);
    }
    const waiting = { held, hiding: kind.hidingOf?.(thing), openid: said.openid };
    await keepAllWaiting(tx, { type: kind.name, ...thing }, waiting);
    return null;
  });
  if (stored instanceof Refusal) return stored;
  return stored.inputMark === thing.inputMark ? stored : refuse('CONFLICT');
}
