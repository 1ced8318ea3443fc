import { EMPTY_FORM, problemOf, requestOf } from './act-form';

test.each([
  ['respond', { ...EMPTY_FORM, text: ' 好 ' }, '请至少写 2 个字'],
  ['respond', { ...EMPTY_FORM, text: '收到' }, null],
  ['withdraw', EMPTY_FORM, null],
  ['rate', EMPTY_FORM, '请先选解决了还是没解决'],
  ['rate', { ...EMPTY_FORM, solved: false }, '请点星星打分'],
  ['rate', { ...EMPTY_FORM, solved: false, stars: 1 }, null],
] as const)('%s with %j: %s', (act, form, problem) => {
  expect(problemOf(act, form)).toBe(problem);
});

test('a request carries what its act needs and nothing of another', () => {
  const form = { text: ' 换了灯 ', solved: true, stars: 5, channel: 'visit' } as const;
  expect(requestOf('accept', form)).toEqual({ act: 'accept' });
  expect(requestOf('resolve', form)).toEqual({ act: 'resolve', text: '换了灯', channel: 'visit' });
  expect(requestOf('rate', form)).toEqual({ act: 'rate', text: '换了灯', solved: true, stars: 5 });
  expect(requestOf('escalate', form)).toEqual({ act: 'escalate', text: '换了灯' });
});
