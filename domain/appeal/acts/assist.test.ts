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
  tried,
} from '../../../tests/support/appeal-case';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';
import { mayReceive, postsOfPlaces } from '../receivers';

testAct('assist', { by: ['handler'], given: { to: DESK }, ends: KEPT_OPEN });

describe('协办: asking for help', () => {
  test('others help, the handlers keep it', () => {
    const helped = did(caseOf('yellow'), 'assist', LATER, { to: DESK });
    expect(helped).toMatchObject({ assignedTo: [GRID], assistants: [DESK], status: 'pending' });
  });

  test('nobody helps twice, nor with what they have', () => {
    const helped = caseOf('yellow', { assistants: [DESK] });
    expect(tried(helped, 'assist', LATER, { to: DESK })).toBeNull();
    expect(tried(helped, 'assist', LATER, { to: GRID })).toBeNull();
  });
});

test('协办 by anybody who neither has it nor helps', () => {
  const named = postsOfPlaces(PATH, ['g', 'g2']).filter((key) =>
    mayReceive(key, 'assist', caseOf('yellow', { assistants: [DESK] }), ['g', 'g2']),
  );
  expect(named).toEqual([OTHER_GRID, SECRETARY, STREET, CITY]);
});
