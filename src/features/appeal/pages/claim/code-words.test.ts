import { codeFrom, codeProblem, numberFrom, numberProblem } from './code-words';

test.each([
  '20261122-7K3F9Q',
  ' 20261122 - 7k3f9q ',
  '202611227k3f9q',
  '20261122—7K3F9Q',
  '２０２６１１２２－７ｋ３ｆ９ｑ',
])('the number typed as 「%s」 is 20261122-7K3F9Q', (typed) => {
  expect(numberFrom(typed)).toBe('20261122-7K3F9Q');
  expect(numberProblem(typed)).toBeNull();
});

test.each(['ABCDE23456', 'abcde 23456', 'abcde-23456', 'ａｂｃｄｅ２３４５６'])(
  'the code typed as 「%s」 is ABCDE23456',
  (typed) => {
    expect(codeFrom(typed)).toBe('ABCDE23456');
    expect(codeProblem(typed)).toBeNull();
  },
);

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['20261122-7K3F9', 'shape'],
  ['7K3F9Q', 'shape'],
  ['20261122-7K3F9QQ', 'shape'],
  ['20261122-7K3F9O', 'confusable'],
  ['20261122-1K3F9Q', 'confusable'],
] as const)('the number 「%s」 is refused: %s', (typed, problem) => {
  expect(numberProblem(typed)).toBe(problem);
});

test('the zeros and ones of the day are nothing to warn of', () => {
  expect(numberProblem('20261001-7K3F9')).toBe('shape');
});

test.each([
  ['', 'missing'],
  ['ABCDE2345', 'shape'],
  ['ABCDE234567', 'shape'],
  ['ABCDE2345O', 'confusable'],
  ['ABCDE2345i', 'confusable'],
] as const)('the code 「%s」 is refused: %s', (typed, problem) => {
  expect(codeProblem(typed)).toBe(problem);
});
