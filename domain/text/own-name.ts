import { COMMON_WORDS } from './common-words';
import { DOUBLE_SURNAME, NO_WORD, SURNAME } from './personal/name-words';
import { joinOverlapping, type Piece, readingOf } from './reading';

/** 小雨 may be weather, so a pet name of two letters is hidden only with a surname or doubled. */
const TWO_LETTERS = new RegExp(`^(?:${NO_WORD}${SURNAME}[\\u4e00-\\u9fff]|[小老阿]${SURNAME})$`);
const DOUBLED = /^(.)\1$/;
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;
const DOUBLE_SURNAME_ONLY = new RegExp(`^${DOUBLE_SURNAME}$`);
/** Shorter numbers are years, amounts and doors. */
const LEAST_DIGITS = 5;
const LEAST_LATIN = 3;

/** How a name is read: without spaces around and without what nobody sees. */
const readName = (name: string) => readingOf(name).letters.trim().toLowerCase();

/**
 * May each place where this name stands be hidden? Not one letter, not a word that texts need: the gap in 漏〔已隐去〕 would
 * tell that the writer is called 水.
 */
export function isHideableName(name: string): boolean {
  const read = readName(name);
  const letters = [...read];
  if (letters.length < 2 || isMadeOfWords(read)) return false;
  if (/^\d+$/.test(read)) return letters.length >= LEAST_DIGITS;
  if (!HAN_ONLY.test(read)) return letters.length >= LEAST_LATIN || /[^\x20-\x7e]/.test(read);
  if (letters.length > 2) return true;
  if (DOUBLE_SURNAME_ONLY.test(read)) return false;
  return TWO_LETTERS.test(read) || DOUBLED.test(read);
}

/** 热心居民 is two words that anybody writes. */
function isMadeOfWords(read: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < read.length; at++) {
    if (!reached.has(at)) continue;
    for (const word of COMMON_WORDS) if (read.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(read.length);
}

/** Where the names of the writer stand in a reading, in order and without overlap. */
export function findOwnNames(letters: string, names: readonly string[]): Piece[] {
  const read = letters.toLowerCase();
  const found: Piece[] = [];
  for (const name of new Set(names.filter(isHideableName).map(readName))) {
    for (let at = read.indexOf(name); at >= 0; at = read.indexOf(name, at + name.length)) {
      found.push({ start: at, end: at + name.length });
    }
  }
  return joinOverlapping(found);
}

/**
 * The names of the writer that stand in a text and cannot be hidden, because others write them as words: 水 in 漏水. Only
 * the writer may hear of them.
 */
export function findCommonNames(text: string, names: readonly string[]): string[] {
  const { letters } = readingOf(text);
  return names.filter((name) => {
    const read = readName(name);
    return read !== '' && !isHideableName(name) && letters.toLowerCase().includes(read);
  });
}
