import { normalise } from './normalise';
import { simplify } from './simplified';

/** What stands where personal data was. */
export const HIDDEN = '〔已隐去〕';
/** One unit in place of each hidden piece, however long the piece was. */
export const COVERED = '〓';

/** A piece of a text, from `start` to before `end` in UTF-16 units. */
export interface Piece {
  start: number;
  end: number;
}

/**
 * A text in the form that the rules read. The unit `letters[at]` was written from `starts[at]` to before `ends[at]`; what
 * nobody sees belongs to the unit before it.
 */
export interface Reading {
  letters: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** Marks that nobody sees or that lie over another letter: soft hyphens, joiners, variation selectors, accents. */
const UNSEEN = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/u;
const SYMBOL = /[\p{S}\p{Co}\p{Cc}\p{Zs}\u2800]/u;
const DASH = /\p{Pd}/u;
const DIGIT = /\p{Nd}/u;
const DIGITS_IN_A_ROW = 10;
/** Of these a run is one unit: `----` is read as `-`. */
const RUNS = ' \n-.,·*_/~:=|\\';

/** Written forms that no Unicode table joins, each before the form that is read. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [
    ...['，,', '！!', '？?', '：:', '；;', '（(', '）)', '。。', '、、', '“"', '”"', '…。', '｡。'],
    ...['‧·', '・·', '•·', '･·', '●·', '∙·', '⋅·', '．.', '−-', '～~', '〜~', '╱/', '∕/', '＃#'],
    ...['壹一', '弌一', '贰二', '弍二', '叁三', '弎三', '肆四', '柒七', '捌八', '玖九', '拾十'],
    ...['〇零', '○零', '◯零', '⓪0', '⓿0', '㈠一', '㈡二', '㈢三', '㈣四', '㈤五', '㈥六'],
    ...['㈦七', '㈧八', '㈨九', '㈩十', `${COVERED} `, '\r\n', '\u2028\n', '\u2029\n'],
    ...rowOf('❶', '1', 9),
    ...rowOf('➀', '1', 9),
    ...rowOf('➊', '1', 9),
    ...rowOf('⓵', '1', 9),
  ].map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** ❶1, ❷2, ❸3 … */
function rowOf(first: string, read: string, length: number): string[] {
  return Array.from({ length }, (_, at) =>
    String.fromCharCode(first.charCodeAt(0) + at, read.charCodeAt(0) + at),
  );
}

/** How the rules read a text; what was hidden before is one covered unit. */
export function readingOf(text: string): Reading {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (units: string, start: number, end: number) => {
    for (let at = 0; at < units.length; at++) {
      const unit = units.charAt(at);
      if (unit === letters[letters.length - 1] && RUNS.includes(unit)) {
        ends[ends.length - 1] = end;
      } else {
        letters.push(unit);
        starts.push(start);
        ends.push(end);
      }
    }
  };
  let offset = 0;
  for (const [at, shown] of text.split(HIDDEN).entries()) {
    if (at > 0) add(COVERED, offset - HIDDEN.length, offset);
    const first = letters.length;
    for (const letter of shown) {
      const units = unitsOf(letter);
      const end = offset + letter.length;
      if (units !== '') add(units, offset, end);
      else if (letters.length > first) ends[ends.length - 1] = end;
      offset = end;
    }
    offset += HIDDEN.length;
  }
  return { letters: letters.join(''), starts, ends };
}

/** What a letter is read as: mostly one unit, none for what nobody sees. */
function unitsOf(letter: string): string {
  const form = FORMS.get(letter);
  if (form !== undefined) return form;
  const code = letter.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return letter;
  if (letter === '\n') return letter;
  if (code >= 0x4e00 && code <= 0x9fff) return simplify(letter);
  if (UNSEEN.test(letter)) return '';
  if (DASH.test(letter)) return '-';
  return [...normalise(letter)].map(unitOfPart).join('');
}

/** ⑴ becomes three parts, each of which has a form of its own. */
function unitOfPart(part: string): string {
  if (UNSEEN.test(part)) return '';
  const form = FORMS.get(part);
  if (form !== undefined) return form;
  if (part > '~' && DIGIT.test(part)) return digitOf(part);
  if (part > '~' && SYMBOL.test(part)) return ' ';
  return part < ' ' ? ' ' : simplify(part);
}

/** Digits of every script stand in rows of ten: ٣ is the fourth of its row. */
function digitOf(part: string): string {
  const code = part.codePointAt(0) ?? 0;
  let value = 0;
  while (value < DIGITS_IN_A_ROW - 1 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** A reading in which each piece, counted in units, in order and without overlap, is one covered unit. */
export function cover({ letters, starts, ends }: Reading, pieces: readonly Piece[]): Reading {
  if (pieces.length === 0) return { letters, starts, ends };
  const covered = { letters: '', starts: [] as number[], ends: [] as number[] };
  let from = 0;
  const keep = (to: number) => {
    covered.letters += letters.slice(from, to);
    for (let at = from; at < to; at++) {
      covered.starts.push(starts[at] ?? 0);
      covered.ends.push(ends[at] ?? 0);
    }
  };
  for (const { start, end } of pieces) {
    keep(start);
    covered.letters += COVERED;
    covered.starts.push(starts[start] ?? 0);
    covered.ends.push(ends[end - 1] ?? 0);
    from = end;
  }
  keep(letters.length);
  return covered;
}

/** Pieces in order; those that share a unit are one. */
export function joinOverlapping(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { start, end } of [...pieces].sort((one, other) => one.start - other.start)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
