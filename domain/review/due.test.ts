import { reviewDueAt } from './due';

describe('a review is due', () => {
  test.each([
    ['on a Monday: at the end of Tuesday', '2026-03-02T02:00:00.000Z', '2026-03-03T16:00:00.000Z'],
    ['late on a Monday in Beijing', '2026-03-02T15:59:00.000Z', '2026-03-03T16:00:00.000Z'],
    ['on a Friday: at the end of Monday', '2026-03-06T02:00:00.000Z', '2026-03-09T16:00:00.000Z'],
  ])('%s', (_, now, due) => expect(reviewDueAt(now)).toBe(due));
});
