/** `…` becomes three letters and ㍿ four; no other letter that people write becomes more. */
const MOST_LETTERS = 4;

/**
 * A text in the one form that rules read (NFKC): ｱ and ア, Ａ and A, ① and 1 are the same. It is at most four times as
 * long as the text, because one letter (U+FDFA) stands for eighteen.
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').slice(0, MOST_LETTERS * text.length);
}
