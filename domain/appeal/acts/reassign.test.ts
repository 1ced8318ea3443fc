import {
  CITY,
  caseOf,
  DESK,
  did,
  GRID,
  LATER,
  OTHER_GRID,
  PATH,
  SECRETARY,
  STREET,
} from '../../../tests/support/appeal-case';
import { TO_PENDING, testAct } from '../../../tests/support/test-act';
import { mayReceive, postsOfPlaces } from '../receivers';

testAct('reassign', { by: ['superior'], given: { to: DESK }, ends: TO_PENDING });

describe('改派: the superior gives it to somebody else', () => {
  test('the level never sinks: who has given it down stays responsible', () => {
    const street = did(caseOf('yellow'), 'escalate');
    const given = did(street, 'reassign', LATER, { to: GRID });
    expect(given).toMatchObject({ assignedTo: [GRID], level: 'street', status: 'pending' });
  });

  test('does not count as passing on', () => {
    expect(did(caseOf('yellow'), 'reassign', LATER, { to: DESK }).handovers).toBe(0);
  });

  test('a clock that rested runs again', () => {
    const rested = caseOf('yellow', { nextDueAt: null });
    const given = did(rested, 'reassign', '2026-03-09T02:00:00.000Z', { to: DESK });
    expect(given.nextDueAt).toBe('2026-03-12T16:00:00.000Z');
  });

  test('given to the city it has no clock any more', () => {
    const given = did(caseOf('yellow'), 'reassign', LATER, { to: CITY });
    expect(given).toMatchObject({ level: 'city', nextDueAt: null });
  });
});

test('改派 to anybody else', () => {
  const named = postsOfPlaces(PATH, ['g', 'g2']).filter((key) =>
    mayReceive(key, 'reassign', caseOf('yellow'), ['g', 'g2']),
  );
  expect(named).toEqual([OTHER_GRID, DESK, SECRETARY, STREET, CITY]);
});
