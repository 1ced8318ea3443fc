import { isWorkingDay } from '../../domain/calendar/working-days';
import { beginOf, eventsOf, stepAfter, timeline } from './schedule';
import { SAVED_SETTINGS } from './settings';
import { STORIES } from './stories';

const HOUR = 3_600_000;

/** Moments of 2025 and 2026: every weekday, hour and season, and the long holidays. */
const MOMENTS = Array.from({ length: 140 }, (_, index) =>
  new Date(Date.parse('2025-02-01T00:00:00Z') + index * 125 * HOUR).toISOString(),
);

test.each([
  [{ workingDaysAgo: 1, at: '09:20' }, '2026-11-20T01:20:00.000Z'],
  [{ workingDaysAgo: 5, at: '21:30' }, '2026-11-16T13:30:00.000Z'],
  [{ hoursAgo: 3 }, '2026-11-22T09:00:00.000Z'],
] as const)('%j, seen on a Sunday, is %s', (begins, instant) => {
  expect(beginOf(begins, '2026-11-22T12:00:00.000Z')).toBe(instant);
});

test.each([
  ['40m', '2026-09-24T02:40:00.000Z'],
  ['15h', '2026-09-24T17:00:00.000Z'],
  // 25–27 September are the Mid-Autumn days off of 2026
  ['1d', '2026-09-28T02:00:00.000Z'],
  ['2d 08:40', '2026-09-29T00:40:00.000Z'],
] as const)('%s after a Thursday before the holiday is %s', (after, instant) => {
  expect(stepAfter('2026-09-24T02:00:00.000Z', after)).toBe(instant);
});

test('a time it cannot read is refused', () => {
  expect(() => stepAfter('2026-09-24T02:00:00.000Z', '1d 8:40')).toThrow('cannot read');
});

test('whenever the seed runs, every step is after the one before, and all of it is past', () => {
  for (const now of MOMENTS) {
    for (const story of STORIES) {
      const at = eventsOf(story, now).map((event) => event.at);
      const order = [...at, now];
      expect([story.id, now, [...new Set(order)].sort()]).toEqual([story.id, now, order]);
    }
  }
});

test('steps counted in days fall on working days', () => {
  for (const now of MOMENTS) {
    for (const story of STORIES.filter(({ begins }) => 'workingDaysAgo' in begins)) {
      const date = beginOf(story.begins, now);
      const beijing = new Date(Date.parse(date) + 8 * HOUR).toISOString().slice(0, 10);
      expect([now, story.id, isWorkingDay(beijing)]).toEqual([now, story.id, true]);
    }
  }
});

test('the timeline is in order, with a tick after every midnight', () => {
  const now = '2026-11-22T12:00:00.000Z';
  const events = timeline(STORIES, SAVED_SETTINGS, now);
  const times = events.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  const ticks = events.filter(({ kind, at }) => kind === 'tick' && at.includes('T16:01'));
  const days = (Date.parse(now) - Date.parse(times[0] ?? now)) / (24 * HOUR);
  expect(Math.abs(ticks.length - days)).toBeLessThan(1);
});
