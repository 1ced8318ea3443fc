import fc from 'fast-check';
import {
  beginningOf,
  CITY,
  caseOf,
  DESK,
  did,
  GRID,
  LATER,
  SECRETARY,
  START,
  STREET,
  through,
  tried,
} from '../../tests/support/appeal-case';
import { KEPT_OPEN, testAct } from '../../tests/support/test-act';
import { PRIORITIES, type Priority } from '../priority';
import type { AppealCase } from './case';
import { bindingDeadline, type TimeLimits } from './deadlines';
import { factsOf } from './rates';
import { raisedBy } from './regrade';

const at = (date: string) => `${date}T02:00:00.000Z`;
const due = ({ deadlines }: AppealCase) => bindingDeadline(deadlines);
const graded = (appeal: AppealCase, priority: Priority, now: string) =>
  did(appeal, 'regrade', now, { priority, to: beginningOf(priority) });
const raised = (appeal: AppealCase, priority: Priority, now: string) =>
  did(appeal, 'raise', now, { priority, to: beginningOf(priority) });

testAct('regrade', {
  by: ['handler', 'overseer'],
  given: { priority: 'blue' },
  ends: KEPT_OPEN,
});
testAct('raise', { by: [], given: { priority: 'red' }, ends: KEPT_OPEN });

describe('我也遇到: so many raise the colour', () => {
  test.each<[number, Priority, Priority | null]>([
    [4, 'blue', null],
    [5, 'blue', 'yellow'],
    [29, 'blue', 'yellow'],
    [30, 'blue', 'red'],
    [5, 'yellow', null],
    [29, 'yellow', null],
    [30, 'yellow', 'red'],
    [5, 'red', null],
    [999, 'red', null],
  ])('%i of a %s one: %s', (count, priority, colour) => {
    expect(raisedBy(count, priority)).toBe(colour);
  });

  test('nothing by itself lowers it, or gives it the same', () => {
    for (const [colour, other] of [
      ['red', 'yellow'],
      ['red', 'red'],
      ['yellow', 'blue'],
      ['blue', 'blue'],
    ] as const) {
      expect(tried(caseOf(colour), 'raise', LATER, { priority: other })).toBeNull();
    }
  });
});

describe('升级颜色: the clocks of a higher colour', () => {
  test('run from now', () => {
    const yellow = graded(caseOf('blue'), 'yellow', at('2026-03-03'));
    expect(due(yellow)).toMatchObject({ clock: 'resolve', dueOn: '2026-03-06' });
    expect(yellow.nextDueAt).toBe(due(yellow).dueAt);
    const red = graded(caseOf('blue'), 'red', at('2026-03-03'));
    expect(due(red)).toMatchObject({ clock: 'respond', dueAt: at('2026-03-04') });
  });

  test('but never end later than before', () => {
    const late = graded(caseOf('blue'), 'yellow', at('2026-03-10'));
    expect(due(late)).toMatchObject({ clock: 'resolve', dueOn: '2026-03-11' });
    const lastDay = graded(caseOf('yellow'), 'red', at('2026-03-05'));
    expect(due(lastDay)).toMatchObject({ clock: 'respond', dueAt: '2026-03-05T16:00:00.000Z' });
  });

  test('whenever and from whichever colour: never later, by people or by themselves', () => {
    const colour = fc.constantFrom(...PRIORITIES);
    const hour = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(colour, colour, hour, hour, (one, other, start, later) => {
        fc.pre(PRIORITIES.indexOf(other) > PRIORITIES.indexOf(one));
        const from = new Date(Date.parse('2026-01-05T01:00Z') + start * 3_600_000).toISOString();
        const now = new Date(Date.parse(from) + (later % 400) * 3_600_000).toISOString();
        const before = caseOf(one, { from });
        for (const next of [graded(before, other, now), raised(before, other, now)]) {
          expect(Date.parse(due(next).dueAt)).toBeLessThanOrEqual(Date.parse(due(before).dueAt));
        }
      }),
    );
  });

  test('one that was overdue stays overdue, and who has it now gets a new limit, no jump up', () => {
    const street = did(caseOf('blue'), 'overdue', '2026-03-11T16:00:00.000Z');
    expect(street.nextDueAt).toBe('2026-03-23T16:00:00.000Z');
    const yellow = graded(street, 'yellow', at('2026-03-13'));
    expect(due(yellow)).toMatchObject({ dueOn: '2026-03-11' });
    expect(yellow).toMatchObject({ level: 'street', nextDueAt: '2026-03-18T16:00:00.000Z' });
    const soon = graded(street, 'yellow', at('2026-03-20'));
    expect(soon.nextDueAt).toBe('2026-03-23T16:00:00.000Z');
  });

  test('the limits are those that the community had at the start', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 2 }, resolve: { workingDays: 5 } },
      yellow: { resolve: { workingDays: 3 } },
      blue: { reply: { workingDays: 7 } },
    };
    const red = graded(caseOf('yellow', { limits }), 'red', at('2026-03-03'));
    expect(red.deadlines.map(({ clock, dueAt }) => [clock, dueAt])).toEqual([
      ['respond', '2026-03-03T04:00:00.000Z'],
      ['resolve', '2026-03-10T16:00:00.000Z'],
    ]);
  });
});

