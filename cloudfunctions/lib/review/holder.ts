import type { Collection } from '../db/collection';
import { type PersonRecord, people } from '../people';
import type { HasHeld, HeldText } from './held';
import type { Verdict } from './record';

/** Documents of one type with words that others read. */
export interface TextHolder<T extends HasHeld & { _id: string } = HasHeld & { _id: string }> {
  /** The `type` by which the queue refers to one of them. */
  name: string;
  things: Pick<Collection<T>, 'name'>;
  /** What else changes in the document when somebody has decided on such words. */
  changeOf?(thing: T, settled: HeldText, verdict: Verdict): Partial<T>;
}

/** A nickname that passed takes the place of the one that others read until then. */
export const NICKNAMES: TextHolder<PersonRecord> = {
  name: 'person',
  things: people,
  changeOf: (_person, { texts: [nickname] }, verdict) =>
    verdict === 'pass' && nickname !== undefined ? { nickname } : {},
};
