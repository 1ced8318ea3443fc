import type { TimelineEntryView } from '../../../contract';
import { newestFirst, sayAct, sayBy, sayText } from './timeline-words';

const ENTRY: TimelineEntryView = {
  id: 'e1',
  at: '2026-11-22T01:00:00.000Z',
  act: 'accept',
  by: { role: 'grid_worker', name: '赵明亮', placeName: '解放路社区第一网格' },
  text: null,
  isInside: false,
  toLevel: null,
};

test('an act that moved the appeal says where it came to', () => {
  expect(sayAct(ENTRY)).toBe('受理了诉求');
  expect(sayAct({ ...ENTRY, act: 'overdue', toLevel: 'street' })).toBe(
    '超过时限，自动上报，由街道办理',
  );
});

test('a bare number says what it counts or names', () => {
  expect(sayText({ ...ENTRY, act: 'raise', text: '30' })).toBe('已有 30 人遇到同样的事');
  expect(sayText({ ...ENTRY, act: 'absorb', text: '20261122-7K3F9Q' })).toBe(
    '编号 20261122-7K3F9Q',
  );
  expect(sayText({ ...ENTRY, act: 'respond', text: '30' })).toBe('30');
  expect(sayText(ENTRY)).toBeNull();
});

test('the newest comes first, and of two of the same instant the later one', () => {
  const later = { ...ENTRY, id: 'e4', at: '2026-11-22T02:00:00.000Z' };
  const entries = [ENTRY, { ...ENTRY, id: 'e2' }, { ...ENTRY, id: 'e3' }, later];
  expect(newestFirst(entries).map(({ id }) => id)).toEqual(['e4', 'e3', 'e2', 'e1']);
});

test.each<[string, TimelineEntryView['by'], string]>([
  ['staff, with their post', ENTRY.by, '赵明亮（解放路社区第一网格 · 网格员）'],
  ['a post whose name is not shown', { ...ENTRY.by, name: null }, '解放路社区第一网格 · 网格员'],
  ['the writer, not by name', { role: 'owner', name: null, placeName: null }, '反映人'],
  ['the clock', { role: 'clock', name: null, placeName: null }, '系统'],
])('who did it: %s', (_name, by, words) => {
  expect(sayBy({ ...ENTRY, by })).toBe(words);
});
