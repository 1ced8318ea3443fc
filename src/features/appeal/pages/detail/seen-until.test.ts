import { seenUntil } from './seen-until';

const TIMELINE = [
  { at: '2026-11-24T01:00:00.000Z' },
  { at: '2026-11-24T03:00:00.000Z' },
  { at: '2026-11-24T02:00:00.000Z' },
];

test('reminders that are no entry are seen, too, up to the moment of loading', () => {
  const loadedAt = Date.parse('2026-11-24T09:00:00.000Z');
  expect(seenUntil(TIMELINE, loadedAt)).toBe('2026-11-24T09:00:00.000Z');
});

test('on a phone whose clock is behind, what is on the page counts as seen', () => {
  const loadedAt = Date.parse('2026-11-23T00:00:00.000Z');
  expect(seenUntil(TIMELINE, loadedAt)).toBe('2026-11-24T03:00:00.000Z');
});
