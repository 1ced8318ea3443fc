import type { Transaction } from '../db/transaction';
import { type Refusal, refuse } from '../errors';
import type { Kind } from './kind';
import type { ActOf, NewEntry, Thing } from './record';

/** One act on one thing, decided. */
export interface Step<T extends Thing, P extends object> {
  act: ActOf<T>;
  entry: NewEntry;
  plan?: Partial<P>;
}

/** Applies one act and writes thing and message together. Answers the thing after it, or `WRONG_STATE`. */
export async function advance<T extends Thing, P extends object, X extends string, V>(
  kind: Kind<T, P, X, V>,
  tx: Transaction,
  before: T,
  { act, entry, plan = {} }: Step<T, P>,
): Promise<T | Refusal<'WRONG_STATE'>> {
  const change = kind.change(before, act, entry.at, plan);
  if (change === null) return refuse('WRONG_STATE');
  const id = String(before.timeline.length + 1);
  const added = kind.entryOf({ id, ...entry, act }, before, change);
  const changed = { ...change, timeline: [...(change.timeline ?? before.timeline), added] };
  const written = { ...changed, ...kind.indexFieldsOf({ ...before, ...changed }) };
  const after = { ...before, ...written };
  const notice = await kind.noticeOf({ entry: added, before, after, plan });
  await tx.update<T>(kind.things.name, before._id, written);
  if (notice.recipients.length > 0) await tx.insert(kind.outbox.collection, notice);
  return after;
}
