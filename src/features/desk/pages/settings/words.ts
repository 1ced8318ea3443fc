/** Words of the community's own as they may be sent: nothing that a pattern could take for a sign. */
const WORD = /^[\u4e00-\u9fa5A-Za-z0-9]{2,12}$/;
const BETWEEN = /[\s、，,；;。/|]+/;

export const MOST_WORDS = 10;

/** What was typed with commas or spaces between, each word once. */
export function wordsFrom(typed: string): string[] {
  return [...new Set(typed.split(BETWEEN).filter((word) => word !== ''))];
}

/** The words as they stand in the field. */
export function typedWords(words: readonly string[]): string {
  return words.join('、');
}

/** The words that are too short, too long, or hold marks. */
export function wrongWords(words: readonly string[]): string[] {
  return words.filter((word) => !WORD.test(word));
}
