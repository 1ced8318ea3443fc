import {
  extractFeatures,
  type FeatureSpace,
  type Features,
  normaliseText,
} from '../../department/features';
import { isDenied } from '../lexicon/pattern';
import { KINDS } from './kinds';

/** The space of the model; another one asks for another model. */
export const ALARM_SPACE: FeatureSpace = { buckets: 16384, longestGram: 2 };

/** Hangul syllables stand for the kinds: letters that no resident writes, one for each. */
const FIRST_MARK = 0xac00;
const MARKS = /[\uac00-\ud7a3]/g;

interface Kind {
  name: string;
  mark: string;
  words: RegExp;
}

const ALL_KINDS = Object.entries(KINDS).map(
  ([name, words], at): Kind => ({
    name,
    mark: String.fromCharCode(FIRST_MARK + at),
    words: new RegExp(words.split(' ').join('|'), 'g'),
  }),
);

/** The n-grams of a sentence, with a mark for each kind of word in it and for each pair of kinds. */
export function featuresOf(sentence: string): Features {
  const text = normaliseText(sentence).replace(MARKS, '');
  const marks = kindsIn(text).map(({ mark }) => mark);
  return extractFeatures({ content: `${text} ${pairsOf(marks).join(' ')}` }, ALARM_SPACE);
}

/** The names of the kinds of words that stand in a sentence and are not denied there. */
export function kindsOf(sentence: string): string[] {
  return kindsIn(normaliseText(sentence)).map(({ name }) => name);
}

function kindsIn(text: string): Kind[] {
  return ALL_KINDS.filter(({ words }) =>
    [...text.matchAll(words)].some(({ index }) => !isDenied(text.slice(0, index))),
  );
}

function pairsOf(marks: readonly string[]): string[] {
  return marks.flatMap((mark, at) => [mark, ...marks.slice(at + 1).map((other) => mark + other)]);
}
