import type { LexiconEntry } from './entry';
import { RED_ACCIDENTS } from './red-accidents';
import { RED_PEOPLE } from './red-people';
import { YELLOW_ENTRIES } from './yellow';

export type { LexiconEntry } from './entry';

/** The lexicon every community starts from; it can add entries of its own, never take one away. */
export const LEXICON: readonly LexiconEntry[] = [
  ...RED_ACCIDENTS,
  ...RED_PEOPLE,
  ...YELLOW_ENTRIES,
];
