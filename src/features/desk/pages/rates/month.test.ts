import { monthsBeside, sayMonth } from './month';

test('a month is said without a leading zero', () => {
  expect(sayMonth('2026-03')).toBe('2026年3月');
});

test('nothing lies after the present month', () => {
  expect(monthsBeside('2026-11', '2026-11')).toEqual(['2026-10', null]);
  expect(monthsBeside('2025-12', '2026-11')).toEqual(['2025-11', '2026-01']);
});

test('nothing lies before the first month that can be asked for', () => {
  expect(monthsBeside('2000-01', '2026-11')).toEqual([null, '2000-02']);
});
