import { TEXT } from './text';

test.each([
  [{ all: 5, overdue: 0, isMore: false }, '5 件等您办'],
  [{ all: 5, overdue: 5, isMore: false }, '5 件等您办，5 件超期'],
  [{ all: 99, overdue: 0, isMore: true }, '99 件以上等您办'],
  [{ all: 99, overdue: 3, isMore: true }, '99 件以上等您办，3 件超期'],
  [{ all: 99, overdue: 99, isMore: true }, '99 件以上等您办，99 件以上超期'],
])('home says of the queue %j: %s', (counts, words) => {
  expect(TEXT.queueCount(counts)).toBe(words);
});
