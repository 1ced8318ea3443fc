import type { Transaction } from '../db/transaction';
import { type Refusal, refuse } from '../errors';
import { heldOf } from '../review/held';
import { keepAllWaiting } from '../review/keep-waiting';
import type { Said } from '../review/said';
import type { Kind } from './kind';
import type { ActOf, NewEntry, Thing } from './record';

/** One act on one thing, decided. */
export interface Step<T extends Thing, P extends object> {
  act: ActOf<T>;
  entry: NewEntry;
  plan?: Partial<P>;
  /** The words of the call that chose the act; left out: nobody said anything. */
  said?: Said;
}

/** Applies one act and writes thing and message together. Answers the thing after it, or `WRONG_STATE`. */
export async function advance<T extends Thing, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  tx: Transaction,
  before: T,
  { act, entry, plan = {}, said }: Step<T, P>,
): Promise<T | Refusal<'WRONG_STATE'>> {
  const change = kind.change(before, act, entry.at, plan);
  if (change === null) return refuse('WRONG_STATE');
  const id = String(before.timeline.length + 1);
  const added = kind.entryOf({ id, ...entry, act }, before, change);
  const held = heldOf(before._id, said, { part: id, by: added.by.id ?? '', at: entry.at });
  const changed = {
    ...change,
    timeline: [...(change.timeline ?? before.timeline), added],
    ...(held.length > 0 && { held: [...(before.held ?? []), ...held] }),
  };
  const written = { ...changed, ...kind.indexFieldsOf({ ...before, ...changed }) };
  const after = { ...before, ...written };
  const notice = await kind.noticeOf({ entry: added, before, after, plan });
  await tx.update<T>(kind.things.name, before._id, written);
  if (notice.recipients.length > 0) await tx.insert(kind.outbox.collection, notice);
  await keepAllWaiting(
    tx,
    { type: kind.name, ...after },
    { held, hiding: kind.hidingOf?.(after), openid: said?.openid ?? '' },
  );
  return after;
}
