import fc from 'fast-check';
import { PRIORITIES } from '../priority';
import {
  bindingDeadline,
  DEFAULT_LIMITS,
  deadlineState,
  deadlinesFor,
  recount,
  type TimeLimits,
  timeLeft,
} from './deadlines';
import type { Deadline } from './vocabulary';

const LIMITS: TimeLimits = {
  red: { respond: { hours: 2 }, resolve: { workingDays: 5 } },
  yellow: { respond: { hours: 48 }, resolve: { workingDays: 2 } },
  blue: { reply: { workingDays: 5 }, resolve: { workingDays: 10 } },
};

describe('the three clocks', () => {
  test('red: a response within 24 hours, on the eve of a holiday too', () => {
    expect(deadlinesFor({ priority: 'red', from: '2026-02-14T15:30:00.000Z' })).toEqual([
      {
        clock: 'respond',
        dueAt: '2026-02-15T15:30:00.000Z',
        dueOn: '2026-02-15',
        provisional: false,
        isBinding: true,
      },
    ]);
  });

  test('red is not provisional in a year that is not announced', () => {
    const [deadline] = deadlinesFor({ priority: 'red', from: '2026-12-31T15:30:00.000Z' });
    expect(deadline).toMatchObject({ dueOn: '2027-01-01', provisional: false });
  });

  test('yellow: resolved within 3 working days', () => {
    const [deadline] = deadlinesFor({ priority: 'yellow', from: '2026-02-13T08:00:00.000Z' });
    expect(deadline).toMatchObject({
      clock: 'resolve',
      dueOn: '2026-02-25',
      dueAt: '2026-02-25T16:00:00.000Z',
    });
  });

  test('blue: a reply within 7 working days', () => {
    const [deadline] = deadlinesFor({ priority: 'blue', from: '2026-09-24T08:00:00.000Z' });
    expect(deadline).toMatchObject({ clock: 'reply', dueOn: '2026-10-12' });
  });

  test('the day of submission is the day in Beijing', () => {
    const [evening] = deadlinesFor({ priority: 'yellow', from: '2026-11-20T15:59:00.000Z' });
    const [night] = deadlinesFor({ priority: 'yellow', from: '2026-11-22T16:01:00.000Z' });
    expect(evening?.dueOn).toBe('2026-11-25');
    expect(night?.dueOn).toBe('2026-11-26');
  });

  test('without an announced calendar it is provisional', () => {
    const [deadline] = deadlinesFor({ priority: 'yellow', from: '2026-12-30T02:00:00.000Z' });
    expect(deadline).toMatchObject({ dueOn: '2027-01-04', provisional: true });
  });

  test('a community sets its own numbers and adds other clocks', () => {
    const deadlines = deadlinesFor({
      priority: 'yellow',
      from: '2026-03-02T02:00:00.000Z',
      limits: LIMITS,
    });
    expect(deadlines.map(({ clock, dueOn }) => [clock, dueOn])).toEqual([
      ['respond', '2026-03-04'],
      ['resolve', '2026-03-04'],
    ]);
    expect(bindingDeadline(deadlines).clock).toBe('resolve');
  });

  test('exactly one binds, and a later start is never due earlier', () => {
    const instant = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const limits = fc.constantFrom(DEFAULT_LIMITS, LIMITS);
    const priorities = fc.constantFrom(...PRIORITIES);
    fc.assert(
      fc.property(priorities, instant, instant, limits, (priority, one, other, given) => {
        const [from, later] = one < other ? [one, other] : [other, one];
        const first = deadlinesFor({ priority, from, limits: given });
        const second = deadlinesFor({ priority, from: later, limits: given });
        expect(first.filter(({ isBinding }) => isBinding)).toHaveLength(1);
        first.forEach((deadline, index) => {
          expect(deadline.dueAt > from).toBe(true);
          expect(deadline.dueAt <= (second[index]?.dueAt ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('the state of a clock', () => {
  const deadline: Deadline = {
    clock: 'resolve',
    dueAt: '2026-03-05T16:00:00.000Z',
    dueOn: '2026-03-05',
    provisional: false,
    isBinding: true,
  };

  test.each([
    [undefined, '2026-03-05T15:59:59.999Z', 'running'],
    [undefined, '2026-03-05T16:00:00.000Z', 'overdue'],
    ['2026-03-04T01:00:00.000Z', '2026-03-09T00:00:00.000Z', 'met'],
    ['2026-03-05T16:00:00.001Z', '2026-03-09T00:00:00.000Z', 'missed'],
  ])('met at %s, seen at %s: %s', (metAt, now, state) => {
    expect(deadlineState({ ...deadline, metAt }, now)).toBe(state);
  });

  test('what is left: working days, 0 on the last one, nothing when overdue or met', () => {
    expect(timeLeft(deadline, '2026-03-04T02:00:00.000Z')).toEqual({
      unit: 'workingDay',
      value: 1,
    });
    expect(timeLeft(deadline, '2026-03-05T15:00:00.000Z')).toEqual({
      unit: 'workingDay',
      value: 0,
    });
    expect(timeLeft(deadline, '2026-03-06T15:00:00.000Z')).toBeNull();
    const met = { ...deadline, metAt: '2026-03-04T01:00:00.000Z' };
    expect(timeLeft(met, '2026-03-04T02:00:00.000Z')).toBeNull();
  });

  test('what is left of the respond clock: whole hours', () => {
    const respond: Deadline = { ...deadline, clock: 'respond' };
    expect(timeLeft(respond, '2026-03-05T14:01:00.000Z')).toEqual({ unit: 'hour', value: 1 });
  });

  test('an appeal without a binding clock is refused', () => {
    expect(() => bindingDeadline([{ ...deadline, isBinding: false }])).toThrow(RangeError);
  });
});

describe('工作日历公布后重算: counted again when a year is announced', () => {
  /** As it was guessed before 2026 was announced: Monday to Friday, without holidays. */
  const guessed: Deadline = {
    clock: 'resolve',
    dueAt: '2026-01-02T16:00:00.000Z',
    dueOn: '2026-01-02',
    provisional: true,
    isBinding: true,
    basis: { from: '2025-12-30', workingDays: 3 },
  };

  test('clocks of working days remember what they were counted from', () => {
    const [yellow] = deadlinesFor({ priority: 'yellow', from: '2026-09-24T08:00:00.000Z' });
    expect(yellow?.basis).toEqual({ from: '2026-09-24', workingDays: 3 });
    const [red] = deadlinesFor({ priority: 'red', from: '2026-09-24T08:00:00.000Z' });
    expect(red).not.toHaveProperty('basis');
  });

  test('the days off and the worked Sunday of the new year count', () => {
    expect(recount([guessed])).toEqual([
      { ...guessed, dueOn: '2026-01-05', dueAt: '2026-01-05T16:00:00.000Z', provisional: false },
    ]);
  });

  test('what was met stays as it was, and clocks by the hour do', () => {
    const met = { ...guessed, metAt: '2026-01-01T02:00:00.000Z' };
    const { basis: _, ...respond } = { ...guessed, clock: 'respond' as const };
    expect(recount([met, respond])).toEqual([met, respond]);
  });

  test('of a year that is not announced it is a guess as before', () => {
    const [later] = deadlinesFor({ priority: 'yellow', from: '2026-12-30T02:00:00.000Z' });
    expect(later && recount([later])).toEqual([later]);
  });

  test('again changes nothing', () => {
    const from = fc.date({
      min: new Date('2025-01-01'),
      max: new Date('2026-11-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...PRIORITIES), from, (priority, date) => {
        const deadlines = deadlinesFor({ priority, from: date.toISOString(), limits: LIMITS });
        expect(recount(deadlines)).toEqual(deadlines);
      }),
    );
  });
});
