import type { LexiconEntry } from './lexicon';
import type { Category, Triage } from './vocabulary';
export declare function triage(input: {
  category: Category;
  content: string;
  extraLexicon?: readonly LexiconEntry[];
}): Triage;
