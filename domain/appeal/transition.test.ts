import fc from 'fast-check';
import type { PlacePath, RoleKey } from '../people';
import type { AppealCase } from './case';
import { bindingDeadline, type TimeLimits } from './deadlines';
import { route, routeUp } from './routing';
import { isOpen, startCase, transition } from './transition';
import {
  ACTS,
  type Act,
  LEVELS,
  PRIORITIES,
  type Priority,
  STATUSES,
  type Status,
} from './vocabulary';

const PATH: PlacePath = { city: 'c', county: 'y', street: 's', community: 'm', grid: 'g' };
const START = '2026-03-02T02:00:00.000Z';
const LATER = '2026-03-02T08:00:00.000Z';
const isStaffed = () => true;
const STREET_KEY: RoleKey = 'street_leader@s';
const CITY_KEY: RoleKey = 'city_admin@c';

function caseOf(priority: Priority, change: Partial<AppealCase> = {}): AppealCase {
  const routing = route({ priority, path: PATH, isStaffed });
  return {
    ownerId: 'owner',
    path: PATH,
    category: 'property',
    priority,
    visibility: 'public',
    isAnonymous: false,
    ...startCase({ priority, from: START, routing }),
    ...change,
  };
}

function act(appeal: AppealCase, what: Act, now = LATER, limits?: TimeLimits): AppealCase {
  const up = routeUp({ level: appeal.level, path: PATH, isStaffed });
  const result = transition(appeal, what, now, { up, limits });
  if (!result.ok) throw new Error(`${what} refused when ${appeal.status}`);
  return { ...appeal, ...result.change };
}

/** What each act makes of each status; what is not named is refused. */
const EXPECTED: Record<Act, Partial<Record<Status, Status>>> = {
  submit: {},
  accept: { pending: 'accepted' },
  respond: { accepted: 'handling' },
  progress: { accepted: 'accepted', handling: 'handling' },
  escalate: { pending: 'pending', accepted: 'pending', handling: 'pending' },
  overdue: { pending: 'pending', accepted: 'pending', handling: 'pending' },
  resolve: { accepted: 'resolved', handling: 'resolved' },
  rate: { resolved: 'closed' },
  reopen: { resolved: 'pending' },
  withdraw: { pending: 'withdrawn', accepted: 'withdrawn', handling: 'withdrawn' },
  revealContact: { pending: 'pending', accepted: 'accepted', handling: 'handling' },
};

describe('every act in every status', () => {
  const pairs = ACTS.flatMap((what) => STATUSES.map((status) => [what, status] as const));
  test.each(pairs)('%s when %s', (what, status) => {
    const appeal = caseOf('yellow', { status, nextDueAt: START });
    const up = routeUp({ level: 'community', path: PATH, isStaffed });
    const result = transition(appeal, what, LATER, { up });
    const expected = EXPECTED[what][status];
    if (expected === undefined) expect(result).toEqual({ ok: false, code: 'WRONG_STATE' });
    else expect(result).toMatchObject({ ok: true, change: { status: expected } });
  });
});

describe('the start', () => {
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
});

describe('clocks', () => {
  test('a response stops the red clock for good', () => {
    const responded = act(act(caseOf('red'), 'accept'), 'respond', LATER);
    expect(bindingDeadline(responded.deadlines).metAt).toBe(LATER);
    expect(responded.nextDueAt).toBeNull();
    expect(act(responded, 'escalate', '2026-03-09T02:00:00.000Z').nextDueAt).toBeNull();
  });

  test('a response does not stop the yellow clock', () => {
    const yellow = caseOf('yellow');
    const responded = act(act(yellow, 'accept'), 'respond');
    expect(bindingDeadline(responded.deadlines).metAt).toBeUndefined();
    expect(responded.nextDueAt).toBe(yellow.nextDueAt);
  });

  test('resolving stops what still runs and keeps what was met before', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 }, resolve: { workingDays: 5 } },
      yellow: { resolve: { workingDays: 3 } },
      blue: { reply: { workingDays: 7 } },
    };
    const routing = route({ priority: 'red', path: PATH, isStaffed });
    const red = caseOf('red', startCase({ priority: 'red', from: START, limits, routing }));
    const end = '2026-03-03T01:00:00.000Z';
    const resolved = act(act(act(red, 'accept'), 'respond', LATER), 'resolve', end);
    expect(resolved.deadlines.map(({ clock, metAt }) => [clock, metAt])).toEqual([
      ['respond', LATER],
      ['resolve', end],
    ]);
    expect(resolved.nextDueAt).toBeNull();
  });
});

