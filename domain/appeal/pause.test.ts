import fc from 'fast-check';
import { caseOf, did, LATER, type Special, START, tried } from '../../tests/support/appeal-case';
import { KEPT_OPEN, KEPT_TAKEN, testAct, testStatuses } from '../../tests/support/test-act';
import { civilDateOf } from '../calendar/beijing-time';
import { isWorkingDay } from '../calendar/working-days';
import type { Priority } from '../priority';
import type { AppealCase } from './case';
import { bindingDeadline, deadlineState, timeLeft } from './deadlines';
import { MAX_PAUSE_DAYS, pauseFor } from './pause';

/** 10:00 in Beijing. */
const at = (date: string) => `${date}T02:00:00.000Z`;
const dueOn = ({ deadlines }: AppealCase) => bindingDeadline(deadlines).dueOn;

function taken(priority: Priority, from: string, special: Special = {}): AppealCase {
  return caseOf(priority, { from, status: 'accepted', ...special });
}

testAct('pause', { by: ['handler'], ends: KEPT_TAKEN });
testAct('resume', { by: ['handler'], ends: {} });

describe('恢复计时 in a pause', () => {
  const pause = { at: START, until: '2026-03-04T16:00:00.000Z' };
  testStatuses('resume', { ready: { pause }, ends: KEPT_OPEN });
});

describe('暂停计时: how long', () => {
  test.each([
    ['2026-03-02', 1, '2026-03-03T16:00:00.000Z'],
    ['2026-03-06', 1, '2026-03-09T16:00:00.000Z'],
    ['2026-02-14', 2, '2026-02-25T16:00:00.000Z'],
    ['2026-09-30', MAX_PAUSE_DAYS, '2026-10-20T16:00:00.000Z'],
  ])('from %s for %i working days: until %s', (from, workingDays, until) => {
    expect(pauseFor(workingDays, at(from))).toEqual({ at: at(from), until });
  });
});

describe('暂停与恢复: the clocks keep what was left', () => {
  test.each<[Priority, from: string, due: string, paused: string, resumed: string, then: string]>([
    // An ordinary week, and over a weekend.
    ['yellow', '2026-03-02', '2026-03-05', '2026-03-03', '2026-03-04', '2026-03-06'],
    ['yellow', '2026-03-05', '2026-03-10', '2026-03-06', '2026-03-08', '2026-03-10'],
    // 春节: 14 February is worked, 15–23 are not.
    ['yellow', '2026-02-12', '2026-02-24', '2026-02-13', '2026-02-14', '2026-02-25'],
    ['yellow', '2026-02-12', '2026-02-24', '2026-02-13', '2026-02-20', '2026-02-25'],
    ['yellow', '2026-02-12', '2026-02-24', '2026-02-13', '2026-02-25', '2026-02-27'],
    // 国庆: 1–7 October are not worked, the Saturday after is.
    ['yellow', '2026-09-29', '2026-10-09', '2026-09-30', '2026-10-08', '2026-10-10'],
    // 劳动节: Saturday 9 May is worked.
    ['blue', '2026-04-30', '2026-05-13', '2026-05-08', '2026-05-10', '2026-05-14'],
    // On the last day: the rest of a working day is left.
    ['yellow', '2026-03-02', '2026-03-05', '2026-03-05', '2026-03-06', '2026-03-06'],
    ['yellow', '2026-03-02', '2026-03-05', '2026-03-05', '2026-03-07', '2026-03-09'],
  ])('%s of %s, due %s, paused %s to %s: due %s', (priority, from, due, paused, resumed, then) => {
    const appeal = taken(priority, at(from));
    expect(dueOn(appeal)).toBe(due);
    const stopped = did(appeal, 'pause', at(paused), { workingDays: 3 });
    const going = did(stopped, 'resume', at(resumed));
    expect(dueOn(going)).toBe(then);
    expect(going).toMatchObject({ pause: null, status: 'accepted' });
    expect(going.nextDueAt).toBe(bindingDeadline(going.deadlines).dueAt);
  });

  const hours = fc.integer({ min: 0, max: 24 * 300 });
  const instant = hours.map((n) => new Date(Date.parse('2026-01-05T01:00Z') + n * 3_600_000));

  test('as many working days, whenever it is paused and resumed', () => {
    const colours = fc.constantFrom<Priority>('yellow', 'blue');
    const later = fc.integer({ min: 0, max: 400 });
    const days = fc.integer({ min: 1, max: MAX_PAUSE_DAYS });
    fc.assert(
      fc.property(colours, instant, later, later, days, (colour, from, one, two, workingDays) => {
        const pausedAt = new Date(from.getTime() + (one % 60) * 3_600_000).toISOString();
        const appeal = taken(colour, from.toISOString());
        const stopped = did(appeal, 'pause', pausedAt, { workingDays });
        const until = Date.parse(stopped.pause?.until ?? '');
        const resumedAt = new Date(Math.min(Date.parse(pausedAt) + two * 3_600_000, until));
        const now = resumedAt.toISOString();
        const left = timeLeft(bindingDeadline(appeal.deadlines), pausedAt)?.value ?? -1;
        const [before, after] = [appeal, did(stopped, 'resume', now)].map(({ deadlines }) =>
          bindingDeadline(deadlines),
        );
        const atLeast = isWorkingDay(civilDateOf(now)) ? 0 : 1;
        expect(after && timeLeft(after, now)).toEqual({
          unit: 'workingDay',
          value: Math.max(left, atLeast),
        });
        expect((after?.dueAt ?? '') >= (before?.dueAt ?? '')).toBe(true);
      }),
    );
  });

  test('resumed at once nothing has changed', () => {
    fc.assert(
      fc.property(instant, (from) => {
        const now = from.toISOString();
        const appeal = taken('yellow', now);
        expect(did(did(appeal, 'pause', now, { workingDays: 5 }), 'resume', now)).toEqual(appeal);
      }),
    );
  });

  test('a clock by the hour keeps its minutes; one that is over already stays over', () => {
    const limits = {
      red: { respond: { hours: 24 } },
      yellow: { respond: { hours: 30 }, resolve: { workingDays: 5 } },
      blue: { reply: { workingDays: 7 } },
    };
    const appeal = taken('yellow', at('2026-03-02'), { limits });
    const respondDue = (paused: string, resumed: string) => {
      const stopped = did(appeal, 'pause', paused, { workingDays: 3 });
      return did(stopped, 'resume', resumed).deadlines.find(({ clock }) => clock === 'respond');
    };
    expect(respondDue('2026-03-03T07:30:00.000Z', at('2026-03-05'))).toMatchObject({
      dueAt: '2026-03-05T02:30:00.000Z',
      dueOn: '2026-03-05',
    });
    expect(respondDue('2026-03-03T08:30:00.000Z', at('2026-03-05'))).toMatchObject({
      dueAt: '2026-03-03T08:00:00.000Z',
    });
  });
});

