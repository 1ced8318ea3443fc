import { normalise } from '../../text/normalise';
import {
  ASKED,
  HABIT,
  MOMENT,
  NOT_REAL,
  NOT_REAL_EXCEPT,
  NOW,
  NOW_EXCEPT,
  ON_FILE,
  PAST,
  PROPOSAL,
  SETTLED,
  STILL,
  WHAT_IF,
  WHAT_IF_EXCEPT,
  YEAR,
} from './context';
import type { LexiconEntry, Sign } from './entry';
import { blank, holds, isDenied, mayHold, occurrencesOf, withoutBlanks } from './pattern';

/** A part of a sentence between commas or spaces, and what stands around it. */
export interface Clause {
  text: string;
  around: string;
  /** The whole sentence is neither settled nor only asked about. Found out when it is first asked for, as the next. */
  isOpen(): boolean;
  /** It has the date of a year, or lies with offices and courts, and nothing around says that it happens now. */
  isOnFile(): boolean;
}

/** As many clauses on either side belong to what a clause tells; further away is another matter. */
const REACH = 2;
const SENTENCE_END = /[.!?;。…\n]+/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

/**
 * The clauses of a text. Spaces divide as often as they slip in, so it is cut with and without them; a
 * denial before a space still denies: 没有 着火.
 */
export function clausesOf(content: string): Clause[] {
  return [...new Set(sentencesOf(content))].flatMap(clausesOfSentence);
}

/** The sentences of a text, in its order; width folded, nothing invisible in them. */
export function sentencesOf(content: string): string[] {
  const text = withoutBlanks(normalise(content).replace(INVISIBLE, ''));
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

function clausesOfSentence(text: string): Clause[] {
  const clauses = text.split(',').map((clause) => clause.trim());
  const whole = clauses.map(withoutSpaces);
  const sentence = whole.join(',');
  const isOpen = onFirstAsking(() => isOpenIn(sentence));
  const isOld = onFirstAsking(() => YEAR.test(sentence) || holdsAny(sentence, ON_FILE));
  const found = clauses.flatMap((clause, at) => {
    const around = whole.slice(Math.max(0, at - REACH), at + REACH + 1).join(',');
    const isOnFile = onFirstAsking(() => isOld() && !isThisMoment(around));
    const parts = [withoutSpaces(clause), ...partsOfClause(clause)];
    return parts.map((text) => ({ text, around, isOpen, isOnFile }));
  });
  return [
    ...new Map(found.map((clause) => [`${clause.text}|${clause.around}`, clause])).values(),
  ].filter((clause) => clause.text !== '');
}

function partsOfClause(clause: string): string[] {
  return clause.split(/\s+/).reduce<string[]>((parts, part) => {
    const last = parts[parts.length - 1];
    const isOpen = last !== undefined && (isDenied(last) || WHAT_IF.some((w) => last.endsWith(w)));
    return isOpen ? parts.slice(0, -1).concat(last + part) : parts.concat(part);
  }, []);
}

function onFirstAsking(find: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= find();
    return known;
  };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The words by which one of the clauses meets the entry, or null. */
export function findEntry(entry: LexiconEntry, clauses: readonly Clause[]): string | null {
  for (const sign of [entry, ...(entry.signs ?? [])]) {
    for (const clause of clauses) {
      const word = findSign(sign, entry, clause);
      if (word !== null) return word;
    }
  }
  return null;
}

function findSign(sign: Sign, entry: LexiconEntry, clause: Clause): string | null {
  if (!mayHold(clause.text, sign.words)) return null;
  const text = blank(clause.text, sign.except ?? []);
  const found = sign.words
    .flatMap((word) => occurrencesOf(word, text))
    .find(({ end }) => isMeant(sign, clause, end) && isSo(entry, clause, end));
  return found === undefined ? null : clause.text.slice(found.start, found.end);
}

function isMeant(sign: Sign, { text, around }: Clause, end: number): boolean {
  if (sign.with !== undefined && !holdsAny(text, sign.with)) return false;
  if (sign.near !== undefined && !holdsAny(around, sign.near)) return false;
  if (sign.unless !== undefined && holdsAny(text, sign.unless)) return false;
  const before = text.slice(0, end);
  return !sign.unlessBefore?.some((word) => before.includes(word));
}

function isSo(entry: LexiconEntry, clause: Clause, end: number): boolean {
  if (entry.isFault === true && holdsAny(clause.text, PROPOSAL)) return false;
  if (entry.isOnce === true && (isHabit(clause) || clause.isOnFile())) return false;
  if (entry.isEvent !== true) return true;
  return isReal(clause.text, end) && clause.isOpen() && !clause.isOnFile();
}

function isReal(clause: string, end: number): boolean {
  const text = blank(clause, NOT_REAL_EXCEPT);
  if (holdsAny(text, NOT_REAL)) return false;
  const before = blank(clause.slice(0, end), WHAT_IF_EXCEPT);
  if (WHAT_IF.some((word) => before.includes(word))) return false;
  const isPast = PAST.some((word) => text.includes(word));
  return !isPast || holdsAny(blank(text, NOW_EXCEPT), NOW);
}

function isHabit({ text, around }: Clause): boolean {
  return holdsAny(text, HABIT) && !isThisMoment(around);
}

function isThisMoment(text: string): boolean {
  return holdsAny(blank(text, NOW_EXCEPT), MOMENT);
}

function isOpenIn(sentence: string): boolean {
  if (holdsAny(sentence, STILL)) return true;
  return !holdsAny(sentence, SETTLED) && !holdsAny(sentence, ASKED);
}

function holdsAny(text: string, words: readonly string[]): boolean {
  return mayHold(text, words) && words.some((word) => holds(text, word));
}
