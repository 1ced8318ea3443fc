import { CITY, caseOf, did, START, STREET, tried } from '../../../tests/support/appeal-case';
import { TO_PENDING, testAct } from '../../../tests/support/test-act';

/** The end of the third working day after the start. */
const DUE = '2026-03-05T16:00:00.000Z';

testAct('overdue', { by: [], ready: { nextDueAt: START }, ends: TO_PENDING });

describe('超期自动上报: overdue goes up by itself', () => {
  test('at the instant it is due, not before', () => {
    const yellow = caseOf('yellow');
    expect(tried(yellow, 'overdue', '2026-03-05T15:59:59.999Z')).toBeNull();
    expect(did(yellow, 'overdue', DUE)).toMatchObject({
      status: 'pending',
      level: 'street',
      assignedTo: [STREET],
      deadlines: yellow.deadlines,
      nextDueAt: '2026-03-11T16:00:00.000Z',
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
