import { NOT_PASSED, WAITS } from '../../../domain/text/held';
import { seal, unseal } from '../seal';
import { type WordsRecord, wholeOf } from '../words';
import { isPerson } from '../writer';
import type { Said } from './said';

/** Words of a thing that others do not read, because they have not passed. */
export interface HeldText {
  /** What they came with: an entry of the timeline, or another name that is unique in the document. */
  part: string;
  /** The person who wrote them, as the document knows them. */
  by: string;
  at: string;
  /** The whole texts, sealed with the id of the document: see `textsOf`. */
  textsSealed: string;
  /** `rejected`: somebody looked, and they are not shown to others any more. */
  state: 'waiting' | 'rejected';
  isAnswered: boolean;
}

/** A document with words that may be held. Left out: there are none. */
export interface HasHeld {
  held?: readonly HeldText[];
}

const ALL_PASSED: Pick<Said, 'waiting' | 'isAnswered'> = { waiting: [], isAnswered: true };

/** What a call said, as the document of this id holds it; empty when all of it passed. */
export function heldOf(
  documentId: string,
  { waiting, isAnswered }: Pick<Said, 'waiting' | 'isAnswered'> = ALL_PASSED,
  of: Pick<HeldText, 'part' | 'by' | 'at'>,
): HeldText[] {
  if (waiting.length === 0) return [];
  const textsSealed = seal(JSON.stringify(waiting), documentId);
  return [{ ...of, textsSealed, state: 'waiting', isAnswered }];
}

/** The texts that the document of this id holds. */
export function textsOf({ textsSealed }: HeldText, documentId: string): string[] {
  return JSON.parse(unseal(textsSealed, documentId)) as string[];
}

/** How somebody reads what is held. */
interface HeldReader {
  openid: string;
  /** One of the staff who deal with the thing. */
  isStaff: boolean;
}

/**
 * Reads other words in the place of those that are held, wherever a view reads them. Their writer and the staff who deal
 * with the thing read them.
 */
export function withholding<A extends unknown[]>(
  { _id, held = [] }: HasHeld & { _id: string },
  { openid, isStaff }: HeldReader,
  read: (words: WordsRecord, ...more: A) => string,
): (words: WordsRecord, ...more: A) => string {
  const hidden = held
    .filter(({ by }) => !isStaff && !isPerson(by, openid))
    .map((one) => ({ state: one.state, texts: textsOf(one, _id) }));
  if (hidden.length === 0) return read;
  return (words, ...more) => {
    const whole = wholeOf(words, _id);
    const found = hidden.find(({ texts }) => texts.includes(whole));
    if (!found) return read(words, ...more);
    return found.state === 'waiting' ? WAITS : NOT_PASSED;
  };
}