describe('going up', () => {
  test('overdue: one level, once for each, and the deadline of the law stays', () => {
    const yellow = caseOf('yellow');
    const due = '2026-03-05T16:00:00.000Z';
    expect(transition(yellow, 'overdue', '2026-03-05T15:59:59.999Z')).toMatchObject({ ok: false });
    const street = act(yellow, 'overdue', due);
    expect(street).toMatchObject({
      status: 'pending',
      level: 'street',
      assignedTo: [STREET_KEY],
      deadlines: yellow.deadlines,
      nextDueAt: '2026-03-11T16:00:00.000Z',
    });
    expect(transition(street, 'overdue', due)).toEqual({ ok: false, code: 'WRONG_STATE' });
    const city = act(street, 'overdue', '2026-03-11T16:00:00.000Z');
    expect(city).toMatchObject({ level: 'city', assignedTo: [CITY_KEY], nextDueAt: null });
    expect(transition(city, 'overdue', '2027-01-01T00:00:00.000Z')).toMatchObject({ ok: false });
  });

  test('overdue with nobody above stays where it is, and the clock rests', () => {
    const appeal = caseOf('yellow', { status: 'handling' });
    const result = transition(appeal, 'overdue', '2026-03-06T00:00:00.000Z', { up: null });
    expect(result).toMatchObject({
      ok: true,
      change: { status: 'handling', level: 'community', nextDueAt: null },
    });
  });

  test('escalating starts the time of the community anew', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 } },
      yellow: { resolve: { workingDays: 1 } },
      blue: { reply: { workingDays: 7 } },
    };
    const street = act(caseOf('yellow'), 'escalate', LATER, limits);
    expect(street.nextDueAt).toBe('2026-03-03T16:00:00.000Z');
  });

  test('escalating needs a level above', () => {
    const appeal = caseOf('yellow');
    expect(transition(appeal, 'escalate', LATER)).toEqual({ ok: false, code: 'WRONG_STATE' });
    const same = { level: 'community', assignedTo: [STREET_KEY], gaps: [] } as const;
    const up = { ...same, assignedTo: [...same.assignedTo], gaps: [] };
    expect(transition(appeal, 'escalate', LATER, { up })).toMatchObject({ ok: false });
  });
});

describe('not solved', () => {
  const resolve = (appeal: AppealCase) => act(act(appeal, 'accept'), 'resolve');

  test('reopens one level up with new deadlines', () => {
    const reopened = act(resolve(caseOf('yellow')), 'reopen', '2026-03-09T02:00:00.000Z');
    expect(reopened).toMatchObject({
      status: 'pending',
      level: 'street',
      assignedTo: [STREET_KEY],
      nextDueAt: '2026-03-12T16:00:00.000Z',
      reopened: 1,
    });
    expect(bindingDeadline(reopened.deadlines)).toMatchObject({ dueOn: '2026-03-12' });
    expect(bindingDeadline(reopened.deadlines).metAt).toBeUndefined();
  });

  test('at the city stays with the same people', () => {
    const city = caseOf('yellow', { level: 'city', assignedTo: [CITY_KEY], nextDueAt: null });
    const reopened = act(resolve(city), 'reopen', '2026-03-09T02:00:00.000Z');
    expect(reopened).toMatchObject({ level: 'city', assignedTo: [CITY_KEY], reopened: 1 });
    expect(reopened.nextDueAt).toBeNull();
  });
});

describe('any sequence of acts', () => {
  const steps = fc.array(
    fc.record({ what: fc.constantFrom(...ACTS), hours: fc.integer({ min: 0, max: 200 }) }),
    { maxLength: 25 },
  );

  function checkStep(before: AppealCase, what: Act, after: AppealCase): void {
    expect(after.assignedTo).not.toEqual([]);
    expect(LEVELS.indexOf(after.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(before.level));
    expect(after.reopened).toBe(before.reopened + (what === 'reopen' ? 1 : 0));
    expect(after.deadlines.filter(({ isBinding }) => isBinding)).toHaveLength(1);
    if (!isOpen(after.status) || after.level === 'city') expect(after.nextDueAt).toBeNull();
    if (what === 'overdue' && before.level !== 'city') expect(after.level).not.toBe(before.level);
    const isOver = before.status === 'closed' || before.status === 'withdrawn';
    expect(isOver).toBe(false);
    if (what === 'reopen') return;
    const legal = (appeal: AppealCase) => appeal.deadlines.map(({ dueAt }) => dueAt);
    expect(legal(after)).toEqual(legal(before));
  }

  test('keeps an owner, never goes down, stops its clock, counts its reopenings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), steps, (priority, sequence) => {
        let appeal = caseOf(priority);
        let now = Date.parse(START);
        for (const { what, hours } of sequence) {
          now += hours * 3_600_000;
          const up = routeUp({ level: appeal.level, path: PATH, isStaffed });
          const result = transition(appeal, what, new Date(now).toISOString(), { up });
          if (!result.ok) continue;
          const after = { ...appeal, ...result.change };
          checkStep(appeal, what, after);
          appeal = after;
        }
      }),
    );
  });
});
