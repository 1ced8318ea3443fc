import {
  CITY,
  caseOf,
  DESK,
  did,
  LATER,
  SECRETARY,
  STREET,
  through,
  tried,
} from '../../tests/support/appeal-case';
import type { AppealCase } from './case';
import { bindingDeadline, type TimeLimits } from './deadlines';
import type { Act } from './vocabulary';

/** The end of the third working day after the start. */
const DUE = '2026-03-05T16:00:00.000Z';
const HOUR_MS = 3_600_000;

function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
}

const resolved = (appeal: AppealCase = caseOf('yellow')) => through(appeal, ['accept', 'resolve']);

describe('上报: going up', () => {
  test('community → street → city, each time to be accepted anew; nothing is above the city', () => {
    const street = did(did(caseOf('yellow'), 'accept'), 'escalate');
    expect(street).toMatchObject({ status: 'pending', level: 'street', assignedTo: [STREET] });
    const city = did(street, 'escalate');
    expect(city).toMatchObject({ level: 'city', assignedTo: [CITY], nextDueAt: null });
    expect(tried(city, 'escalate', LATER)).toBeNull();
  });

  test('starts the time of the community anew, and moves no deadline of the law', () => {
    const limits: TimeLimits = {
      red: { respond: { hours: 24 } },
      yellow: { resolve: { workingDays: 1 } },
      blue: { reply: { workingDays: 7 } },
    };
    const yellow = caseOf('yellow', { limits });
    const street = did(yellow, 'escalate', '2026-03-03T02:00:00.000Z');
    expect(street.nextDueAt).toBe('2026-03-04T16:00:00.000Z');
    expect(street.deadlines).toEqual(yellow.deadlines);
  });

  test('needs a level above', () => {
    const appeal = caseOf('yellow');
    expect(tried(appeal, 'escalate', LATER, { up: null })).toBeNull();
    const same = { level: 'community' as const, assignedTo: [SECRETARY], gaps: [] };
    expect(tried(appeal, 'escalate', LATER, { up: same })).toBeNull();
  });

  test('who helped and now has it is no helper any more', () => {
    const helped = caseOf('yellow', { assistants: [STREET, DESK] });
    expect(did(helped, 'escalate').assistants).toEqual([DESK]);
  });
});

describe('超期自动上报: overdue goes up by itself', () => {
  test('at the instant it is due, not before', () => {
    const yellow = caseOf('yellow');
    expect(tried(yellow, 'overdue', '2026-03-05T15:59:59.999Z')).toBeNull();
    expect(did(yellow, 'overdue', DUE)).toMatchObject({
      ...{ status: 'pending', level: 'street', assignedTo: [STREET] },
      ...{ deadlines: yellow.deadlines, nextDueAt: '2026-03-11T16:00:00.000Z' },
    });
  });

  test('once for each level: again only when the new limit is over, never from the city', () => {
    const street = did(caseOf('yellow'), 'overdue', DUE);
    expect(tried(street, 'overdue', DUE)).toBeNull();
    expect(tried(street, 'overdue', '2026-03-11T15:59:59.999Z')).toBeNull();
    const city = did(street, 'overdue', '2026-03-11T16:00:00.000Z');
    expect(city).toMatchObject({ level: 'city', assignedTo: [CITY], nextDueAt: null });
    expect(tried(city, 'overdue', '2027-01-01T00:00:00.000Z')).toBeNull();
  });

  test('with nobody above it stays where it is, and the clock rests', () => {
    const appeal = caseOf('yellow', { status: 'handling' });
    const rested = did(appeal, 'overdue', DUE, { up: null });
    expect(rested).toMatchObject({ status: 'handling', level: 'community', nextDueAt: null });
  });

  test('red at night in a holiday: street → city after 24 hours', () => {
    const eve = caseOf('red', { from: '2026-02-15T15:30:00.000Z' });
    expect(tried(eve, 'overdue', '2026-02-16T15:29:59.999Z')).toBeNull();
    expect(did(eve, 'overdue', '2026-02-16T15:30:00.000Z').level).toBe('city');
  });
});

