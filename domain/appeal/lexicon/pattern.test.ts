import { isDenied, occurrencesOf } from './pattern';

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
});
