import type { LexiconEntry } from './lexicon';
import { RED_ACCIDENTS } from './lexicon-red-accidents';
import { RED_PEOPLE } from './lexicon-red-people';

/** 紧急重大: life, body, many people. */
export const RED_ENTRIES: readonly LexiconEntry[] = [...RED_ACCIDENTS, ...RED_PEOPLE];