describe('暂停: while it lasts', () => {
  const paused = did(taken('yellow', at('2026-03-02')), 'pause', at('2026-03-04'), {
    workingDays: 4,
  });

  test('the clock acts when it ends, and nothing is overdue before', () => {
    const { until } = pauseFor(4, at('2026-03-04'));
    expect(paused).toMatchObject({ nextDueAt: until, pause: { at: at('2026-03-04'), until } });
    const before = new Date(Date.parse(until) - 1).toISOString();
    expect(deadlineState(bindingDeadline(paused.deadlines), before)).toBe('running');
    expect(tried(paused, 'overdue', until)).toBeNull();
  });

  test('补充说明: the owner answers, and the clocks go on by themselves', () => {
    const answered = did(paused, 'supplement', at('2026-03-05'));
    expect(answered).toEqual(did(paused, 'resume', at('2026-03-05')));
    expect(answered.pause).toBeNull();
  });

  test('a supplement without a pause moves nothing', () => {
    const appeal = taken('yellow', at('2026-03-02'));
    expect(did(appeal, 'supplement', at('2026-03-03'))).toEqual(appeal);
  });

  test('it is neither passed on nor graded nor paused again nor extended meanwhile', () => {
    const up = { to: 'community_staff@m', priority: 'blue', workingDays: 1 } as const;
    for (const act of [
      ...(['transfer', 'sendBack', 'reassign', 'escalate', 'pause'] as const),
      ...(['regrade', 'requestExtension'] as const),
    ]) {
      expect([act, tried(paused, act, at('2026-03-05'), up)]).toEqual([act, null]);
    }
  });

  test('responding goes on in it, resolving ends it', () => {
    const responded = did(paused, 'respond', at('2026-03-05'));
    expect(responded).toMatchObject({ pause: paused.pause, nextDueAt: paused.nextDueAt });
    expect(did(responded, 'resolve', at('2026-03-05'))).toMatchObject({
      pause: null,
      nextDueAt: null,
      status: 'resolved',
    });
  });

  test('a reply in the pause leaves a blue one nothing to go on with', () => {
    const blue = did(taken('blue', at('2026-03-02')), 'pause', LATER, { workingDays: 2 });
    const replied = did(blue, 'respond', at('2026-03-03'));
    expect(replied.nextDueAt).toBe(blue.nextDueAt);
    expect(did(replied, 'resume', at('2026-03-04'))).toMatchObject({ nextDueAt: null });
  });
});

describe('不能暂停: what cannot be paused', () => {
  test.each<[string, AppealCase, string]>([
    ['red: nights and holidays count', taken('red', at('2026-03-02')), LATER],
    ['an overdue one', taken('yellow', at('2026-03-02')), '2026-03-05T16:00:00.000Z'],
    ['one that is not accepted', caseOf('yellow'), LATER],
    ['a blue one with its reply', did(taken('blue', at('2026-03-02')), 'respond'), LATER],
  ])('%s', (_, appeal, now) => {
    expect(tried(appeal, 'pause', now, { workingDays: 1 })).toBeNull();
  });

  test('what is not paused cannot go on', () => {
    expect(tried(taken('yellow', at('2026-03-02')), 'resume', LATER)).toBeNull();
  });

  test('at the city the pause ends by itself, and no clock runs after it', () => {
    const city = taken('yellow', at('2026-03-02'), { level: 'city', nextDueAt: null });
    const paused = did(city, 'pause', LATER, { workingDays: 1 });
    expect(paused.nextDueAt).toBe('2026-03-03T16:00:00.000Z');
    expect(did(paused, 'resume', '2026-03-03T16:00:00.000Z').nextDueAt).toBeNull();
  });
});
