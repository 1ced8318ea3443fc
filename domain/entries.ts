import { APPEAL_ENTRIES } from './appeal/entries';
import type { Role } from './people';
import type { EntryRule } from './places/entry';
import { OWN_ENTRIES } from './places/own-entries';
import { REVIEW_ENTRIES } from './review/entries';

/** The rooms of the desk. A new area brings its own in `domain/<area>/entries.ts`, and one line here. */
const RULES = { ...APPEAL_ENTRIES, ...OWN_ENTRIES, ...REVIEW_ENTRIES };

export type Entry = keyof typeof RULES;

const all: Readonly<Record<Entry, EntryRule>> = RULES;

/** In the order in which the app offers them. */
export const ENTRIES = (Object.keys(all) as Entry[]).sort(
  (one, other) => all[one].place - all[other].place,
);

/** The rooms for somebody in these roles. Each action behind an entry decides for itself. */
export function entriesOf(roles: readonly Role[]): Entry[] {
  return ENTRIES.filter((entry) => roles.some((role) => all[entry].isFor(role)));
}
