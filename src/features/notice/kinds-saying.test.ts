import { kindsSaying } from './kinds-saying';

test('a word finds every kind of message that says it', () => {
  expect(kindsSaying('催办')).toEqual(['appeal.reminded']);
  expect(kindsSaying('延期')).toEqual(['appeal.extensionAsked', 'appeal.extensionRefused']);
});

test('spaces around the word do not matter', () => {
  expect(kindsSaying(' 今日待办 ')).toEqual(['notice.morning']);
});

test.each(['', '  ', '路灯'])('%j is said by no kind', (words) => {
  expect(kindsSaying(words)).toEqual([]);
});
