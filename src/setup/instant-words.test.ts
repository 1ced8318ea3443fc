import { sayDate, sayInstant } from './instant-words';

/** 2026-11-22 00:30 in Beijing, still the 21st in UTC. */
const NOW = Date.parse('2026-11-21T16:30:00.000Z');

test.each([
  ['2026-11-21T16:05:00.000Z', '今天 00:05'],
  ['2026-11-21T15:59:00.000Z', '昨天 23:59'],
  ['2026-11-22T16:00:00.000Z', '明天 00:00'],
  ['2026-11-20T00:00:00.000Z', '11月20日 08:00'],
  ['2025-12-31T16:00:00.000Z', '1月1日 00:00'],
  ['2025-12-31T15:00:00.000Z', '2025年12月31日 23:00'],
])('%s is said as %s, by the days of Beijing', (instant, words) => {
  expect(sayInstant(instant, NOW)).toBe(words);
});

test('a date of another year names its year', () => {
  expect(sayDate('2026-02-05', NOW)).toBe('2月5日');
  expect(sayDate('2027-01-04', NOW)).toBe('2027年1月4日');
});
