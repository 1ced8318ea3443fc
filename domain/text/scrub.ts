import { findOwnNames } from './own-name';
import { PERSONAL_KINDS, type PersonalKind } from './personal/rule';
import { cover, HIDDEN, joinOverlapping, type Piece, type Reading, readingOf } from './reading';
import { recognise } from './recognise';

export { HIDDEN };

/**
 * The number of the rules by which `scrub` hides. Raise it with each change of them: then a job hides in the stored texts
 * what the new rules find, too.
 */
export const REDACTION_RULES = 2;

/** What is hidden in a text. */
export interface Hiding {
  /** Words that were marked. */
  words?: readonly string[];
  /** Names of the writer; those that texts need stay: see `isHideableName`. */
  names?: readonly string[];
  /**
   * Words that somebody marked who does not read all of the text. They are looked for in what is left of it: a gap that
   * became wider would tell what stands in it.
   */
  markedInShown?: readonly string[];
  /** What the rules find of these kinds; all kinds when left out. */
  kinds?: readonly PersonalKind[];
}

/**
 * The text without what `findPersonal` finds, without the words the resident marked, and without the names of the writer
 * that may be hidden. Scrubbing again changes nothing.
 */
export function scrub(
  text: string,
  alsoHide: readonly string[] = [],
  names: readonly string[] = [],
): string {
  return hideIn(text, { words: alsoHide, names });
}

/** The text without all of this. */
export function hideIn(
  text: string,
  { words = [], names = [], markedInShown = [], kinds = PERSONAL_KINDS }: Hiding,
): string {
  const whole = readingOf(text);
  const marked = joinOverlapping([
    ...unitsOf(whole, joinOverlapping(findWords(text, words))),
    ...findOwnNames(whole.letters, names),
  ]);
  const { found, isAtRest } = kinds.length === 0 ? NOTHING_FOUND : recognise(cover(whole, marked));
  if (!isAtRest) return HIDDEN;
  const places = marked.map(({ start, end }) => ({
    start: whole.starts[start] ?? 0,
    end: whole.ends[end - 1] ?? 0,
  }));
  const wanted = found.filter(({ kind }) => kinds.includes(kind));
  const shown = hide(
    text,
    [...places, ...wanted].sort((one, other) => one.start - other.start),
  );
  return hide(shown, joinOverlapping(findWords(shown, markedInShown)));
}

const NOTHING_FOUND = { found: [], isAtRest: true };

/** Where the words stand, but for what was hidden before: a marked 隐 does not eat 〔已隐去〕. */
function findWords(text: string, alsoHide: readonly string[]): Piece[] {
  const words = alsoHide.map((word) => word.trim()).filter((word) => word !== '');
  const found: Piece[] = [];
  let offset = 0;
  for (const shown of text.split(HIDDEN)) {
    for (const word of words) {
      for (let at = shown.indexOf(word); at >= 0; at = shown.indexOf(word, at + word.length)) {
        found.push({ start: offset + at, end: offset + at + word.length });
      }
    }
    offset += shown.length + HIDDEN.length;
  }
  return found;
}

/** The same pieces counted in units of the reading; what has no unit is no piece. */
function unitsOf({ starts, ends }: Reading, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { start, end } of pieces) {
    while (at < ends.length && (ends[at] ?? 0) <= start) at++;
    const first = at;
    while (at < starts.length && (starts[at] ?? 0) < end) at++;
    if (at > first) found.push({ start: first, end: at });
    at = first;
  }
  return found;
}

function hide(text: string, pieces: readonly Piece[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of pieces) {
    shown += text.slice(from, start) + HIDDEN;
    from = end;
  }
  return shown + text.slice(from);
}

/** 李桂芳 → 李**: the first character stays; a single one is hidden. */
export function maskName(name: string): string {
  const [first = '', ...others] = [...name.trim()];
  return others.length === 0 ? '*'.repeat(first === '' ? 0 : 1) : first + '*'.repeat(others.length);
}
