import { graphemesOf } from './graphemes';

interface Column {
  width: number;
  /** So many lines at most; what is longer ends with …. */
  lines: number;
  measure: (text: string) => number;
}

/** These begin no line, and those end none (标点避头尾). */
const NEVER_FIRST = new Set('。，、；：？！）》」』】〕〉”’…—～·％.,;:?!)]}%');
const NEVER_LAST = new Set('（《「『【〔〈“‘([{');
/** Kept in one piece: numbers, codes, words of our alphabet. */
const WORD = /^[\w@#&+/-]$/;
const NUMBER_END = /\d$/;
/** Within a number: 24:00, 3.5. */
const NUMBER_PART = /\d[.,:]?$/;
const SPACE = ' ';
const MORE = '…';
/** Nothing in a picture is longer; the rest would only be measured for nothing. */
const LONGEST = 400;

/** Breaks a text into lines by the rules of Chinese type. */
export function wrapText(text: string, { width, lines, measure }: Column): string[] {
  const found: string[] = [];
  let rest = piecesOf(text, width, measure);
  while (rest.length > 0) {
    const fitting = countFitting(rest, width, measure);
    if (fitting === rest.length) return [...found, rest.join('').trimEnd()];
    if (found.length === lines - 1) return [...found, shortened(rest, fitting, { width, measure })];
    const cut = goodCut(rest, fitting);
    found.push(rest.slice(0, cut).join('').trimEnd());
    rest = withoutSpaces(rest.slice(cut));
  }
  return found;
}

function piecesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const clean = text.replace(/\s+/g, SPACE).trim();
  const pieces: string[] = [];
  for (const sign of graphemesOf(clean).slice(0, LONGEST)) {
    const before = pieces[pieces.length - 1] ?? '';
    if (isInWord(before, sign) && measure(before + sign) <= width)
      pieces[pieces.length - 1] = before + sign;
    else pieces.push(sign);
  }
  return pieces;
}

function isInWord(before: string, sign: string): boolean {
  if (/^[.,:]$/.test(sign)) return NUMBER_END.test(before);
  const isNumber = /^\d$/.test(sign) && NUMBER_PART.test(before);
  return isNumber || (WORD.test(sign) && WORD.test(before.slice(-1)));
}

/** One at least: a sign wider than the column stands alone. */
function countFitting(
  pieces: readonly string[],
  width: number,
  measure: (text: string) => number,
): number {
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    line += piece;
    if (index > 0 && measure(line.trimEnd()) > width) return index;
  }
  return pieces.length;
}

/** The last place to break that the rules allow; where there is none, the last place at all. */
function goodCut(pieces: readonly string[], fitting: number): number {
  for (let cut = fitting; cut > 0; cut--) {
    if (mayBreak(pieces.slice(0, cut), pieces.slice(cut))) return cut;
  }
  return fitting;
}

/** A number stays with its unit: 3 号楼 written 3号楼 stands in one line. */
function mayBreak(before: readonly string[], after: readonly string[]): boolean {
  const next = withoutSpaces(after)[0] ?? '';
  const last = before.join('').trimEnd().slice(-1);
  const isUnit = NUMBER_END.test(before[before.length - 1] ?? '') && after[0] !== SPACE;
  return !NEVER_FIRST.has(next) && !NEVER_LAST.has(last) && !isUnit;
}

function withoutSpaces(pieces: readonly string[]): string[] {
  const first = pieces.findIndex((piece) => piece !== SPACE);
  return first === -1 ? [] : pieces.slice(first);
}

function shortened(
  pieces: readonly string[],
  fitting: number,
  { width, measure }: Pick<Column, 'width' | 'measure'>,
): string {
  for (let count = fitting; count > 0; count--) {
    const line = withoutEnd(pieces.slice(0, count)).join('') + MORE;
    if (measure(line) <= width) return line;
  }
  return MORE;
}

/** Before … stands no other mark and no space. */
function withoutEnd(pieces: readonly string[]): readonly string[] {
  let end = pieces.length;
  const isIdle = (piece = '') => piece === SPACE || NEVER_FIRST.has(piece) || NEVER_LAST.has(piece);
  while (end > 0 && isIdle(pieces[end - 1])) end--;
  return pieces.slice(0, end);
}
