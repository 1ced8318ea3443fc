import { caseOf, DESK, did, LATER } from '../../../tests/support/appeal-case';
import { BOSS, CLERK, GRID_WORKER } from '../../../tests/support/appeal-people';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';
import { allowedActions } from '../permission';
import type { Act } from '.';

testAct('supervise', { by: ['superior'], ends: KEPT_OPEN });

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

test('what waits for a word from above is offered above only', () => {
  const extension = { workingDays: 2, at: LATER };
  const asked = caseOf('yellow', { status: 'accepted', extension });
  const below = [GRID_WORKER, CLERK].flatMap((who) => allowedActions(who, asked, LATER));
  const above = allowedActions(BOSS, asked, LATER).filter((act) => !below.includes(act));
  expect(above).toEqual(['reassign', 'supervise', 'extend']);
});
