import { CLASSES } from './classes';
import { NEGATION_FILLERS, NEGATIONS, NEGATIONS_EXCEPT, QUESTIONS } from './context';

/** Where a word stands in a clause: from `start` up to before `end`. */
export interface Found {
  start: number;
  end: number;
}

const GAP = '…';
const MAX_GAP = 10;
/** No part of a pattern is longer. */
export const LONGEST_PART = 30;
/** Nobody puts more of them between 没有 and what there is not; a text made of fillers would take seconds. */
const MOST_FILLERS = 6;
/** Stands for what was blanked out; occurs in no word. */
const BLANK = '\u0000';
const GROUP = /\[([^\]]*)\]/;
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

const partsOfWord = new Map<string, readonly string[]>();
const firstParts = new WeakMap<readonly string[], RegExp>();
const expressionOfPart = new Map<string, RegExp>();

/** Where a word or a pattern with gaps stands without being denied. */
export function occurrencesOf(word: string, text: string): Found[] {
  return [...eachOccurrence(word, text)];
}

function* eachOccurrence(word: string, text: string): Generator<Found> {
  const [first, ...rest] = partsOf(word);
  if (first === undefined) return;
  for (const { start, end: from } of placesOf(first, text)) {
    const end = endOfRest(rest, from, text);
    if (end !== null) yield { start, end };
  }
}

/** One look whether any of these words can be there at all: most are not. */
export function mayHold(text: string, words: readonly string[]): boolean {
  let expression = firstParts.get(words);
  if (expression === undefined) {
    const firsts = words.flatMap((word) => partsOf(word).slice(0, 1).map(sourceOf));
    expression = new RegExp(firsts.length > 0 ? firsts.join('|') : '(?!)');
    firstParts.set(words, expression);
  }
  return expression.test(text);
}

/** True when a word or pattern stands there without being denied. */
export function holds(text: string, word: string): boolean {
  return !eachOccurrence(word, text).next().done;
}

/** The text with these words taken out, at its old length. */
export function blank(text: string, words: readonly string[]): string {
  return words.reduce(
    (rest, word) => rest.replace(expressionOf(word), (met) => BLANK.repeat(met.length)),
    text,
  );
}

/** A text in which nothing is taken out yet. */
export function withoutBlanks(text: string): string {
  return text.split(BLANK).join('');
}

/** True when what stands before a word denies it, with a few fillers in between. */
export function isDenied(before: string): boolean {
  let rest = before;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    const ends = (word: string) => rest.endsWith(word);
    if (QUESTIONS.some(ends) || NEGATIONS_EXCEPT.some(ends)) return false;
    if (NEGATIONS.some(ends)) return true;
    const filler = NEGATION_FILLERS.find(ends);
    if (filler === undefined) return false;
    rest = rest.slice(0, -filler.length);
  }
  return false;
}

function partsOf(word: string): readonly string[] {
  const known = partsOfWord.get(word);
  if (known !== undefined) return known;
  const parts = word.split(GAP).filter((part) => part !== '');
  partsOfWord.set(word, parts);
  return parts;
}

function endOfRest(rest: readonly string[], from: number, text: string): number | null {
  const [next, ...others] = rest;
  if (next === undefined) return from;
  const near = text.slice(0, from + MAX_GAP + LONGEST_PART);
  for (const place of placesOf(next, near, from)) {
    if (place.start > from + MAX_GAP) break;
    const end = endOfRest(others, place.end, text);
    if (end !== null) return end;
  }
  return null;
}

/** Where a part stands, from one place of the text on, without being denied. */
function* placesOf(part: string, text: string, from = 0): Generator<Found> {
  const expression = expressionOf(part);
  for (let at = from; ; ) {
    // Others use the expression in between.
    expression.lastIndex = at;
    const met = expression.exec(text);
    if (met === null) return;
    const { index: start, 0: found } = met;
    if (found !== '' && !isDenied(text.slice(0, start))) yield { start, end: start + found.length };
    at = start + 1;
  }
}

function expressionOf(part: string): RegExp {
  const known = expressionOfPart.get(part);
  if (known !== undefined) return known;
  const expression = new RegExp(sourceOf(part), 'g');
  expressionOfPart.set(part, expression);
  return expression;
}

/** A part as the source of a regular expression; every sign outside of `[…]` stands for itself. */
function sourceOf(part: string): string {
  const texts = part.split(GROUP);
  return texts
    .map((text, index) => (index % 2 === 0 ? escapeText(text) : alternativesOf(text)))
    .join('');
}

/** The longest first, so that 燃气管 is not met as 燃气. */
function alternativesOf(name: string): string {
  const words = (CLASSES[name] ?? name).split('|');
  return `(?:${words
    .sort((one, other) => other.length - one.length)
    .map(escapeText)
    .join('|')})`;
}

function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
