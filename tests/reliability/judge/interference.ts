import type { Release } from '../../../contract/action';
import type { Areas } from '../support/areas';
import { someInTurn } from '../trials/points';
import { PATIENCE } from './settings';
import { differencesOf, readWorld, type World } from './worlds';

/** A pair takes seconds: a run tries one of so many. */
const PAIRS_OF = 4;

/** What somebody may not see changes nothing of what they get: no answer, no message. */
export function describeInterference(areas: Areas): void {
  describe('non-interference', () => {
    const pairs = areas.judged.flatMap(({ secrets }) => secrets?.pairs ?? []);
    for (const pair of someInTurn(PAIRS_OF, pairs, 'non-interference')) {
      test(
        `nobody else is told ${pair.title}`,
        async () => {
          const first = await readWorld(areas, pair, true);
          const second = await readWorld(areas, pair, false);
          expect(first.size).toBeGreaterThan(3);
          expect(interferences(areas, first, second)).toEqual([]);
          expect([first, second].flatMap((world) => tooFine(areas, world))).toEqual([]);
        },
        PATIENCE,
      );
    }
  });
}

/** Each answer that is not the same in both worlds, with the first people who see it. */
function interferences(areas: Areas, first: World, second: World): string[] {
  const seenBy = new Map<string, string[]>();
  for (const [title, told] of first) {
    const others = second.get(title);
    for (const [question, { action, answer }] of told) {
      const other = others?.get(question)?.answer;
      const released = releasesOf(areas, action);
      for (const path of differencesOf(answer, other).filter((one) => !isIn(one, released))) {
        const what = `${question}: ${path || 'all of it'}`;
        seenBy.set(what, [...(seenBy.get(what) ?? []), title]);
      }
    }
  }
  return [...seenBy].map(([what, titles]) => `${what} (${titles.slice(0, 3).join(', ')} …)`);
}

/** Released numbers that are no multiple of their step, or stand for a smaller group than declared. */
function tooFine(areas: Areas, world: World): string[] {
  const all = [...world.values()].flatMap((told) => [...told.values()]);
  return all.flatMap(({ action, answer }) =>
    releasesOf(areas, action).flatMap(({ field, step, smallestGroup }) =>
      numbersIn(answer, field.split('.'))
        .filter((value) => value !== 0 && (value % step !== 0 || value < smallestGroup))
        .map((value) => `${action} tells ${value} as ${field}`),
    ),
  );
}

function numbersIn(value: unknown, [name, ...rest]: readonly string[]): number[] {
  if (Array.isArray(value)) return value.flatMap((one) => numbersIn(one, [name ?? '', ...rest]));
  if (name === undefined || name === '') return typeof value === 'number' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return numbersIn((value as Record<string, unknown>)[name], rest);
}

function releasesOf(areas: Areas, action: string): readonly Release[] {
  return areas.actions.includes(action) ? (areas.entryOf(action).releases ?? []) : [];
}

function isIn(path: string, released: readonly Release[]): boolean {
  return released.some(({ field }) => path === field || path.startsWith(`${field}.`));
}
