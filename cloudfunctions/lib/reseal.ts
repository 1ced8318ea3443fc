import { allBut, type BatchResult, type Job, workThrough } from './batch';
import { command } from './cloud';
import type { Collection } from './db/collection';
import { transaction } from './db/transaction';
import { sealAgain, sealingKeyId } from './seal';
import { oldestKeyIn, withTexts } from './sealed-fields';

/** A document with sealed texts: in fields called `sealed`, or whose name ends with `Sealed`. */
export interface SealedThing {
  _id: string;
  /** The id of the oldest key among those that sealed its texts; null, or missing, when it has none. */
  sealedBy?: number | null;
}

const BATCH = 20;

/** The job that seals the older texts of a collection with the key that seals now. */
export function resealing<T extends SealedThing>(things: Collection<T>): Pick<Job, 'run'> {
  return {
    async run(_now: string, failed: readonly string[]): Promise<BatchResult> {
      const older = await things.list(
        { sealedBy: command.lt(sealingKeyId()), ...allBut(failed) },
        { orderBy: ['sealedBy', 'asc'], limit: BATCH },
      );
      return workThrough(`reseal ${things.name}`, older, BATCH, ({ _id }) => reseal(things, _id));
    },
  };
}

/** One transaction, so that a text that somebody writes meanwhile is not lost. */
function reseal<T extends SealedThing>(things: Collection<T>, id: string): Promise<void> {
  return transaction(async (tx) => {
    const thing = await tx.find<T>(things.name, id);
    if (!thing || (thing.sealedBy ?? sealingKeyId()) >= sealingKeyId()) return;
    const { _id, ...fields } = thing;
    const anew = withTexts(fields, (sealed) => sealAgain(sealed, id)) as typeof fields;
    const change = { ...changedIn(fields, anew), sealedBy: oldestKeyIn(anew) };
    await tx.update<T>(things.name, id, change as Partial<Record<keyof T, unknown>>);
  });
}

function changedIn(before: object, after: object): object {
  const old = new Map(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old.get(field)),
  );
  return Object.fromEntries(changed);
}
