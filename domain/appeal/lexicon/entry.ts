import type { DangerNumber, Priority } from '../vocabulary';

/**
 * One thing that a text can tell, and the colour it asks for. Everything is looked up clause by clause:
 * what stands behind a comma does not count. A word is met as it is written; `燃气…泄漏` meets the parts
 * in this order with at most ten characters between. `没有`, `不是` … right before a part cancels it.
 */
export interface LexiconEntry {
  id: string;
  priority: Priority;
  /** Any of these. */
  words: readonly string[];
  /** At least one of these must stand in the clause, too. */
  with?: readonly string[];
  /** Any of these in the clause cancels the entry. */
  unless?: readonly string[];
  /** Any of these in the clause before the word, or within it, cancels the entry. */
  unlessBefore?: readonly string[];
  /** Longer words that hold one of `words` and mean another thing: 落水管. */
  except?: readonly string[];
  /** Something that happens: drills, advice, what-if and what is long past do not count. */
  isEvent?: boolean;
  /** The number to call at once. */
  danger?: DangerNumber;
}

/** Words of the lexicon, written with spaces between. */
export function listOf(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}
