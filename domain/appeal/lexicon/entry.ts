import type { Priority } from '../../priority';
import type { DangerNumber } from '../vocabulary';

/**
 * Words that tell one thing. Everything is looked up clause by clause: what stands behind a comma does
 * not count, save for `near`, which looks a little around. A word is met as it is written; `燃气…泄漏` meets the parts in this order
 * with at most ten characters between; `[甲|乙]` is any of these, `[燃气]` any word of that class of
 * `classes.ts`. `没有`, `不是` … right before a part cancels it.
 */
export interface Sign {
  /** Any of these. */
  words: readonly string[];
  /** At least one of these must stand in the clause, too. */
  with?: readonly string[];
  /** At least one of these must stand in the clause or the two on either side of it, too. */
  near?: readonly string[];
  /** Any of these in the clause cancels it. */
  unless?: readonly string[];
  /** Any of these in the clause before the word, or within it, cancels it. */
  unlessBefore?: readonly string[];
  /** Longer words that hold one of `words` and mean another thing: 落水管. */
  except?: readonly string[];
}

/** One thing that a text can tell, and the colour it asks for. */
export interface LexiconEntry extends Sign {
  id: string;
  priority: Priority;
  /** Other ways to tell the same. */
  signs?: readonly Sign[];
  /** Something that happens: drills, advice, what-if, what is long past or settled do not count. */
  isEvent?: boolean;
  /** Told as what keeps happening it is a complaint; only what happens once, or now, counts. */
  isOnce?: boolean;
  /** Something that is wrong: a question or a proposal about it does not count. */
  isFault?: boolean;
  /** The number to call at once. */
  danger?: DangerNumber;
}

/** Words of the lexicon, written with spaces between. */
export function listOf(words: string): readonly string[] {
  return words.split(' ').filter((word) => word !== '');
}
