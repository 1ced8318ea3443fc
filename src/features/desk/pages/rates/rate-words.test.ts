import { percentOf, sayRate } from './rate-words';

const rate = (numerator: number, denominator: number, notAnswered = 0) => ({
  numerator,
  denominator,
  notAnswered,
});

test('a rate is said with both numbers and the unanswered', () => {
  expect(sayRate(rate(42, 50, 7))).toBe('84% · 50 件里 42 件，另有 7 件还没答');
});

test('nobody silent, nothing said of the silent', () => {
  expect(sayRate(rate(2, 3))).toBe('67% · 3 件里 2 件');
});

test('silence is no rate at all', () => {
  expect(percentOf(rate(0, 0, 4))).toBeNull();
  expect(sayRate(rate(0, 0, 4))).toBe('还没有能算的，另有 4 件还没答');
  expect(sayRate(rate(0, 0))).toBe('还没有能算的');
});

test.each([
  [199, 200, 99],
  [200, 200, 100],
  [1, 1000, 1],
  [0, 1000, 0],
] as const)('%d of %d is not rounded to all or nothing', (numerator, denominator, percent) => {
  expect(percentOf(rate(numerator, denominator))).toBe(percent);
});
