/** Words of the lexicon, written with spaces between. */
export function listOf(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}
