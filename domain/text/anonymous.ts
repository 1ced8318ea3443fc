import type { PersonalKind } from './personal/rule';
import { findPersonalAndNames, type PersonalSpan } from './personal-data';
import type { Hiding } from './scrub';

/**
 * What tells who an anonymous writer is, or how to reach them. Those who handle the text need the rest: the door where it
 * drips, the plate of the car that is in the way.
 */
const TELLS_WHO: readonly PersonalKind[] = [
  'phone',
  'idNumber',
  'bankCard',
  'name',
  'account',
  'email',
];

/** What staff do not read of an anonymous writer's own words. */
export function hiddenFromStaff(names: readonly string[]): Hiding {
  return { names, kinds: TELLS_WHO };
}

/** What staff do not read of words that staff wrote about an anonymous text: who wrote it. */
export function hiddenAmongStaff(names: readonly string[]): Hiding {
  return { names, kinds: [] };
}

/** The pieces of an anonymous text that staff do not read, unless the writer wants them to. */
export function findTellingWho(text: string, names: readonly string[]): PersonalSpan[] {
  return findPersonalAndNames(text, names).filter(({ kind }) => TELLS_WHO.includes(kind));
}
