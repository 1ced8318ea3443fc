import { caseOf, did, LATER, through } from '../../../tests/support/appeal-case';
import { testAct } from '../../../tests/support/test-act';
import { bindingDeadline } from '../deadlines';

testAct('respond', { by: ['handler'], ends: { accepted: 'handling' } });

describe('首次响应 and 办结: what stops a clock', () => {
  test('a response stops the red clock for good', () => {
    const responded = through(caseOf('red'), ['accept', 'respond']);
    expect(bindingDeadline(responded.deadlines).metAt).toBe(LATER);
    expect(responded).toMatchObject({ nextDueAt: null, respondedAt: LATER });
    expect(did(responded, 'escalate', '2026-03-09T02:00:00.000Z').nextDueAt).toBeNull();
  });

  test('a response is the reply to a blue one', () => {
    const responded = through(caseOf('blue'), ['accept', 'respond']);
    expect(bindingDeadline(responded.deadlines)).toMatchObject({ clock: 'reply', metAt: LATER });
  });

  test('a response does not stop the yellow clock', () => {
    const yellow = caseOf('yellow');
    const responded = through(yellow, ['accept', 'respond']);
    expect(bindingDeadline(responded.deadlines).metAt).toBeUndefined();
    expect(responded.nextDueAt).toBe(yellow.nextDueAt);
  });

  test('a response after it came back does not change when the first one was', () => {
    const again = through(through(caseOf('yellow'), ['accept', 'respond']), ['escalate', 'accept']);
    expect(did(again, 'respond', '2026-03-03T02:00:00.000Z').respondedAt).toBe(LATER);
  });
});
