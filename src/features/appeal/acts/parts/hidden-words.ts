import type { AppealView } from '../../../../../contract';

/** Limits of the contract: so many words, each of so many characters. */
export const MOST_WORDS = 10;
export const LONGEST_WORD = 20;

/** The words that a line names; a word may hold spaces: 3 号楼. */
export function hiddenWordsIn(line: string): string[] {
  const words = line.split(/[、，,；;\n]/).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== '');
}

/** What somebody reads of an appeal, and may want to hide. */
type ReadTexts = Pick<
  AppealView,
  'content' | 'place' | 'timeline' | 'result' | 'rating' | 'reasons'
>;

/** The words that stand in nothing of it. To hide them would hide nothing, and nobody would be told so. */
export function wordsNotIn(appeal: ReadTexts, words: readonly string[]): string[] {
  const texts = [
    appeal.content,
    appeal.place.text,
    ...appeal.timeline.map(({ text }) => text),
    appeal.result?.text,
    appeal.rating?.comment,
    ...appeal.reasons.map((reason) => (reason.source === 'staff' ? reason.note : null)),
  ];
  return words.filter((word) => !texts.some((text) => text?.includes(word)));
}
