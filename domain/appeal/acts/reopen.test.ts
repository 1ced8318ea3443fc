import { CITY, caseOf, did, LATER, STREET, through } from '../../../tests/support/appeal-case';
import { testAct } from '../../../tests/support/test-act';
import type { AppealCase } from '../case';
import { bindingDeadline, type TimeLimits } from '../deadlines';

const resolved = (appeal: AppealCase = caseOf('yellow')) => through(appeal, ['accept', 'resolve']);

testAct('reopen', { by: [], ends: { resolved: 'pending' } });

describe('没解决，重新办理: not solved', () => {
  test('reopens one level up with new deadlines and nothing of the old round', () => {
    const used = { handovers: 2, reminded: 3, lastRemindedAt: LATER, extended: 2 };
    const again = did(resolved(caseOf('yellow', used)), 'reopen', '2026-03-09T02:00:00.000Z');
    expect(again).toMatchObject({
      status: 'pending',
      level: 'street',
      assignedTo: [STREET],
      reopened: 1,
      nextDueAt: '2026-03-12T16:00:00.000Z',
      startedAt: '2026-03-09T02:00:00.000Z',
      handovers: 0,
      ruling: 'none',
      reminded: 0,
      lastRemindedAt: null,
      extended: 0,
      respondedAt: null,
      askAgainAt: null,
      askedAgainAt: null,
    });
    expect(bindingDeadline(again.deadlines)).toMatchObject({ dueOn: '2026-03-12' });
    expect(bindingDeadline(again.deadlines).metAt).toBeUndefined();
  });

  test('at the city stays with the same people, without a clock', () => {
    const city = caseOf('yellow', { level: 'city', assignedTo: [CITY], nextDueAt: null });
    const again = did(resolved(city), 'reopen', '2026-03-09T02:00:00.000Z');
    expect(again).toMatchObject({ level: 'city', assignedTo: [CITY], reopened: 1 });
    expect(again.nextDueAt).toBeNull();
  });

  test('keeps the colour that staff gave it and the limits it began with', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 } },
      yellow: { resolve: { workingDays: 1 } },
      blue: { reply: { workingDays: 7 } },
    };
    const again = did(resolved(caseOf('yellow', { limits })), 'reopen');
    expect(again).toMatchObject({ priority: 'yellow', nextDueAt: '2026-03-03T16:00:00.000Z' });
  });
});
