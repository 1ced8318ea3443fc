import { ACCIDENT_SIGNS } from './accident-signs';
import type { LexiconEntry } from './entry';
import { HEALTH_SIGNS } from './health-signs';
import { PEOPLE_SIGNS } from './people-signs';
import { RED_ACCIDENTS } from './red-accidents';
import { RED_PEOPLE } from './red-people';
import { YELLOW_ENTRIES } from './yellow';

export type { LexiconEntry } from './entry';

const SIGNS = new Map(Object.entries({ ...ACCIDENT_SIGNS, ...HEALTH_SIGNS, ...PEOPLE_SIGNS }));

/** The lexicon every community starts from; it can add entries of its own, never take one away. */
export const LEXICON: readonly LexiconEntry[] = [
  ...[...RED_ACCIDENTS, ...RED_PEOPLE].map((entry) => ({ ...entry, signs: SIGNS.get(entry.id) })),
  ...YELLOW_ENTRIES.map((entry) => ({ ...entry, isFault: true })),
];
