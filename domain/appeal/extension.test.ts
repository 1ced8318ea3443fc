import { caseOf, did, LATER, START, tried } from '../../tests/support/appeal-case';
import { KEPT_OPEN, KEPT_TAKEN, testAct, testStatuses } from '../../tests/support/test-act';
import type { Priority } from '../priority';
import type { AppealCase } from './case';
import { bindingDeadline, type TimeLimits } from './deadlines';
import { MAX_EXTENSIONS } from './extension';

const at = (date: string) => `${date}T02:00:00.000Z`;
const due = ({ deadlines }: AppealCase) => bindingDeadline(deadlines);

const taken = (priority: Priority, from = START) => caseOf(priority, { from, status: 'accepted' });
const asked = (appeal: AppealCase, workingDays: number, now = LATER) =>
  did(appeal, 'requestExtension', now, { workingDays });

testAct('requestExtension', { by: ['handler'], ends: KEPT_TAKEN });
testAct('extend', { by: ['superior'], ends: {} });
testAct('refuseExtension', { by: [], ends: {} });

describe('延期 once it is asked for', () => {
  const ready = { extension: { workingDays: 2, at: START } };
  testStatuses('extend', { ready, ends: KEPT_OPEN });
  testStatuses('refuseExtension', { ready, ends: KEPT_OPEN });
});

describe('申请延期: asking for more time', () => {
  test('waits for a word from above and moves nothing', () => {
    const before = taken('yellow');
    expect(asked(before, 2)).toEqual({
      ...before,
      extension: { workingDays: 2, at: LATER },
    });
  });

  test.each<[string, AppealCase, string]>([
    ['for red', taken('red'), LATER],
    ['when it is overdue', taken('yellow'), '2026-03-05T16:00:00.000Z'],
    ['before it is accepted', caseOf('yellow'), LATER],
    ['after the reply that a blue one waits for', did(taken('blue'), 'respond'), LATER],
    ['at the city, above which is nobody', { ...taken('yellow'), level: 'city' }, LATER],
    ['while another request waits', asked(taken('yellow'), 2), LATER],
  ])('not %s', (_, appeal, now) => {
    expect(tried(appeal, 'requestExtension', now, { workingDays: 1 })).toBeNull();
  });

  test('the reply that comes in between needs no more time', () => {
    expect(did(asked(taken('blue'), 2), 'respond').extension).toBeNull();
    expect(did(asked(taken('yellow'), 2), 'respond').extension).not.toBeNull();
  });

  test('overdue in between it goes up, and is asked for anew', () => {
    const up = did(asked(taken('yellow'), 2), 'overdue', '2026-03-05T16:00:00.000Z');
    expect(up.extension).toBeNull();
    expect(tried(up, 'extend', '2026-03-06T02:00:00.000Z')).toBeNull();
  });
});

describe('同意延期: granted', () => {
  test.each<[Priority, from: string, workingDays: number, dueOn: string]>([
    ['yellow', '2026-03-02', 1, '2026-03-06'],
    ['yellow', '2026-03-02', 3, '2026-03-10'],
    // 中秋 and 国庆: 25–27 September and 1–7 October are not worked, Saturday 10 October is.
    ['yellow', '2026-09-24', 1, '2026-10-08'],
    ['yellow', '2026-09-24', 3, '2026-10-10'],
    ['yellow', '2026-09-24', 4, '2026-10-12'],
    // 春节: the make-up Saturday is 28 February.
    ['blue', '2026-02-13', 1, '2026-03-03'],
  ])('%s of %s + %i working days: due %s', (priority, from, workingDays, dueOn) => {
    const appeal = taken(priority, at(from));
    const extended = did(asked(appeal, workingDays, at(from)), 'extend', at(from));
    expect(due(extended).dueOn).toBe(dueOn);
    expect(extended).toMatchObject({ extension: null, extended: 1, status: 'accepted' });
    expect(extended.nextDueAt).toBe(due(extended).dueAt);
  });

  test('only the deadline that binds moves', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 } },
      yellow: { respond: { hours: 30 }, resolve: { workingDays: 3 } },
      blue: { reply: { workingDays: 7 } },
    };
    const appeal = caseOf('yellow', { status: 'accepted', limits });
    const extended = did(asked(appeal, 2), 'extend');
    expect(extended.deadlines.map(({ clock, dueOn }) => [clock, dueOn])).toEqual([
      ['respond', '2026-03-03'],
      ['resolve', '2026-03-09'],
    ]);
  });

  test('the clock never acts earlier for it', () => {
    const street = did(taken('yellow'), 'escalate', '2026-03-05T02:00:00.000Z');
    const accepted = did(street, 'accept');
    expect(accepted.nextDueAt).toBe('2026-03-10T16:00:00.000Z');
    const extended = did(asked(accepted, 1), 'extend');
    expect(due(extended).dueOn).toBe('2026-03-06');
    expect(extended.nextDueAt).toBe('2026-03-10T16:00:00.000Z');
  });

  test('in a pause it counts when the clocks go on', () => {
    const paused = did(asked(taken('yellow'), 2), 'pause', LATER, { workingDays: 5 });
    const extended = did(paused, 'extend', at('2026-03-03'));
    expect(extended.nextDueAt).toBe(paused.nextDueAt);
    const going = did(extended, 'resume', at('2026-03-04'));
    expect(due(going).dueOn).toBe('2026-03-11');
  });

  test('twice in a round at most', () => {
    let appeal = taken('yellow');
    for (let n = 0; n < MAX_EXTENSIONS; n += 1) appeal = did(asked(appeal, 1), 'extend');
    expect(appeal.extended).toBe(2);
    expect(tried(appeal, 'requestExtension', LATER, { workingDays: 1 })).toBeNull();
    const again = did(did(did(appeal, 'resolve'), 'reopen'), 'accept');
    expect(asked(again, 1).extension).not.toBeNull();
  });
});

describe('不同意延期: refused', () => {
  test('changes nothing but that it was asked for, and may be asked for again', () => {
    const before = taken('yellow');
    const refused = did(asked(before, 2), 'refuseExtension');
    expect(refused).toEqual(before);
    expect(asked(refused, 1).extension?.workingDays).toBe(1);
  });

  test('neither word without a request', () => {
    expect(tried(taken('yellow'), 'extend', LATER)).toBeNull();
    expect(tried(taken('yellow'), 'refuseExtension', LATER)).toBeNull();
  });
});
