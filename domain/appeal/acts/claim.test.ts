import { caseOf, did, LATER, tried } from '../../../tests/support/appeal-case';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';

testAct('claim', {
  by: [],
  ready: { ownerId: null },
  ends: { ...KEPT_OPEN, resolved: 'resolved', closed: 'closed' },
});

describe('认领: claiming', () => {
  test('only what nobody owns yet', () => {
    expect(tried(caseOf('yellow'), 'claim', LATER)).toBeNull();
    const recorded = caseOf('yellow', { ownerId: null });
    expect(did(recorded, 'claim')).toEqual(recorded);
  });
});
