import type { TimelineEntryView } from '../../../contract';
import { sayAct, sayBy } from './timeline-words';

const ENTRY: TimelineEntryView = {
  id: 'e1',
  at: '2026-11-22T01:00:00.000Z',
  act: 'accept',
  by: { role: 'grid_worker', name: '赵明亮', placeName: '解放路社区第一网格' },
  text: null,
  toLevel: null,
};

test('an act that moved the appeal says where it came to', () => {
  expect(sayAct(ENTRY)).toBe('受理了诉求');
  expect(sayAct({ ...ENTRY, act: 'overdue', toLevel: 'street' })).toBe(
    '超过时限，自动上报，由街道办理',
  );
});

test.each<[string, TimelineEntryView['by'], string]>([
  ['staff, with their post', ENTRY.by, '赵明亮（解放路社区第一网格 · 网格员）'],
  ['a post whose name is not shown', { ...ENTRY.by, name: null }, '解放路社区第一网格 · 网格员'],
  ['the writer, not by name', { role: 'owner', name: null, placeName: null }, '反映人'],
  ['the clock', { role: 'clock', name: null, placeName: null }, '系统'],
])('who did it: %s', (_name, by, words) => {
  expect(sayBy({ ...ENTRY, by })).toBe(words);
});
