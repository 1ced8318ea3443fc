import type { Visibility } from './vocabulary';

/** How much of an appeal others may know. */
export interface Openness {
  /** Words that are hidden in public, besides those that the rules find. */
  alsoHide: readonly string[];
  isAnonymous: boolean;
  visibility: Visibility;
}

/** A wish to show less. */
export interface HideWish {
  words: readonly string[];
  /** From now on nobody who handles it sees the name. */
  isAnonymous?: true | undefined;
  /** From now on only those who handle it read it. */
  isForHandlers?: true | undefined;
}

/** One document keeps them all, and each text is searched for each of them. */
export const MOST_HIDDEN_WORDS = 40;

/** The openness after a wish to show less; null when nothing would be shown less, or too many words would be hidden. */
export function showLess(before: Openness, wish: HideWish): Openness | null {
  const words = wish.words.map((word) => word.trim()).filter((word) => word !== '');
  const fresh = [...new Set(words)].filter((word) => !before.alsoHide.includes(word));
  const after: Openness = {
    alsoHide: [...before.alsoHide, ...fresh],
    isAnonymous: before.isAnonymous || wish.isAnonymous === true,
    visibility: wish.isForHandlers ? 'handlers' : before.visibility,
  };
  const isSame =
    fresh.length === 0 &&
    after.isAnonymous === before.isAnonymous &&
    after.visibility === before.visibility;
  return isSame || after.alsoHide.length > MOST_HIDDEN_WORDS ? null : after;
}
