import { findPersonal } from './personal-data';

/**
 * The number of the rules by which `scrub` hides. Raise it with each change of them: then a job hides in the stored texts
 * what the new rules find, too.
 */
export const REDACTION_RULES = 1;

/** What stands where personal data was. */
export const HIDDEN = '〔已隐去〕';

interface Piece {
  start: number;
  end: number;
}

/**
 * The text without what `findPersonal` finds and without the words the resident marked. Scrubbing again changes
 * nothing.
 */
export function scrub(text: string, alsoHide: readonly string[] = []): string {
  const words = alsoHide.map((word) => word.trim()).filter((word) => word !== '');
  for (let rest = text; ; ) {
    const pieces = joinOverlapping([...findPersonal(rest), ...findWords(rest, words)]);
    if (pieces.length === 0) return rest;
    rest = hide(rest, pieces);
  }
}

/** Where the words stand, but for what was hidden before: a marked 隐 does not eat 〔已隐去〕. */
function findWords(text: string, words: readonly string[]): Piece[] {
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

function joinOverlapping(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { start, end } of [...pieces].sort((one, other) => one.start - other.start)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
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
