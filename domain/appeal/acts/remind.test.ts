import { caseOf, did, LATER, through, tried } from '../../../tests/support/appeal-case';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';

const HOUR_MS = 3_600_000;

function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
}

testAct('remind', { by: ['owner'], ends: KEPT_OPEN });

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
    const again = did(through(thrice, ['accept', 'resolve']), 'reopen', later(72));
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
