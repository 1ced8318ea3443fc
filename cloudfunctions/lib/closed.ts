import { randomInt } from 'node:crypto';
import { seal, unseal } from './seal';
import { oldestKeyIn } from './sealed-fields';

/**
 * A document that everybody has, and that changes with whatever they do. In plain, it would tell whose anonymous things
 * are: what it counts besides the things that bear the person's name is what they did anonymously. So all of it is sealed
 * but for the fields that it is found by, and its size tells nothing.
 */
export interface ClosedRecord {
  _id: string;
  stateSealed: string;
  sealedBy: number | null;
}

/** Closes all but some fields. `paddedTo`: the usual size of the others in bytes. */
export function closed<T extends { _id: string }, K extends keyof T>(
  document: T,
  plain: readonly (K | '_id')[],
  paddedTo: number,
): ClosedRecord & Pick<T, K> {
  const isPlain = (field: string) => plain.some((one) => one === field);
  const fields = Object.entries(document).filter(([field]) => field !== 'sealedBy');
  const state = Object.fromEntries(fields.filter(([field]) => !isPlain(field)));
  const kept = Object.fromEntries(fields.filter(([field]) => isPlain(field))) as Pick<T, K>;
  const stateSealed = seal(JSON.stringify(state), document._id, paddedTo);
  return {
    ...kept,
    _id: document._id,
    stateSealed,
    sealedBy: oldestKeyIn({ ...kept, stateSealed }),
  };
}

/** The whole document; one that was never closed is open. @throws when no key opens it. */
export function opened<T extends { _id: string }>(stored: ClosedRecord | T): T {
  if (!('stateSealed' in stored)) return stored;
  const { stateSealed, sealedBy: _, ...plain } = stored;
  return { ...plain, ...(JSON.parse(unseal(stateSealed, stored._id)) as object) } as object as T;
}

/** Where a number that counts changes begins: how often a document was changed tells what its person did. */
export function firstVersion(): number {
  return randomInt(100_000_000_000_000, 140_000_000_000_000);
}
