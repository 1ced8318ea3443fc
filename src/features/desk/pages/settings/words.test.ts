import { contract } from '../../../../../contract';
import { typedWords, wordsFrom, wrongWords } from './words';

test.each([
  '跑气、漏气味儿',
  '跑气，漏气味儿',
  '跑气, 漏气味儿',
  ' 跑气 \n漏气味儿、',
  '跑气；漏气味儿',
])('「%s」 is two words', (typed) => {
  expect(wordsFrom(typed)).toEqual(['跑气', '漏气味儿']);
});

test('a word twice is one', () => {
  expect(wordsFrom('跑气、跑气')).toEqual(['跑气']);
});

test('words come back from the field as they went in', () => {
  const words = ['跑气', '漏气味儿', '高压线'];
  expect(wordsFrom(typedWords(words))).toEqual(words);
});

test('a wrong word is one that the cloud would refuse', () => {
  const words = [
    '气',
    '跑气',
    '十二个字的词不算太长呀呀',
    '十三个字的词就算是太长了呀呀',
    '跑.气',
    'LPG泄漏',
  ];
  const refused = (word: string) =>
    !contract['appeal.saveSettings'].input.safeParse({
      templates: [],
      limits: null,
      version: 0,
      idempotencyKey: 'key-12345678',
      lexicon: [{ id: 'one', words: [word], unless: [], priority: 'red' }],
    }).success;
  expect(wrongWords(words)).toEqual(words.filter(refused));
  expect(wrongWords(words)).toHaveLength(3);
});
