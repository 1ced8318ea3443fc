import fc from 'fast-check';
import { caseOf, did, type Special, START, tried } from '../../tests/support/appeal-case';
import { civilDateOf } from '../calendar/beijing-time';
import { addWorkingDays } from '../calendar/working-days';
import type { Priority } from '../priority';
import type { Act } from './acts';
import type { AppealCase } from './case';
import { bindingDeadline } from './deadlines';
import { dueReminder, type LastReminder, nextReminder, remindersOf } from './reminders';

const HOUR_MS = 3_600_000;
const reminded = (appeal: AppealCase, lastReminder: LastReminder | null = null) => ({
  ...appeal,
  lastReminder,
});
const seenTo = (appeal: AppealCase, kind: LastReminder['kind'], at: string) =>
  reminded(appeal, { kind, dueAt: bindingDeadline(appeal.deadlines).dueAt, at });
const taken = (priority: Priority, special: Special = {}) =>
  caseOf(priority, { status: 'accepted', ...special });

/** A limit of so many working days for yellow. */
const yellowWithin = (workingDays: number) => ({
  red: { respond: { hours: 24 } },
  blue: { reply: { workingDays: 7 } },
  yellow: { resolve: { workingDays } },
});

describe('到期提醒: when', () => {
  test.each<[string, Priority, from: string, ReturnType<typeof remindersOf>]>([
    [
      'yellow, a plain week',
      ...(['yellow', START] as const),
      [{ kind: 'dayBefore', at: '2026-03-04T01:00:00.000Z' }],
    ],
    [
      'blue, a plain week and a half',
      ...(['blue', START] as const),
      [
        { kind: 'halfTime', at: '2026-03-06T21:00:00.000Z' },
        { kind: 'dayBefore', at: '2026-03-10T01:00:00.000Z' },
      ],
    ],
    [
      'yellow over 春节: the last working day before is a Saturday, before half time',
      ...(['yellow', '2026-02-12T02:00:00.000Z'] as const),
      [{ kind: 'dayBefore', at: '2026-02-14T01:00:00.000Z' }],
    ],
    [
      'yellow due on the first day after 国庆',
      ...(['yellow', '2026-09-28T02:00:00.000Z'] as const),
      [{ kind: 'dayBefore', at: '2026-09-30T01:00:00.000Z' }],
    ],
    [
      'blue over 国庆: the day before is a Saturday that is worked',
      ...(['blue', '2026-09-24T02:00:00.000Z'] as const),
      [
        { kind: 'halfTime', at: '2026-10-03T09:00:00.000Z' },
        { kind: 'dayBefore', at: '2026-10-10T01:00:00.000Z' },
      ],
    ],
    [
      'red: half time alone',
      ...(['red', START] as const),
      [{ kind: 'halfTime', at: '2026-03-02T14:00:00.000Z' }],
    ],
  ])('%s', (_, priority, from, reminders) => {
    expect(remindersOf(caseOf(priority, { from }))).toEqual(reminders);
  });

  test.each<[days: number, from: string, kinds: string[]]>([
    // 9:00 of the day itself, which has come or not.
    [1, '2026-03-02T02:00:00.000Z', ['halfTime']],
    [1, '2026-03-02T00:59:00.000Z', ['dayBefore']],
    [1, '2026-03-02T01:00:00.000Z', ['halfTime']],
    // Half time 6 hours before 9:00 of the day before, and a minute earlier.
    [3, '2026-02-28T22:00:00.000Z', ['dayBefore']],
    [3, '2026-02-28T21:58:00.000Z', ['halfTime', 'dayBefore']],
  ])('within %i working days, from %s: %j', (workingDays, from, kinds) => {
    const limits = yellowWithin(workingDays);
    expect(remindersOf(caseOf('yellow', { from, limits })).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('only while its clock runs', () => {
    const blue = taken('blue');
    expect(remindersOf(blue)).toHaveLength(2);
    expect(remindersOf(did(blue, 'pause', START, { workingDays: 2 }))).toEqual([]);
    expect(remindersOf(did(blue, 'respond'))).toEqual([]);
    expect(remindersOf(did(blue, 'resolve'))).toEqual([]);
    expect(remindersOf(did(blue, 'withdraw'))).toEqual([]);
    expect(remindersOf({ ...blue, status: 'merged' })).toEqual([]);
  });
});

describe('到期提醒: with a deadline that moves', () => {
  test('an extension moves both', () => {
    const asked = did(taken('blue'), 'requestExtension', START, { workingDays: 3 });
    expect(remindersOf(did(asked, 'extend', START))).toEqual([
      { kind: 'halfTime', at: '2026-03-09T09:00:00.000Z' },
      { kind: 'dayBefore', at: '2026-03-13T01:00:00.000Z' },
    ]);
  });

  test('after a pause half of what was left then counts', () => {
    const stopped = did(taken('blue'), 'pause', '2026-03-05T02:00:00.000Z', { workingDays: 5 });
    const going = did(stopped, 'resume', '2026-03-09T02:00:00.000Z');
    expect(bindingDeadline(going.deadlines).dueOn).toBe('2026-03-13');
    expect(remindersOf(going)).toEqual([
      { kind: 'halfTime', at: '2026-03-11T04:00:00.000Z' },
      { kind: 'dayBefore', at: '2026-03-12T01:00:00.000Z' },
    ]);
  });

  test('raised to red: 12 of the new 24 hours', () => {
    const raised = did(taken('blue'), 'regrade', '2026-03-05T02:00:00.000Z', { priority: 'red' });
    expect(remindersOf(raised)).toEqual([{ kind: 'halfTime', at: '2026-03-05T14:00:00.000Z' }]);
  });

  test('reopened it has its reminders anew', () => {
    const before = seenTo(taken('blue'), 'dayBefore', '2026-03-10T01:00:00.000Z');
    const over = did(did(before, 'respond'), 'resolve');
    const again = did(over, 'reopen', '2026-03-16T02:00:00.000Z');
    expect(nextReminder({ ...again, lastReminder: before.lastReminder })).toEqual({
      kind: 'halfTime',
      at: '2026-03-20T21:00:00.000Z',
    });
  });
});

describe('到期提醒: each once', () => {
  const blue = taken('blue');

  test('one after the other', () => {
    expect(nextReminder(reminded(blue))).toMatchObject({ kind: 'halfTime' });
    const half = seenTo(blue, 'halfTime', '2026-03-06T21:00:00.000Z');
    expect(nextReminder(half)).toMatchObject({ kind: 'dayBefore' });
    expect(nextReminder(seenTo(blue, 'dayBefore', '2026-03-10T01:00:00.000Z'))).toBeNull();
  });

  test.each([
    ['2026-03-06T20:59:59.999Z', null],
    ['2026-03-06T21:00:00.000Z', 'halfTime'],
    ['2026-03-10T00:59:00.000Z', 'halfTime'],
    ['2026-03-10T01:00:00.000Z', 'dayBefore'],
    ['2026-03-20T01:00:00.000Z', 'dayBefore'],
  ])('at %s the latest that is past: %s', (now, kind) => {
    expect(dueReminder(reminded(blue), now)?.kind ?? null).toBe(kind);
  });

  test('what should have come before the last one is not made up for', () => {
    expect(nextReminder(seenTo(blue, 'dayBefore', '2026-03-10T03:00:00.000Z'))).toBeNull();
    const half = reminded(blue, {
      kind: 'halfTime',
      dueAt: '2026-03-09T16:00:00.000Z',
      at: '2026-03-06T21:30:00.000Z',
    });
    expect(nextReminder(half)).toMatchObject({ kind: 'dayBefore' });
  });

  test('of the same deadline never twice, even if half time is later in a new round', () => {
    const holiday = caseOf('yellow', { from: '2026-02-15T02:00:00.000Z' });
    const [half] = remindersOf(holiday);
    expect(half).toMatchObject({ kind: 'halfTime' });
    const sent = seenTo(holiday, 'halfTime', half?.at ?? '');
    const over = did({ ...sent, status: 'accepted' }, 'resolve', '2026-02-21T02:00:00.000Z');
    const again = did(over, 'reopen', '2026-02-21T03:00:00.000Z');
    expect(bindingDeadline(again.deadlines).dueAt).toBe(sent.lastReminder?.dueAt);
    expect(remindersOf(again)).toMatchObject([{ kind: 'halfTime' }, { kind: 'dayBefore' }]);
    expect(nextReminder({ ...again, lastReminder: sent.lastReminder })).toMatchObject({
      kind: 'dayBefore',
    });
  });
});

describe('到期提醒: whenever it begins', () => {
  const from = fc
    .integer({ min: 0, max: 60 * 24 * 330 })
    .map((minute) => new Date(Date.parse('2026-01-05T00:00Z') + minute * 60_000).toISOString());
  const colours = fc.constantFrom<Priority>('red', 'yellow', 'blue');
  const days = fc.integer({ min: 1, max: 15 });

  test('at most two, apart, in their order, between begin and end; the day before is one working day before', () => {
    fc.assert(
      fc.property(colours, from, days, (colour, start, workingDays) => {
        const appeal = caseOf(colour, { from: start, limits: yellowWithin(workingDays) });
        const { dueAt, dueOn } = bindingDeadline(appeal.deadlines);
        const reminders = remindersOf(appeal);
        expect(reminders.length).toBeGreaterThan(0);
        expect(new Set(reminders.map(({ kind }) => kind)).size).toBe(reminders.length);
        const middle = new Date((Date.parse(start) + Date.parse(dueAt)) / 2).toISOString();
        for (const { kind, at } of reminders) {
          expect(at > start && at < dueAt).toBe(true);
          if (kind === 'halfTime') expect(at).toBe(middle);
          else {
            expect(addWorkingDays(civilDateOf(at), 1).date).toBe(dueOn);
            expect(at.slice(10)).toBe('T01:00:00.000Z');
          }
        }
        const [one, other] = reminders.map(({ at }) => Date.parse(at));
        if (one && other) expect(other - one).toBeGreaterThan(6 * HOUR_MS);
      }),
    );
  });

  const ACTS = ['pause', 'resume', 'requestExtension', 'extend', 'regrade'] as const;
  const acts = fc.array(
    fc.tuple(fc.constantFrom<Act>(...ACTS), fc.integer({ min: 1, max: 40 }), colours, days),
    { maxLength: 8 },
  );

  test('a clock that looks in now and then tells nothing twice, nothing too late, and comes to an end', () => {
    fc.assert(
      fc.property(colours, from, acts, (colour, start, steps) => {
        let appeal = reminded(taken(colour, { from: start }));
        const told = new Set<string>();
        const look = (now: string) => {
          const reminder = dueReminder(appeal, now);
          if (!reminder) return;
          const { dueAt } = bindingDeadline(appeal.deadlines);
          if (now < dueAt) {
            expect(told).not.toContain(`${reminder.kind} ${dueAt}`);
            told.add(`${reminder.kind} ${dueAt}`);
          }
          appeal = reminded(appeal, { kind: reminder.kind, dueAt, at: now });
          expect(dueReminder(appeal, now)).toBeNull();
        };
        let now = Date.parse(start);
        for (const [act, hours, priority, workingDays] of steps) {
          now += hours * HOUR_MS;
          const at = new Date(now).toISOString();
          look(at);
          const after = tried(appeal, act, at, { priority, workingDays });
          appeal = reminded(after ?? appeal, appeal.lastReminder);
        }
        const end = new Date(now + 90 * 24 * HOUR_MS).toISOString();
        look(end);
        expect(nextReminder(appeal)).toBeNull();
      }),
    );
  });
});
