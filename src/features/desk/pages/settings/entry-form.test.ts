import { triage } from '../../../../../domain/appeal/triage';
import { blankEntry, entryFrom, entryProblems, formOf } from './entry-form';
import type { Entry } from './typed';

const ENTRY: Entry = {
  id: 'one',
  words: ['跑气', '漏气味儿'],
  unless: ['演练'],
  ...({ priority: 'red', danger: '119' } as const),
};

test('a group comes back from the form as it went in', () => {
  expect(entryFrom(formOf(ENTRY))).toEqual(ENTRY);
  const { danger: _, ...calm } = ENTRY;
  expect(entryFrom(formOf(calm))).toEqual(calm);
});

test('a group without words is told so, without cancelling words it is fine', () => {
  expect(entryProblems(blankEntry('one')).words).toMatch('至少写一个词');
  expect(entryProblems({ ...blankEntry('one'), words: '跑气' })).toEqual({
    words: null,
    unless: null,
  });
});

test('wrong words are named', () => {
  const problems = entryProblems({ ...formOf(ENTRY), words: '跑气、气', unless: '跑.气' });
  expect(problems.words).toMatch('：气');
  expect(problems.unless).toMatch('跑.气');
});

test('eleven words are too many', () => {
  const words = Array.from({ length: 11 }, (_, index) => `词语${index}`).join(' ');
  expect(entryProblems({ ...formOf(ENTRY), words }).words).toBe('最多 10 个词');
});

test('the words typed here raise the colour of a text, and the cancelling ones keep it', () => {
  const extraLexicon = [entryFrom({ ...formOf(ENTRY), words: '闹大水、跑气', unless: '演练' })];
  const colour = (content: string) =>
    triage({ category: 'suggestion', content, extraLexicon }).priority;
  expect(colour('二号院又闹大水了')).toBe('red');
  expect(colour('二号院闹大水演练什么时候')).toBe('blue');
});
