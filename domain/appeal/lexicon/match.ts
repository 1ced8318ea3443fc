import {
  NEGATION_FILLERS,
  NEGATIONS,
  NOT_REAL,
  NOT_REAL_EXCEPT,
  NOW,
  PAST,
  QUESTIONS,
  WHAT_IF,
  WHAT_IF_EXCEPT,
} from './context';
import type { LexiconEntry } from './entry';

interface Found {
  start: number;
  end: number;
}

const GAP = '…';
const MAX_GAP = 10;
/** Stands for what was blanked out; occurs in no word. */
const BLANK = '\u0000';
const CLAUSE_END = /[,.!?;。…\n]+/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

/**
 * The clauses of a text. Spaces divide as often as they slip in, so it is cut with and without them; the
 * comma inside a number does no harm.
 */
export function clausesOf(content: string): string[] {
  const text = content.normalize('NFKC').replace(INVISIBLE, '').split(BLANK).join('');
  const clauses = text.split(CLAUSE_END).map((clause) => clause.trim());
  const parts = clauses.flatMap((clause) => clause.split(/\s+/));
  const whole = clauses.map((clause) => clause.replace(/\s+/g, ''));
  return [...new Set([...whole, ...parts])].filter((clause) => clause !== '');
}

/** The words by which one of the clauses meets the entry, or null. */
export function findEntry(entry: LexiconEntry, clauses: readonly string[]): string | null {
  for (const clause of clauses) {
    const text = blank(clause, entry.except ?? []);
    const found = entry.words
      .flatMap((word) => occurrencesOf(word, text))
      .find(({ end }) => isMeant(entry, clause, end));
    if (found !== undefined) return clause.slice(found.start, found.end);
  }
  return null;
}

function isMeant(entry: LexiconEntry, clause: string, end: number): boolean {
  const holds = (word: string) => occurrencesOf(word, clause).length > 0;
  if (entry.with !== undefined && !entry.with.some(holds)) return false;
  if (entry.unless?.some(holds)) return false;
  const before = clause.slice(0, end);
  if (entry.unlessBefore?.some((word) => before.includes(word))) return false;
  return entry.isEvent !== true || isReal(clause, before);
}

function isReal(clause: string, before: string): boolean {
  const text = blank(clause, NOT_REAL_EXCEPT);
  if (NOT_REAL.some((word) => text.includes(word))) return false;
  const isWhatIf = WHAT_IF.some((word) => blank(before, WHAT_IF_EXCEPT).includes(word));
  if (isWhatIf) return false;
  const isPast = PAST.some((word) => text.includes(word));
  return !isPast || NOW.some((word) => text.includes(word));
}

/** Where a word or a pattern with gaps stands without being denied. */
function occurrencesOf(word: string, text: string): Found[] {
  const [first = '', ...rest] = word.split(GAP).filter((part) => part !== '');
  if (first === '') return [];
  return startsOf(first, text).flatMap((start) => {
    const end = endOfRest(rest, start + first.length, text);
    return end === null ? [] : [{ start, end }];
  });
}

function endOfRest(rest: readonly string[], from: number, text: string): number | null {
  const [next, ...others] = rest;
  if (next === undefined) return from;
  for (const start of startsOf(next, text)) {
    if (start < from || start - from > MAX_GAP) continue;
    const end = endOfRest(others, start + next.length, text);
    if (end !== null) return end;
  }
  return null;
}

function startsOf(part: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!isDenied(text.slice(0, at))) starts.push(at);
  }
  return starts;
}

function isDenied(before: string): boolean {
  const filler = NEGATION_FILLERS.find((word) => before.endsWith(word));
  if (QUESTIONS.some((word) => before.endsWith(word))) return false;
  if (NEGATIONS.some((word) => before.endsWith(word))) return true;
  return filler !== undefined && isDenied(before.slice(0, -filler.length));
}

function blank(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.split(word).join(BLANK.repeat(word.length)), text);
}
