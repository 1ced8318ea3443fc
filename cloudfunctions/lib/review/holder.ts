import type { Collection } from '../db/collection';
import { type PersonRecord, people } from '../people';
import type { MemberCall } from '../serve';
import { type HasHeld, type HeldText, textsOf } from './held';
import type { ReviewDecision } from './record';

/** Documents of one type with words that others read. */
export interface TextHolder<T extends HasHeld & { _id: string } = HasHeld & { _id: string }> {
  /** The `type` by which the queue refers to one of them. */
  name: string;
  things: Pick<Collection<T>, 'name'>;
  /** Keeps that one of the staff read the words of the thing; left out: nobody gets to read looks at it. */
  keepLook?(id: string, call: MemberCall): Promise<void>;
  /** What else changes in the document when somebody has decided on such words. */
  changeOf?(
    thing: T,
    settled: HeldText,
    decision: Pick<ReviewDecision, 'verdict' | 'at'>,
  ): Partial<T>;
}

/** A nickname that passed takes the place of the one that others read until then. */
export const NICKNAMES: TextHolder<PersonRecord> = {
  name: 'person',
  things: people,
  changeOf({ _id }, settled, { verdict, at }) {
    if (verdict !== 'pass') return {};
    const [nickname] = textsOf(settled, _id);
    return nickname === undefined ? {} : { nickname, renamedAt: at };
  },
};
