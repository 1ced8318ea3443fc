import type { Input, SettingsView } from '../../../../../contract';
import { limitsFrom, type TypedLimits, typedLimits } from './limits';

export type Template = SettingsView['templates'][number];
export type Entry = SettingsView['lexicon'][number];

/** The settings as they stand on this phone; `limits` null is those of everybody. */
export interface Typed {
  templates: readonly Template[];
  lexicon: readonly Entry[];
  limits: TypedLimits | null;
}

export type Part = keyof Typed;

export const PARTS = ['templates', 'lexicon', 'limits'] as const satisfies readonly Part[];

/** The settings as the cloud has them, ready to be changed. */
export function typedOf({ templates, lexicon, limits }: SettingsView): Typed {
  return { templates, lexicon, limits: limits && typedLimits(limits) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The parts in which something differs. */
export function changedParts(base: Typed, mine: Typed): Part[] {
  return PARTS.filter((part) => !isSame(base[part], mine[part]));
}

/** The whole as it is saved; null while a limit is wrong. */
export function inputFrom(
  { templates, lexicon, limits }: Typed,
  version: number,
): Omit<Input<'appeal.saveSettings'>, 'idempotencyKey'> | null {
  const own = limits && limitsFrom(limits);
  if (limits !== null && own === null) return null;
  return { templates: [...templates], lexicon: [...lexicon], limits: own, version };
}

interface Identified {
  id: string;
}

/** The list with one put in the place of the one it replaces, or at the end. */
export function withOne<T extends Identified>(list: readonly T[], one: T): T[] {
  const isKnown = list.some(({ id }) => id === one.id);
  return isKnown ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one];
}

/** The list without one. */
export function withoutOne<T extends Identified>(list: readonly T[], id: string): T[] {
  return list.filter((other) => other.id !== id);
}

interface Rebased<T> {
  value: readonly T[];
  /** What both sides changed; one's own stands in `value`. */
  both: T[];
}

/** What one changed, added and removed since `base`, done to `theirs`; their other changes stay. */
function rebaseList<T extends Identified>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): Rebased<T> {
  const find = (list: readonly T[], id: string) => list.find((one) => one.id === id);
  const changed = mine.filter((one) => !isSame(one, find(base, one.id)));
  const removed = base.filter(({ id }) => !find(mine, id));
  const differs = ({ id }: T) => !isSame(find(base, id), find(theirs, id));
  const isInBase = ({ id }: T) => find(base, id) !== undefined;
  const both = [...changed.filter(isInBase), ...removed].filter(
    (one) => differs(one) && !isSame(find(mine, one.id), find(theirs, one.id)),
  );
  const kept = removed.reduce<readonly T[]>((list, { id }) => withoutOne(list, id), theirs);
  return { value: changed.reduce(withOne<T>, [...kept]), both };
}

export interface Merged {
  typed: Typed;
  /** Names of what both sides changed: a template's title, a group's words, `limits`. */
  both: { templates: string[]; lexicon: string[]; limits: boolean };
}

/** Somebody else saved meanwhile: theirs, with what one changed oneself on top. */
export function rebase(base: Typed, mine: Typed, theirs: Typed): Merged {
  const templates = rebaseList(base.templates, mine.templates, theirs.templates);
  const lexicon = rebaseList(base.lexicon, mine.lexicon, theirs.lexicon);
  const isMine = !isSame(base.limits, mine.limits);
  const isTheirs = !isSame(base.limits, theirs.limits) && !isSame(mine.limits, theirs.limits);
  return {
    typed: {
      templates: templates.value,
      lexicon: lexicon.value,
      limits: isMine ? mine.limits : theirs.limits,
    },
    both: {
      templates: templates.both.map(({ title }) => title),
      lexicon: lexicon.both.map(({ words }) => words.join('、')),
      limits: isMine && isTheirs,
    },
  };
}
