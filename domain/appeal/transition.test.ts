import fc from 'fast-check';
import {
  beginningOf,
  CITY,
  caseOf,
  DESK,
  did,
  GRID,
  LATER,
  OTHER_GRID,
  PATH,
  SECRETARY,
  START,
  STREET,
  through,
  tried,
} from '../../tests/support/appeal-case';
import { LEVELS } from '../places/posts';
import { PRIORITIES, type Priority } from '../priority';
import type { AppealCase } from './case';
import { bindingDeadline, type TimeLimits } from './deadlines';
import { route } from './routing';
import { isOpen, isPossible, startCase } from './transition';
import { ACTS, type Act, STATUSES, type Status } from './vocabulary';

type Ends = Partial<Record<Status, Status>>;
const KEPT_OPEN = { pending: 'pending', accepted: 'accepted', handling: 'handling' } as const;
const TO_PENDING = { pending: 'pending', accepted: 'pending', handling: 'pending' } as const;
const KEPT_TAKEN = { accepted: 'accepted', handling: 'handling' } as const;

/** What each act makes of each status; what is not named is refused. */
const EXPECTED: Record<Act, Ends> = {
  ...{ submit: {}, record: {} },
  claim: { ...KEPT_OPEN, resolved: 'resolved', closed: 'closed' },
  accept: { pending: 'accepted' },
  respond: { accepted: 'handling' },
  progress: KEPT_TAKEN,
  note: { ...KEPT_OPEN, resolved: 'resolved' },
  ...{ supplement: KEPT_OPEN, assist: KEPT_OPEN, vacate: KEPT_OPEN },
  ...{ transfer: TO_PENDING, sendBack: TO_PENDING, reassign: TO_PENDING },
  ...{ escalate: TO_PENDING, overdue: TO_PENDING },
  ...{ remind: KEPT_OPEN, supervise: KEPT_OPEN, pause: KEPT_TAKEN },
  requestExtension: KEPT_TAKEN,
  ...{ regrade: KEPT_OPEN, raise: KEPT_OPEN, setDepartment: KEPT_OPEN },
  absorb: { ...KEPT_OPEN, resolved: 'resolved' },
  merge: { pending: 'merged', accepted: 'merged', handling: 'merged' },
  resolve: { accepted: 'resolved', handling: 'resolved' },
  rate: { resolved: 'closed' },
  reopen: { resolved: 'pending' },
  askAgain: { resolved: 'resolved', closed: 'closed' },
  withdraw: { pending: 'withdrawn', accepted: 'withdrawn', handling: 'withdrawn' },
  ...{ revealContact: KEPT_OPEN, revealIdentity: KEPT_OPEN },
  // These need more than a status: a ruling asked for, a pause, a request.
  ...{ rule: {}, resume: {}, extend: {}, refuseExtension: {} },
};

const GIVEN: Partial<Record<Act, Parameters<typeof tried>[3]>> = {
  ...{ transfer: { to: DESK }, sendBack: { to: SECRETARY }, reassign: { to: DESK } },
  ...{ vacate: { to: SECRETARY }, assist: { to: DESK }, rule: { to: DESK } },
  ...{ merge: { into: 'other' } },
  ...{ regrade: { priority: 'blue' }, raise: { priority: 'red' } },
};

/** An appeal on which the act hangs on nothing but the status. */
function readyFor(act: Act, status: Status): AppealCase {
  const ready = caseOf('yellow', { status });
  if (act === 'overdue') return { ...ready, nextDueAt: START };
  if (act === 'claim') return { ...ready, ownerId: null };
  return act === 'askAgain' ? { ...ready, askAgainAt: START } : ready;
}

