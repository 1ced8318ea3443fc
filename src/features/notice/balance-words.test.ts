import type { SubscribeAnswer } from '../../../domain/notice/template-names';
import { tellBalance } from './balance-words';

test('what is left is counted, a long-term one lasts', () => {
  const some = { name: 'progress', balance: 3, answer: 'accept' } as const;
  expect(tellBalance({ ...some, isLongTerm: false })).toBe('还能收到 3 次');
  expect(tellBalance({ ...some, balance: 1, isLongTerm: true })).toBe('长期有效');
});

test('what was accepted before a refusal still counts', () => {
  const before = { name: 'task', balance: 2, answer: 'reject', isLongTerm: false } as const;
  expect(tellBalance(before)).toBe('还能收到 2 次');
});

test.each<[SubscribeAnswer | null, string]>([
  [null, '还没有开启'],
  ['accept', '用完了'],
  ['reject', '您选了不接收'],
  ['ban', '微信暂时不让发'],
  ['filter', '微信这次没有问到'],
])('with none left after %s it says %s', (answer, words) => {
  expect(tellBalance({ name: 'digest', balance: 0, answer, isLongTerm: false })).toBe(words);
});
