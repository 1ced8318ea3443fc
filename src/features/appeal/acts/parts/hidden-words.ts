/** Limits of the contract: so many words, each of so many characters. */
export const MOST_WORDS = 10;
export const LONGEST_WORD = 20;

/** The words that a line names; a word may hold spaces: 3 号楼. */
export function hiddenWordsIn(line: string): string[] {
  const words = line.split(/[、，,；;\n]/).map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== '');
}