describe('状态机: every act in every status', () => {
  const pairs = ACTS.flatMap((act) => STATUSES.map((status) => [act, status] as const));
  test.each(pairs)('%s when %s', (act, status) => {
    const result = tried(readyFor(act, status), act, LATER, GIVEN[act]);
    expect(result?.status).toBe(EXPECTED[act][status]);
  });

  test.each<[Act, Partial<AppealCase>]>([
    ['rule', { ruling: 'awaiting' }],
    ['resume', { pause: { at: START, until: '2026-03-04T16:00:00.000Z' } }],
    ['extend', { extension: { workingDays: 2, reason: '等配件', at: START } }],
    ['refuseExtension', { extension: { workingDays: 2, reason: '等配件', at: START } }],
  ])('%s is possible on an open appeal once it is asked for', (act, special) => {
    for (const status of STATUSES) {
      const result = tried(caseOf('yellow', { status, ...special }), act, LATER, GIVEN[act]);
      expect(result !== null).toBe(isOpen(status));
    }
  });
});

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

describe('首次响应 and 办结: what stops a clock', () => {
  test('a response stops the red clock for good', () => {
    const responded = through(caseOf('red'), ['accept', 'respond']);
    expect(bindingDeadline(responded.deadlines).metAt).toBe(LATER);
    expect(responded).toMatchObject({ nextDueAt: null, respondedAt: LATER });
    expect(did(responded, 'escalate', '2026-03-09T02:00:00.000Z').nextDueAt).toBeNull();
  });

  test('a response is the reply to a blue one', () => {
    const responded = through(caseOf('blue'), ['accept', 'respond']);
    expect(bindingDeadline(responded.deadlines)).toMatchObject({ clock: 'reply', metAt: LATER });
  });

  test('a response does not stop the yellow clock', () => {
    const yellow = caseOf('yellow');
    const responded = through(yellow, ['accept', 'respond']);
    expect(bindingDeadline(responded.deadlines).metAt).toBeUndefined();
    expect(responded.nextDueAt).toBe(yellow.nextDueAt);
  });

  test('a response after it came back does not change when the first one was', () => {
    const again = through(through(caseOf('yellow'), ['accept', 'respond']), ['escalate', 'accept']);
    expect(did(again, 'respond', '2026-03-03T02:00:00.000Z').respondedAt).toBe(LATER);
  });

  test('resolving stops what still runs and keeps what was met before', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 }, resolve: { workingDays: 5 } },
      yellow: { resolve: { workingDays: 3 } },
      blue: { reply: { workingDays: 7 } },
    };
    const end = '2026-03-03T01:00:00.000Z';
    const resolved = did(through(caseOf('red', { limits }), ['accept', 'respond']), 'resolve', end);
    expect(resolved.deadlines.map(({ clock, metAt }) => [clock, metAt])).toEqual([
      ['respond', LATER],
      ['resolve', end],
    ]);
    expect(resolved.nextDueAt).toBeNull();
  });

  test('resolving at once is the first response, too', () => {
    expect(through(caseOf('yellow'), ['accept', 'resolve']).respondedAt).toBe(LATER);
  });
});

describe('任意顺序: any sequence of acts', () => {
  const MOVES: readonly Act[] = [
    ...(['pause', 'resume', 'supplement', 'extend', 'regrade', 'raise', 'reopen'] as const),
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
    ...{ accept: 12, respond: 4, pause: 9, resume: 6, resolve: 2, reopen: 4, rule: 9 },
    ...{ requestExtension: 9, extend: 9, refuseExtension: 6, withdraw: 0.2, merge: 0.2 },
  };

  /** What the step makes of it; null when it is refused. */
  function play(appeal: AppealCase, step: Step, now: string): [Act, AppealCase] | null {
    const { isAny, pick, to, priority, workingDays } = step;
    const possible = ACTS.filter((act) => isPossible(appeal, act, now)).flatMap((act) =>
      Array<Act>(5 * (WEIGHTS[act] ?? 1)).fill(act),
    );
    const from = isAny || possible.length === 0 ? ACTS : possible;
    const act = from[pick % from.length] ?? 'submit';
    const isColour = act === 'regrade' || act === 'raise';
    const given = { priority, workingDays, reason: '等配件', into: 'other' };
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
      'withdrawn and merged are over': !['withdrawn', 'merged'].includes(before.status),
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
