import type { DigestView } from '../../../../../contract';
import { digestText } from './digest-text';

const TODAY = '2026-11-24';
const NONE = {
  neighbor: 0,
  property: 0,
  livelihood: 0,
  suggestion: 0,
  safety: 0,
  group_conflict: 0,
};

const item = (id: string, excerpt: string): DigestView['items'][number] => ({
  id,
  number: `20261122-${id}`,
  excerpt,
  category: 'property',
});

const digest = (change: Partial<DigestView>): DigestView => ({
  communityName: '解放路社区',
  date: TODAY,
  resolved: { total: 0 },
  items: [],
  received: { total: 0, byCategory: NONE },
  ...change,
});

const FULL = digest({
  received: { total: 3, byCategory: { ...NONE, property: 2, safety: 1 } },
  resolved: { total: 2 },
  items: [item('7K3F9Q', '东门的路灯坏了三盏'), item('8M2D4R', '楼道堆了\n旧家具')],
});

test('says what came and what was done, in plain words, one line for each', () => {
  expect(digestText(FULL, TODAY)).toBe(
    [
      '【解放路社区 11月24日】',
      '今天收到公开诉求 3 件（物业问题 2 件、安全隐患 1 件），办结 2 件：',
      '1. 东门的路灯坏了三盏',
      '2. 楼道堆了 旧家具',
      '有事请点小程序反映。',
    ].join('\n'),
  );
});

test('adds nothing that points to one appeal or one person', () => {
  const text = digestText(FULL, TODAY);
  for (const { id, number } of FULL.items) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(number);
  }
});

test('posted a day later, it does not call that day today', () => {
  expect(digestText(FULL, '2026-11-25')).toContain('\n当天收到公开诉求 3 件');
  expect(digestText(FULL, '2026-11-25')).not.toContain('今天');
});

test('a day with more than fits says how many more', () => {
  const many = digest({ ...FULL, resolved: { total: 7 } });
  expect(digestText(many, TODAY)).toContain('办结 7 件：');
  expect(digestText(many, TODAY)).toContain('还有 5 件，打开小程序就能看到。');
});

test.each([
  ['a quiet day', digest({}), '今天没有新的公开诉求，也没有办结的。'],
  [
    'a day with work and nothing done',
    digest({ received: { total: 1, byCategory: { ...NONE, safety: 1 } } }),
    '今天收到公开诉求 1 件（安全隐患 1 件），还没有办结的。',
  ],
  [
    'a day that only finished',
    digest({ resolved: { total: 1 }, items: [item('7K3F9Q', '路灯坏了')] }),
    '今天没有新的公开诉求，办结 1 件：',
  ],
])('%s', (_name, view, summary) => {
  expect(digestText(view, TODAY).split('\n')[1]).toBe(summary);
});
