import { caseOf, did, LATER, tried } from '../../../tests/support/appeal-case';
import { KEPT_OPEN, testAct } from '../../../tests/support/test-act';

testAct('merge', {
  by: ['handler', 'overseer'],
  given: { into: 'other' },
  ends: { pending: 'merged', accepted: 'merged', handling: 'merged' },
});
testAct('absorb', { by: [], ends: { ...KEPT_OPEN, resolved: 'resolved' } });

describe('并案: merging', () => {
  test('the duplicate names the other one and needs nothing more', () => {
    const merged = did(caseOf('yellow', { isSupervised: true }), 'merge', LATER, { into: 'a2' });
    expect(merged).toMatchObject({
      status: 'merged',
      mergedInto: 'a2',
      nextDueAt: null,
      isSupervised: false,
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