describe('没解决，重新办理: not solved', () => {
  test('reopens one level up with new deadlines and nothing of the old round', () => {
    const used = { handovers: 2, reminded: 3, lastRemindedAt: LATER, extended: 2 };
    const again = did(resolved(caseOf('yellow', used)), 'reopen', '2026-03-09T02:00:00.000Z');
    expect(again).toMatchObject({
      ...{ status: 'pending', level: 'street', assignedTo: [STREET], reopened: 1 },
      ...{ nextDueAt: '2026-03-12T16:00:00.000Z', startedAt: '2026-03-09T02:00:00.000Z' },
      ...{ handovers: 0, ruling: 'none', reminded: 0, lastRemindedAt: null, extended: 0 },
      ...{ respondedAt: null, askAgainAt: null, askedAgainAt: null },
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

  test('an answered appeal is not answered again, until the clock asks', () => {
    const closed = did(resolved(), 'rate');
    expect(tried(closed, 'reopen', LATER)).toBeNull();
    expect(tried(closed, 'rate', LATER)).toBeNull();
  });
});

describe('第二次回访: the second question after 30 days', () => {
  const ASK = hoursAfter(LATER, 30 * 24);

  test('comes 30 days after the result, not before, answered or not', () => {
    for (const appeal of [resolved(), did(resolved(), 'rate')]) {
      expect(tried(appeal, 'askAgain', hoursAfter(ASK, -0.001))).toBeNull();
      const asked = did(appeal, 'askAgain', ASK);
      expect(asked).toMatchObject({ status: appeal.status, askAgainAt: null, askedAgainAt: ASK });
    }
  });

  test('is asked once', () => {
    const asked = did(resolved(), 'askAgain', ASK);
    expect(tried(asked, 'askAgain', hoursAfter(ASK, 9999))).toBeNull();
    const answered = did(asked, 'rate', hoursAfter(ASK, 1));
    expect(tried(answered, 'askAgain', hoursAfter(ASK, 9999))).toBeNull();
  });

  test('may be answered once more: solved closes it, not solved reopens a closed one', () => {
    const asked = did(did(resolved(), 'rate'), 'askAgain', ASK);
    const solved = did(asked, 'rate', hoursAfter(ASK, 1));
    expect(solved).toMatchObject({ status: 'closed', askedAgainAt: null });
    expect(tried(solved, 'reopen', hoursAfter(ASK, 2))).toBeNull();
    const reopened = did(asked, 'reopen', hoursAfter(ASK, 1));
    expect(reopened).toMatchObject({ status: 'pending', level: 'street', reopened: 1 });
  });

  test('沉默: silence leaves everything as it was', () => {
    const silent = did(resolved(), 'askAgain', ASK);
    expect(silent.status).toBe('resolved');
    expect(silent.deadlines).toEqual(resolved().deadlines);
  });
});

describe('催办: the owner asks to hurry', () => {
  const later = (hours: number) => hoursAfter(LATER, hours);

  test('once in 24 hours', () => {
    const once = did(caseOf('yellow'), 'remind');
    expect(once).toMatchObject({ reminded: 1, lastRemindedAt: LATER });
    expect(tried(once, 'remind', hoursAfter(later(24), -0.001))).toBeNull();
    expect(did(once, 'remind', later(24)).reminded).toBe(2);
  });

  test('three times in a round, and anew in the next one', () => {
    const thrice = [0, 24, 48].reduce(
      (one, hours) => did(one, 'remind', later(hours)),
      caseOf('yellow'),
    );
    expect(tried(thrice, 'remind', later(999))).toBeNull();
    const again = did(resolved(thrice), 'reopen', later(72));
    expect(did(again, 'remind', later(72)).reminded).toBe(1);
  });

  test('moves no clock', () => {
    const before = caseOf('yellow');
    const { deadlines, nextDueAt, status } = did(before, 'remind');
    expect({ deadlines, nextDueAt, status }).toEqual({
      deadlines: before.deadlines,
      nextDueAt: before.nextDueAt,
      status: 'pending',
    });
  });
});

describe('督办: pressed from above', () => {
  const supervised = did(did(caseOf('yellow'), 'accept'), 'supervise');

  test('marks it', () => expect(supervised.isSupervised).toBe(true));

  test.each<Act>(['respond', 'progress', 'resolve'])('%s answers it', (act) => {
    expect(did(supervised, act).isSupervised).toBe(false);
  });

  test.each<Act>(['note', 'remind', 'supplement', 'pause', 'escalate', 'setDepartment'])(
    '%s does not answer it',
    (act) => expect(did(supervised, act).isSupervised).toBe(true),
  );

  test('it stays marked in other hands, and is over with the appeal', () => {
    expect(did(supervised, 'transfer', LATER, { to: DESK }).isSupervised).toBe(true);
    expect(did(supervised, 'withdraw').isSupervised).toBe(false);
  });
});

describe('并案: merging', () => {
  test('the duplicate names the other one and needs nothing more', () => {
    const merged = did(caseOf('yellow', { isSupervised: true }), 'merge', LATER, { into: 'a2' });
    expect(merged).toMatchObject({
      ...{ status: 'merged', mergedInto: 'a2', nextDueAt: null, isSupervised: false },
    });
    expect(tried(merged, 'withdraw', LATER)).toBeNull();
  });

  test('needs the other one to be named', () => {
    expect(tried(caseOf('yellow'), 'merge', LATER)).toBeNull();
  });

  test('the other one goes on as it was', () => {
    const into = did(caseOf('yellow'), 'accept');
    expect(did(into, 'absorb')).toEqual(into);
  });
});

describe('认领: claiming', () => {
  test('only what nobody owns yet', () => {
    expect(tried(caseOf('yellow'), 'claim', LATER)).toBeNull();
    const recorded = caseOf('yellow', { ownerId: null });
    expect(did(recorded, 'claim')).toEqual(recorded);
  });
});
