import { findOwnNames } from './own-name';
import { PERSONAL_KINDS, type PersonalKind } from './personal/rule';
import { cover, readingOf } from './reading';
import { recognise } from './recognise';

export { PERSONAL_KINDS, type PersonalKind };

/** A piece of a text, from `start` to before `end` in UTF-16 units. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
  text: string;
}

/**
 * What is personal in a text: in order, without overlap, by rules of form and context; a hint, never a proof. A text that was
 * made to have no end of it is personal as a whole.
 */
export function findPersonal(text: string): PersonalSpan[] {
  return findPersonalAndNames(text, []);
}

/** The same, and each place where a name of the writer stands, if that name may be hidden. */
export function findPersonalAndNames(text: string, names: readonly string[]): PersonalSpan[] {
  const reading = readingOf(text);
  const own = findOwnNames(reading.letters, names);
  const { found, isAtRest } = recognise(cover(reading, own));
  if (!isAtRest) return [{ kind: 'name', start: 0, end: text.length, text }];
  const ownNames = own.map(({ start, end }) => ({
    kind: 'name' as const,
    start: reading.starts[start] ?? 0,
    end: reading.ends[end - 1] ?? 0,
  }));
  return [...ownNames, ...found]
    .map((span) => ({ ...span, text: text.slice(span.start, span.end) }))
    .sort((one, other) => one.start - other.start);
}
