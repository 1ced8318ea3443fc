import { clockOf, minuteFrom } from './minute-words';

test.each([
  [0, '00:00'],
  [7 * 60, '07:00'],
  [22 * 60 + 5, '22:05'],
  [1439, '23:59'],
])('%i minutes after midnight is %s, and back', (minute, clock) => {
  expect(clockOf(minute)).toBe(clock);
  expect(minuteFrom(clock)).toBe(minute);
});

test.each(['', '24:00', '12:60', 'noon', '12'])('%j is no time of day', (clock) => {
  expect(minuteFrom(clock)).toBeNull();
});
