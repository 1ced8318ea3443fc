/** Each of these stands for five to eighteen letters, and nobody here writes them: words in one square, ㎮, two of praise. */
const MANY_IN_ONE = /[\u3300-\u3357\u33ae\u33af\ufdfa\ufdfb]/g;

/**
 * A text in the one form that rules read (NFKC): ｱ and ア, Ａ and A, ① and 1 are the same. It is at most four times as
 * long as the text: `…` becomes three letters, ㍿ four.
 */
export function normalise(text: string): string {
  return text.replace(MANY_IN_ONE, ' ').normalize('NFKC');
}