describe('降级颜色: only people lower it', () => {
  test('the clocks run from the beginning of the round', () => {
    const blue = graded(caseOf('yellow'), 'blue', at('2026-03-04'));
    expect(due(blue)).toMatchObject({ clock: 'reply', dueOn: '2026-03-11' });
    expect(blue.nextDueAt).toBe('2026-03-11T16:00:00.000Z');
    const again = did(through(caseOf('yellow'), ['accept', 'resolve']), 'reopen', at('2026-03-09'));
    expect(due(graded(again, 'blue', at('2026-03-10')))).toMatchObject({ dueOn: '2026-03-18' });
  });

  test('it stays with who has it', () => {
    const red = did(caseOf('red'), 'accept');
    expect(graded(red, 'blue', LATER)).toMatchObject({
      level: 'street',
      assignedTo: [STREET, SECRETARY],
      status: 'accepted',
    });
  });
});

describe('调整颜色: what was done stays done', () => {
  test('a response stays met, as a reply too', () => {
    const responded = through(caseOf('yellow'), ['accept', 'respond']);
    for (const colour of ['blue', 'red'] as const) {
      const other = graded(responded, colour, at('2026-03-03'));
      expect(due(other).metAt).toBe(LATER);
      expect(other.nextDueAt).toBeNull();
    }
  });

  test('what was answered late was late in a higher colour, too', () => {
    const late = [caseOf('blue', { status: 'accepted' }), caseOf('yellow', { status: 'accepted' })];
    for (const appeal of late.map((one) => did(one, 'respond', at('2026-03-13')))) {
      const red = graded(appeal, 'red', at('2026-03-16'));
      expect(due(red)).toMatchObject({ dueOn: due(appeal).dueOn, metAt: at('2026-03-13') });
      expect(factsOf(red, null, at('2026-03-16')).response).toMatchObject({ numerator: 0 });
    }
  });

  test('a reply does not resolve', () => {
    const replied = through(caseOf('blue'), ['accept', 'respond']);
    const yellow = graded(replied, 'yellow', at('2026-03-03'));
    expect(due(yellow)).toMatchObject({ clock: 'resolve', dueOn: '2026-03-06' });
    expect(due(yellow).metAt).toBeUndefined();
    expect(yellow.nextDueAt).toBe('2026-03-06T16:00:00.000Z');
  });

  test('the same colour is none', () => {
    expect(tried(caseOf('yellow'), 'regrade', LATER, { priority: 'yellow' })).toBeNull();
    expect(tried(caseOf('yellow'), 'regrade', LATER)).toBeNull();
  });
});

describe('升级后由谁办: where a higher colour begins', () => {
  test('it goes up to the posts of the new colour, and who had it helps on', () => {
    const yellow = did(caseOf('yellow', { assistants: [DESK, STREET] }), 'accept');
    expect(graded(yellow, 'red', LATER)).toMatchObject({
      level: 'street',
      assignedTo: [STREET, SECRETARY],
      status: 'pending',
      assistants: [DESK, GRID],
      priority: 'red',
      nextDueAt: '2026-03-03T08:00:00.000Z',
    });
  });

  test('one that is as high already stays where it is', () => {
    const street = did(did(caseOf('yellow'), 'escalate'), 'accept');
    expect(graded(street, 'red', LATER)).toMatchObject({
      level: 'street',
      assignedTo: [STREET],
      status: 'accepted',
      assistants: [],
    });
    const city = caseOf('yellow', { level: 'city', assignedTo: [CITY], nextDueAt: null });
    expect(graded(city, 'red', LATER)).toMatchObject({ assignedTo: [CITY], nextDueAt: null });
  });

  test('from blue to yellow the desk keeps it', () => {
    expect(raised(caseOf('blue'), 'yellow', LATER)).toMatchObject({ assignedTo: [DESK] });
  });

  test('a request for more time is asked for anew', () => {
    const extension = { workingDays: 2, at: START };
    const asked = caseOf('blue', { status: 'accepted', extension });
    expect(graded(asked, 'yellow', LATER).extension).toBeNull();
  });

  test('many neighbours end a pause: the clocks go on, then rise', () => {
    const paused = did(did(caseOf('yellow'), 'accept'), 'pause', at('2026-03-03'), {
      workingDays: 5,
    });
    const red = raised(paused, 'red', at('2026-03-06'));
    expect(red).toMatchObject({ pause: null, priority: 'red', level: 'street' });
    expect(due(red).dueAt).toBe(at('2026-03-07'));
    expect(red.nextDueAt).toBe(at('2026-03-07'));
  });
});
