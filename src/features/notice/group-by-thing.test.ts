import type { NoticeView } from '../../../contract';
import { groupByThing } from './group-by-thing';

function message(id: string, thing: string, more: Partial<NoticeView> = {}): NoticeView {
  return {
    id,
    at: '2026-11-24T01:00:00Z',
    kind: 'appeal.progressed',
    number: '20261124-7K3F9Q',
    priority: null,
    excerpt: '路灯不亮',
    count: null,
    isRead: true,
    thing: { type: 'appeal', id: thing },
    ...more,
  };
}

const idsOf = (pages: Parameters<typeof groupByThing>[0]) =>
  groupByThing(pages).map(({ newest, older }) => [newest.id, ...older.map(({ id }) => id)]);

test('a thing stands once, where its newest message stands', () => {
  const items = [message('4', 'b'), message('3', 'a'), message('2', 'b'), message('1', 'c')];
  expect(idsOf([{ items }])).toEqual([['4', '2'], ['3'], ['1']]);
});

test('a thing told of on several pages stays one', () => {
  const pages = [
    { items: [message('5', 'a'), message('4', 'b')] },
    { items: [message('3', 'a'), message('2', 'c'), message('1', 'a')] },
  ];
  expect(idsOf(pages)).toEqual([['5', '3', '1'], ['4'], ['2']]);
});

test('a message that slid onto the next page counts once', () => {
  const pages = [
    { items: [message('3', 'a'), message('2', 'b')] },
    { items: [message('2', 'b'), message('1', 'a')] },
  ];
  expect(groupByThing(pages).map(({ count }) => count)).toEqual([2, 1]);
});

test('messages and unread ones of a thing are counted', () => {
  const items = [
    message('3', 'a'),
    message('2', 'a', { isRead: false }),
    message('1', 'a', { isRead: false }),
  ];
  expect(groupByThing([{ items }])).toMatchObject([{ count: 3, unread: 2 }]);
});

test('things of different kinds with the same id are different things', () => {
  const items = [
    message('2', 'o-wang', { thing: { type: 'queue', id: 'o-wang' } }),
    message('1', 'o-wang', { thing: { type: 'inbox', id: 'o-wang' } }),
  ];
  expect(idsOf([{ items }])).toEqual([['2'], ['1']]);
});

test('no messages, no things', () => {
  expect(groupByThing([{ items: [] }])).toEqual([]);
});
