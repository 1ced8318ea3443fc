import type { QueueCounts } from '../../../../../contract';
import { chipsOf, wishOf } from './filter';

const COUNTS: QueueCounts = {
  all: 3,
  isMore: false,
  overdue: 1,
  priority: { red: 0, yellow: 3, blue: 0 },
  state: { pending: 2, accepted: 1, handling: 0, paused: 0 },
  mark: { supervised: 0, reminded: 1, extension: 0, ruling: 0 },
};

test('chips with nothing behind them are not shown, the chosen one stays', () => {
  const values = (chosen: Parameters<typeof chipsOf>[1]) =>
    chipsOf(COUNTS, chosen).map(({ value }) => value);
  expect(values('all')).toEqual(['all', 'overdue', 'reminded', 'yellow', 'pending', 'accepted']);
  expect(values('paused')).toContain('paused');
  expect(chipsOf(null, 'all').map(({ value }) => value)).toEqual(['all']);
});

test('when not everything is counted, every chip is there, and numbers are the least', () => {
  const chips = chipsOf({ ...COUNTS, all: 99, isMore: true }, 'all');
  const shown = Object.fromEntries(chips.map(({ value, count }) => [value, count]));
  expect(Object.keys(shown)).toHaveLength(13);
  expect(shown).toMatchObject({ all: '99+', yellow: '3+' });
  expect(shown.red).toBeUndefined();
});

test.each([
  ['overdue', { isOverdue: true }],
  ['red', { priority: 'red' }],
  ['paused', { state: 'paused' }],
  ['extension', { mark: 'extension' }],
  ['all', {}],
] as const)('%s asks for %j', (narrow, filter) => {
  expect(wishOf('area', narrow)).toEqual({ scope: 'area', ...filter });
});
