import { NOT_PASSED, WAITS } from '../../../domain/text/held';
import type { Said } from './said';

/** Words of a thing that others do not read, because they have not passed. */
export interface HeldText {
  /** What they came with: an entry of the timeline, or another name that is unique in the document. */
  part: string;
  /** The openid of the person who wrote them. */
  by: string;
  at: string;
  texts: readonly string[];
  /** `rejected`: somebody looked, and they are not shown to others any more. */
  state: 'waiting' | 'rejected';
  isAnswered: boolean;
}

/** A document with words that may be held. Left out: there are none. */
export interface HasHeld {
  held?: readonly HeldText[];
}

/** What a call said, as it is held; empty when all of it passed. */
export function heldOf(
  { waiting, isAnswered }: Said,
  of: Pick<HeldText, 'part' | 'by' | 'at'>,
): HeldText[] {
  return waiting.length === 0 ? [] : [{ ...of, texts: waiting, state: 'waiting', isAnswered }];
}

/** How somebody reads what is held. */
interface HeldReader {
  openid: string;
  /** One of the staff who deal with the thing. */
  isStaff: boolean;
}

/**
 * Shows other words in the place of those that are held, wherever a view shows them. Their writer and the staff who deal
 * with the thing read them.
 */
export function withholding(
  { held = [] }: HasHeld,
  { openid, isStaff }: HeldReader,
): (text: string) => string {
  const hidden = isStaff ? [] : held.filter(({ by }) => by !== openid);
  return (text) => {
    const found = hidden.find(({ texts }) => texts.includes(text));
    if (!found) return text;
    return found.state === 'waiting' ? WAITS : NOT_PASSED;
  };
}
