import { caseOf, did, LATER, through, tried } from '../../../tests/support/appeal-case';
import { testAct } from '../../../tests/support/test-act';

testAct('rate', { by: ['owner'], ends: { resolved: 'closed' } });

test('an answered appeal is not answered again, until the clock asks', () => {
  const closed = did(through(caseOf('yellow'), ['accept', 'resolve']), 'rate');
  expect(tried(closed, 'reopen', LATER)).toBeNull();
  expect(tried(closed, 'rate', LATER)).toBeNull();
});
