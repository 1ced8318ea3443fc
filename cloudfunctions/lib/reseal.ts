import { allBut, type BatchResult, type Job, workThrough } from './batch';
import { command } from './cloud';
import type { Collection } from './db/collection';
import { transaction } from './db/transaction';
import { keyIdOf, seal, sealingKeyId, unseal } from './seal';

/** A document with sealed texts: in fields called `sealed`, or whose name ends with `Sealed`. */
export interface SealedThing {
  _id: string;
  /** The id of the oldest key among those that sealed its texts; null, or missing, when it has none. */
  sealedBy?: number | null;
}

const BATCH = 20;
const SEALED_FIELD = /^sealed$|Sealed$/;

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

/** For `SealedThing.sealedBy`. */
export function oldestKeyIn(document: object): number | null {
  const ids: number[] = [];
  withTexts(document, (sealed) => {
    ids.push(keyIdOf(sealed));
    return sealed;
  });
  return ids.length === 0 ? null : Math.min(...ids);
}

/** One transaction, so that a text that somebody writes meanwhile is not lost. */
function reseal<T extends SealedThing>(things: Collection<T>, id: string): Promise<void> {
  return transaction(async (tx) => {
    const thing = await tx.find<T>(things.name, id);
    if (!thing || (thing.sealedBy ?? sealingKeyId()) >= sealingKeyId()) return;
    const { _id, ...fields } = thing;
    const anew = withTexts(fields, (sealed) => seal(unseal(sealed, id), id)) as typeof fields;
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

/** The same value with other sealed texts. */
function withTexts(value: unknown, change: (sealed: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([field, part]) => {
    const isText = SEALED_FIELD.test(field) && typeof part === 'string';
    return [field, isText ? change(part) : withTexts(part, change)];
  });
  return Object.fromEntries(fields);
}
