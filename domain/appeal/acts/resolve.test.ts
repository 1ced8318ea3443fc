import { caseOf, did, LATER, through } from '../../../tests/support/appeal-case';
import { testAct } from '../../../tests/support/test-act';
import type { TimeLimits } from '../deadlines';

testAct('resolve', {
  by: ['handler'],
  ends: { accepted: 'resolved', handling: 'resolved' },
});

describe('办结: what stops a clock', () => {
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
