import { LEXICON } from '.';
import { CLASSES } from './classes';
import * as context from './context';
import { isDenied, LONGEST_PART, occurrencesOf } from './pattern';

describe('a denial', () => {
  test.each([
    ['没有', true],
    ['没有人', true],
    [`没有${'人'.repeat(6)}`, true],
    ['是不是没有', true],
    ['人', false],
    ['', false],
  ])('%s: %s', (before, denied) => {
    expect(isDenied(before)).toBe(denied);
  });

  test('reaches over a few fillers, not over a text of them', () => {
    expect(isDenied(`没有${'人'.repeat(7)}`)).toBe(false);
    expect(isDenied('人'.repeat(200_000))).toBe(false);
  });
});

describe('a pattern with a gap', () => {
  test.each([
    ['燃气…泄漏', '厨房燃气管道泄漏', [{ start: 2, end: 8 }]],
    ['燃气…泄漏', `燃气${'管'.repeat(10)}泄漏`, [{ start: 0, end: 14 }]],
    ['燃气…泄漏', `燃气${'管'.repeat(11)}泄漏`, []],
    ['燃气…泄漏', '泄漏的不是燃气', []],
    [
      '燃气…泄漏',
      '燃气没有泄漏，燃气泄漏',
      [
        { start: 0, end: 11 },
        { start: 7, end: 11 },
      ],
    ],
  ])('%s in %s', (word, text, places) => {
    expect(occurrencesOf(word, text)).toEqual(places);
  });

  test('has no part that is longer than what is looked at behind a gap', () => {
    const signs = LEXICON.flatMap((entry) => [entry, ...(entry.signs ?? [])]);
    const ofSigns = signs.flatMap(({ words: own, with: and = [], near = [], unless = [] }) => [
      ...own,
      ...and,
      ...near,
      ...unless,
    ]);
    const around = Object.values(context).flatMap((words) => (Array.isArray(words) ? words : []));
    const words: string[] = [...ofSigns, ...around];
    const longestOf = (names: string) =>
      Math.max(...(CLASSES[names] ?? names).split('|').map((name) => name.length));
    const lengthOf = (part: string) =>
      part
        .split(/\[([^\]]*)\]/)
        .reduce((sum, text, at) => sum + (at % 2 === 0 ? text.length : longestOf(text)), 0);
    const lengths = words.flatMap((word) => word.split('…').map(lengthOf));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_PART);
  });
});
