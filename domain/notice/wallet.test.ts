import { SUBSCRIBE_ANSWERS, type SubscribeAnswer, type TemplateName } from './template-names';
import {
  answered,
  balanceOf,
  EMPTY_WALLET,
  emptied,
  type LongTerm,
  putBack,
  switchedOff,
  taken,
  templatesToAsk,
  type Wallet,
} from './wallet';

const NOW = '2026-03-02T02:00:00.000Z';
const DAY_MS = 86_400_000;
const later = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();
const ONCE: LongTerm = [];
const EVER: LongTerm = ['task'];

function answer(wallet: Wallet, word: SubscribeAnswer, longTerm = ONCE, at = NOW): Wallet {
  return answered(wallet, { template: 'task', answer: word }, at, longTerm);
}
const accepted = (times: number) =>
  Array.from({ length: times }).reduce<Wallet>((wallet) => answer(wallet, 'accept'), EMPTY_WALLET);
const balance = (wallet: Wallet | null) => wallet && balanceOf(wallet.task);

describe('acceptances of one message each', () => {
  test('each adds one, each message takes one, until none is left', () => {
    const one = taken(accepted(2), 'task', ONCE);
    const none = one && taken(one, 'task', ONCE);
    expect([accepted(2), one, none].map(balance)).toEqual([2, 1, 0]);
    expect(none && taken(none, 'task', ONCE)).toBeNull();
  });

  test('belong to their template', () => {
    expect(taken(accepted(1), 'progress', ONCE)).toBeNull();
  });

  test.each(['reject', 'ban', 'filter'] as const)('%s takes none of those given before', (word) => {
    const wallet = answer(accepted(2), word);
    expect(balance(wallet)).toBe(2);
    expect(wallet.task).toMatchObject({ answer: word, answeredAt: NOW });
  });

  test('43101 takes what was granted then, and leaves what came meanwhile', () => {
    const flying = taken(accepted(3), 'task', ONCE) ?? EMPTY_WALLET;
    expect(balance(emptied(flying, 'task', 3))).toBe(0);
    expect(balance(emptied(answer(flying, 'accept'), 'task', 3))).toBe(1);
  });

  test('a message that did not leave gives back its own, but nothing that WeChat took away', () => {
    const flying = taken(accepted(2), 'task', ONCE) ?? EMPTY_WALLET;
    expect(balance(putBack(flying, 'task', ONCE))).toBe(2);
    expect(balance(putBack(emptied(flying, 'task', 2), 'task', ONCE))).toBe(0);
    const again = answer(emptied(flying, 'task', 2), 'accept');
    expect(balance(putBack(again, 'task', ONCE))).toBe(1);
  });

  test('switched off: none is left, but one accepted later stays, whenever the event comes', () => {
    expect(balance(switchedOff(accepted(2), 'task', later(1)))).toBe(0);
    const again = answer(accepted(1), 'accept', ONCE, later(5000));
    expect(balance(switchedOff(again, 'task', later(1000)))).toBe(2);
    expect(switchedOff(EMPTY_WALLET, 'task', NOW)).toBe(EMPTY_WALLET);
  });
});

describe('a template accepted for ever', () => {
  const open = answer(EMPTY_WALLET, 'accept', EVER);

  test('is open after one acceptance, however many come, and is not used up', () => {
    const twice = answer(open, 'accept', EVER);
    expect([open, twice, taken(twice, 'task', EVER)].map(balance)).toEqual([1, 1, 1]);
    expect(balance(putBack(open, 'task', EVER))).toBe(1);
  });

  test('43101 closes it, but not when it was accepted anew meanwhile', () => {
    const then = open.task.granted;
    expect(balance(emptied(open, 'task', then))).toBe(0);
    expect(balance(emptied(answer(open, 'accept', EVER), 'task', then))).toBe(1);
    expect(balance(answer(emptied(open, 'task', then), 'accept', EVER))).toBe(1);
  });
});

describe('what to ask for', () => {
  const staff = { isStaff: true, longTerm: ONCE };
  const resident = { isStaff: false, longTerm: ONCE };
  const purse = (granted: number, word: SubscribeAnswer | null = null) => ({
    ...{ ...EMPTY_WALLET.task, granted, answer: word, answeredAt: word && NOW },
  });
  const asked = (wallet: Partial<Wallet>, who: typeof staff, at = NOW): TemplateName[] =>
    templatesToAsk({ ...EMPTY_WALLET, ...wallet }, who, at);

  test('of who has none: all that suits, at most three', () => {
    expect(asked({}, staff)).toEqual(['task', 'progress', 'digest']);
    expect(asked({}, resident)).toEqual(['progress', 'digest']);
  });

  test('what is low, until there is enough', () => {
    const low = { task: purse(4), progress: purse(2), digest: purse(1) };
    const enough = { task: purse(5), progress: purse(3), digest: purse(2) };
    expect(asked(low, staff)).toEqual(['task', 'progress', 'digest']);
    expect(asked(enough, staff)).toEqual([]);
  });

  test('an open long-term template is enough', () => {
    expect(asked({ task: purse(1) }, { isStaff: true, longTerm: EVER })).not.toContain('task');
    expect(asked({}, { isStaff: true, longTerm: EVER })).toContain('task');
  });

  const RESTS: Record<SubscribeAnswer, number> = { accept: 0, reject: 7, ban: 30, filter: 30 };
  test.each(SUBSCRIBE_ANSWERS)('after %s not before its rest is over', (word) => {
    const wallet = { task: purse(0, word) };
    const end = RESTS[word] * DAY_MS;
    expect(asked(wallet, staff, later(end))).toContain('task');
    if (end > 0) expect(asked(wallet, staff, later(end - 1))).not.toContain('task');
    expect(asked(wallet, staff)).toContain('progress');
  });
});
