import { CITY, caseOf, did, LATER, SECRETARY, through } from '../../../tests/support/appeal-case';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';

testAct('vacate', { by: [], given: { to: SECRETARY }, ends: KEPT_OPEN });

describe('离岗移交: who leaves hands over', () => {
  test('status, deadlines and the clock stay; only the hands are others', () => {
    const before = through(caseOf('yellow'), ['accept', 'respond']);
    expect(did(before, 'vacate', LATER, { to: SECRETARY })).toEqual({
      ...before,
      assignedTo: [SECRETARY],
    });
  });

  test('in a pause, too, which goes on', () => {
    const paused = did(did(caseOf('yellow'), 'accept'), 'pause', LATER, { workingDays: 2 });
    const handed = did(paused, 'vacate', LATER, { to: CITY });
    expect(handed).toMatchObject({ pause: paused.pause, nextDueAt: paused.nextDueAt });
  });

  test('where nobody is left below, it goes up; the city has no clock', () => {
    const handed = did(caseOf('yellow'), 'vacate', LATER, { to: CITY });
    expect(handed).toMatchObject({ level: 'city', assignedTo: [CITY], nextDueAt: null });
  });
});
