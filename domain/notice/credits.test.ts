import {
  balanceOf,
  type Credits,
  clearCredits,
  clearSwitchedOff,
  type LongTerm,
  NO_CREDITS,
  recordAnswer,
  returnCredit,
  takeCredit,
  templatesToAsk,
} from './credits';
import { SUBSCRIBE_ANSWERS, type SubscribeAnswer, type TemplateName } from './template-names';

const NOW = '2026-03-02T02:00:00.000Z';
const DAY_MS = 86_400_000;
const later = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();
const ONCE: LongTerm = [];
const EVER: LongTerm = ['task'];

function answer(credits: Credits, word: SubscribeAnswer, longTerm = ONCE, at = NOW): Credits {
  return recordAnswer(credits, { template: 'task', answer: word }, at, longTerm);
}
const accepted = (times: number) =>
  Array.from({ length: times }).reduce<Credits>((credits) => answer(credits, 'accept'), NO_CREDITS);
const balance = (credits: Credits | null) => credits && balanceOf(credits.task);

describe('acceptances of one message each', () => {
  test('each adds one, each message takes one, until none is left', () => {
    const one = takeCredit(accepted(2), 'task', ONCE);
    const none = one && takeCredit(one, 'task', ONCE);
    expect([accepted(2), one, none].map(balance)).toEqual([2, 1, 0]);
    expect(none && takeCredit(none, 'task', ONCE)).toBeNull();
  });

  test('belong to their template', () => {
    expect(takeCredit(accepted(1), 'progress', ONCE)).toBeNull();
  });

  test.each(['reject', 'ban', 'filter'] as const)('%s takes none of those given before', (word) => {
    const credits = answer(accepted(2), word);
    expect(balance(credits)).toBe(2);
    expect(credits.task).toMatchObject({ answer: word, answeredAt: NOW });
  });

  test('43101 takes what was granted then, and leaves what came meanwhile', () => {
    const sending = takeCredit(accepted(3), 'task', ONCE) ?? NO_CREDITS;
    expect(balance(clearCredits(sending, 'task', 3))).toBe(0);
    expect(balance(clearCredits(answer(sending, 'accept'), 'task', 3))).toBe(1);
  });

  test('a message that did not leave gives back its own, but nothing that WeChat took away', () => {
    const sending = takeCredit(accepted(2), 'task', ONCE) ?? NO_CREDITS;
    expect(balance(returnCredit(sending, 'task', ONCE))).toBe(2);
    expect(balance(returnCredit(clearCredits(sending, 'task', 2), 'task', ONCE))).toBe(0);
    const again = answer(clearCredits(sending, 'task', 2), 'accept');
    expect(balance(returnCredit(again, 'task', ONCE))).toBe(1);
  });

  test('switched off: none is left, but one accepted later stays, whenever the event comes', () => {
    expect(balance(clearSwitchedOff(accepted(2), 'task', later(1)))).toBe(0);
    const again = answer(accepted(1), 'accept', ONCE, later(5000));
    expect(balance(clearSwitchedOff(again, 'task', later(1000)))).toBe(2);
    expect(clearSwitchedOff(NO_CREDITS, 'task', NOW)).toBe(NO_CREDITS);
  });
});

describe('a template accepted for ever', () => {
  const open = answer(NO_CREDITS, 'accept', EVER);

  test('is open after one acceptance, however many come, and is not used up', () => {
    const twice = answer(open, 'accept', EVER);
    expect([open, twice, takeCredit(twice, 'task', EVER)].map(balance)).toEqual([1, 1, 1]);
    expect(balance(returnCredit(open, 'task', EVER))).toBe(1);
  });

  test('43101 closes it, but not when it was accepted anew meanwhile', () => {
    const then = open.task.granted;
    expect(balance(clearCredits(open, 'task', then))).toBe(0);
    expect(balance(clearCredits(answer(open, 'accept', EVER), 'task', then))).toBe(1);
    expect(balance(answer(clearCredits(open, 'task', then), 'accept', EVER))).toBe(1);
  });
});

describe('what to ask for', () => {
  const staff = { isStaff: true, longTerm: ONCE };
  const resident = { isStaff: false, longTerm: ONCE };
  const granting = (granted: number, word: SubscribeAnswer | null = null) => ({
    ...NO_CREDITS.task,
    granted,
    answer: word,
    answeredAt: word && NOW,
  });
  const asked = (credits: Partial<Credits>, who: typeof staff, at = NOW): TemplateName[] =>
    templatesToAsk({ ...NO_CREDITS, ...credits }, who, at);

  test('of who has none: all that suits, at most three', () => {
    expect(asked({}, staff)).toEqual(['task', 'progress', 'digest']);
    expect(asked({}, resident)).toEqual(['progress', 'digest']);
  });

  test('what is low, until there is enough', () => {
    const low = { task: granting(4), progress: granting(2), digest: granting(1) };
    const enough = { task: granting(5), progress: granting(3), digest: granting(2) };
    expect(asked(low, staff)).toEqual(['task', 'progress', 'digest']);
    expect(asked(enough, staff)).toEqual([]);
  });

  test('an open long-term template is enough', () => {
    expect(asked({ task: granting(1) }, { isStaff: true, longTerm: EVER })).not.toContain('task');
    expect(asked({}, { isStaff: true, longTerm: EVER })).toContain('task');
  });

  const RESTS: Record<SubscribeAnswer, number> = { accept: 0, reject: 7, ban: 30, filter: 30 };
  test.each(SUBSCRIBE_ANSWERS)('after %s not before its rest is over', (word) => {
    const credits = { task: granting(0, word) };
    const end = RESTS[word] * DAY_MS;
    expect(asked(credits, staff, later(end))).toContain('task');
    if (end > 0) expect(asked(credits, staff, later(end - 1))).not.toContain('task');
    expect(asked(credits, staff)).toContain('progress');
  });
});
