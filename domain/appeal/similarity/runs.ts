import { normalise } from '../../text/normalise';

/** Characters of one kind that stand together: Han, or letters and digits. */
export interface Run {
  kind: 'han' | 'word';
  /** By code point, lower-cased. */
  characters: string[];
  /** Where it begins in the normalised text. */
  start: number;
  /** Something stands before it and after it: it is whole also when the text was cut out of a longer one. */
  isInside: boolean;
}

/** Han of all planes, 々 and 〇; written out, as older phones know no `\p{…}`. */
const HAN =
  '(?:[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]|[\\ud840-\\ud88d][\\udc00-\\udfff])';
/** Latin, Greek, Cyrillic, Arabic, Tibetan, Mongolian …, kana, Yi, Hangul, with what is written above letters. */
const WORD =
  '[0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u036f\\u0370-\\u1fff\\u3041-\\u30fa\\u30fc-\\u312f\\ua000-\\ua4cf\\uac00-\\ud7af]';
/** Half of a character, where a text was cut in the middle of it. */
const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;
const RUN = new RegExp(`(${HAN}+)|${WORD}+`, 'g');

/** The text in runs; width is folded, punctuation parts them. */
export function runsOf(text: string): Run[] {
  const normalised = normalise(text.replace(HALF, ''));
  const runs: Run[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(normalised); match !== null; match = RUN.exec(normalised)) {
    const start = match.index;
    const isInside = start > 0 && RUN.lastIndex < normalised.length;
    const kind = match[1] === undefined ? 'word' : 'han';
    runs.push({ kind, characters: Array.from(match[0].toLowerCase()), start, isInside });
  }
  return runs;
}
