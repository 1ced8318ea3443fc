import { caseOf, did, LATER, START, through, tried } from '../../../tests/support/appeal-case';
import { testAct } from '../../../tests/support/test-act';

const HOUR_MS = 3_600_000;

function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
}

const resolved = () => through(caseOf('yellow'), ['accept', 'resolve']);

testAct('askAgain', {
  by: [],
  ready: { askAgainAt: START },
  ends: { resolved: 'resolved', closed: 'closed' },
});

describe('第二次回访: the second question after 30 days', () => {
  const ASK = hoursAfter(LATER, 30 * 24);

  test('comes 30 days after the result, not before, answered or not', () => {
    for (const appeal of [resolved(), did(resolved(), 'rate')]) {
      expect(tried(appeal, 'askAgain', hoursAfter(ASK, -0.001))).toBeNull();
      const asked = did(appeal, 'askAgain', ASK);
      expect(asked).toMatchObject({ status: appeal.status, askAgainAt: null, askedAgainAt: ASK });
    }
  });

  test('is asked once', () => {
    const asked = did(resolved(), 'askAgain', ASK);
    expect(tried(asked, 'askAgain', hoursAfter(ASK, 9999))).toBeNull();
    const answered = did(asked, 'rate', hoursAfter(ASK, 1));
    expect(tried(answered, 'askAgain', hoursAfter(ASK, 9999))).toBeNull();
  });

  test('may be answered once more: solved closes it, not solved reopens a closed one', () => {
    const asked = did(did(resolved(), 'rate'), 'askAgain', ASK);
    const solved = did(asked, 'rate', hoursAfter(ASK, 1));
    expect(solved).toMatchObject({ status: 'closed', askedAgainAt: null });
    expect(tried(solved, 'reopen', hoursAfter(ASK, 2))).toBeNull();
    const reopened = did(asked, 'reopen', hoursAfter(ASK, 1));
    expect(reopened).toMatchObject({ status: 'pending', level: 'street', reopened: 1 });
  });

  test('沉默: silence leaves everything as it was', () => {
    const silent = did(resolved(), 'askAgain', ASK);
    expect(silent.status).toBe('resolved');
    expect(silent.deadlines).toEqual(resolved().deadlines);
  });
});
