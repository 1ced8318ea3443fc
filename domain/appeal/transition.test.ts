import fc from 'fast-check';
import {
  beginningOf,
  CITY,
  caseOf,
  DESK,
  GRID,
  LATER,
  OTHER_GRID,
  PATH,
  SECRETARY,
  START,
  STREET,
  tried,
} from '../../tests/support/appeal-case';
import { LEVELS } from '../places/posts';
import { PRIORITIES, type Priority } from '../priority';
import { ACTS, type Act, ruleOf } from './acts';
import type { AppealCase } from './case';
import { route } from './routing';
import { isOpen, isPossible, startCase } from './transition';
import { STATUSES } from './vocabulary';

describe('派单: the start', () => {
  test.each<[Priority, string, string]>([
    ['red', 'street', '2026-03-03T02:00:00.000Z'],
    ['yellow', 'community', '2026-03-05T16:00:00.000Z'],
    ['blue', 'community', '2026-03-11T16:00:00.000Z'],
  ])('%s is pending at the %s, the clock acts at %s', (priority, level, nextDueAt) => {
    expect(caseOf(priority)).toMatchObject({ status: 'pending', level, nextDueAt, reopened: 0 });
  });

  test('at the city nothing goes further up', () => {
    const nobody = route({ priority: 'blue', path: PATH, isStaffed: () => false });
    expect(startCase({ priority: 'blue', from: START, routing: nobody }).nextDueAt).toBeNull();
  });

  test('the record of the start is made by no other act', () => {
    for (const act of ['submit', 'record'] as const) {
      expect(STATUSES.filter((status) => tried(caseOf('yellow', { status }), act, LATER))).toEqual(
        [],
      );
    }
  });
});

describe('任意顺序: any sequence of acts', () => {
  /** What is over can still be hidden. */
  const SHOWING_LESS: readonly Act[] = ['hide', 'redact'];
  const MOVES: readonly Act[] = [
    'pause',
    'resume',
    'supplement',
    'extend',
    'regrade',
    'raise',
    'reopen',
  ];
  const posts = [GRID, OTHER_GRID, DESK, SECRETARY, STREET, CITY];
  /** Anything, or something that is possible now. */
  const steps = fc.array(
    fc.record({
      isAny: fc.integer({ max: 3, min: 0 }).map((n) => n === 0),
      pick: fc.nat({ max: 9999 }),
      hours: fc.constantFrom(0, 1, 1, 9, 25, 60, 800),
      to: fc.constantFrom(...posts),
      priority: fc.constantFrom(...PRIORITIES),
      workingDays: fc.integer({ min: 1, max: 10 }),
    }),
    { minLength: 10, maxLength: 40 },
  );
  type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

  /** How much likelier than the others: what leads on. */
  const WEIGHTS: Partial<Record<Act, number>> = {
    accept: 12,
    respond: 4,
    pause: 9,
    resume: 6,
    resolve: 2,
    reopen: 4,
    rule: 9,
    requestExtension: 9,
    extend: 9,
    refuseExtension: 6,
  };
  /** An act that ends it for good is seldom. */
  const weightOf = (act: Act) =>
    ['withdrawn', 'merged'].includes(ruleOf(act).to) ? 0.2 : (WEIGHTS[act] ?? 1);

  /** The act of the step, and the case after it; null when it is refused. */
  function play(appeal: AppealCase, step: Step, now: string): [Act, AppealCase] | null {
    const { isAny, pick, to, priority, workingDays } = step;
    const possible = ACTS.filter((act) => isPossible(appeal, act, now)).flatMap((act) =>
      Array<Act>(5 * weightOf(act)).fill(act),
    );
    const from = isAny || possible.length === 0 ? ACTS : possible;
    const act = from[pick % from.length] ?? 'submit';
    const isColour = act === 'regrade' || act === 'raise';
    const given = { priority, workingDays, into: 'other' };
    const where = isColour ? beginningOf(priority) : to;
    const next = tried(appeal, act, now, { ...given, to: where });
    return next && [act, next];
  }

  function dues({ deadlines }: AppealCase): string[] {
    return deadlines.map(({ clock, dueAt }) => `${clock} ${dueAt}`);
  }

  /** The rules that a step broke; said at once, for `expect` on each of so many would take most of the time. */
  function brokenBy(before: AppealCase, act: Act, now: AppealCase): string[] {
    const { assignedTo, assistants, pause, extension, nextDueAt } = now;
    const rest = [nextDueAt, pause, extension];
    const rules = {
      'has handlers': assignedTo.length > 0,
      'no handler helps': !assistants.some((key) => assignedTo.includes(key)),
      'nobody helps twice': new Set(assistants).size === assistants.length,
      'never goes down': LEVELS.indexOf(now.level) >= LEVELS.indexOf(before.level),
      'reopenings are counted': now.reopened === before.reopened + (act === 'reopen' ? 1 : 0),
      'one deadline binds': now.deadlines.filter(({ isBinding }) => isBinding).length === 1,
      'comes to rest at its end': isOpen(now.status) || rest.every((one) => one === null),
      'nothing is above the city': now.level !== 'city' || pause !== null || nextDueAt === null,
      'a pause ends by itself': pause === null || nextDueAt === pause.until,
      'goes up when overdue':
        act !== 'overdue' || before.level === 'city' || now.level !== before.level,
      'withdrawn and merged are over':
        SHOWING_LESS.includes(act) || !['withdrawn', 'merged'].includes(before.status),
      'its deadline stays': MOVES.includes(act) || dues(now).join() === dues(before).join(),
      'its beginning stays': act === 'reopen' || now.startedAt === before.startedAt,
      'red has no pause': now.priority !== 'red' || pause === null,
    };
    return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${act}: ${rule}`]));
  }

  test('keeps handlers, never goes down, moves deadlines only by what may, stops its clock', () => {
    const seen = new Set<Act>();
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), steps, (colour, sequence) => {
        let appeal = caseOf(colour);
        let at = Date.parse(START);
        const broken: string[] = [];
        for (const step of sequence) {
          at += step.hours * 3_600_000;
          const played = play(appeal, step, new Date(at).toISOString());
          if (played === null) continue;
          const [act, next] = played;
          seen.add(act);
          broken.push(...brokenBy(appeal, act, next));
          appeal = next;
        }
        expect(broken).toEqual([]);
      }),
      { numRuns: 300, seed: 20_260_302 },
    );
    expect(ACTS.filter((act) => !seen.has(act))).toEqual(['submit', 'record', 'claim']);
  });
});
