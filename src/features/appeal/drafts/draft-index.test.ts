import { type Draft, emptyDraft, VOICE_ONLY_CONTENT } from '../draft';
import {
  type DraftEntry,
  entryOf,
  MAX_DRAFTS,
  newestUnfinished,
  withEntry,
  withoutEntry,
} from './draft-index';

const AT = '2026-11-24T08:00:00.000Z';

function entry(id: string, change: Partial<Draft> = {}): DraftEntry {
  return entryOf(id, { ...emptyDraft('key-12345678'), ...change }, AT);
}

function fullIndex(waiting: number[] = []): DraftEntry[] {
  return Array.from({ length: MAX_DRAFTS }, (_, age) =>
    entry(`d${age}`, { isWaitingToSend: waiting.includes(age) }),
  );
}

test.each([
  ['  电梯\n坏了 ', '电梯 坏了'],
  ['灯'.repeat(80), '灯'.repeat(30)],
  ['', ''],
  [VOICE_ONLY_CONTENT, ''],
])('%j is listed as %j', (content, excerpt) => {
  expect(entry('d', { content }).excerpt).toBe(excerpt);
});

test('a draft that was written again comes first, once', () => {
  const { index, dropped } = withEntry([entry('a'), entry('b')], entry('b', { content: '新' }));
  expect(index.map(({ id, excerpt }) => [id, excerpt])).toEqual([
    ['b', '新'],
    ['a', ''],
  ]);
  expect(dropped).toBeNull();
});

test.each([
  ['the oldest goes', [], 'd9'],
  ['one that waits to be sent stays, the next oldest goes', [9, 8], 'd7'],
  ['all wait to be sent: nothing goes', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], null],
])('the eleventh draft: %s', (_case, waiting, expected) => {
  const { index, dropped } = withEntry(fullIndex(waiting), entry('new'));
  expect(dropped).toBe(expected);
  expect(index[0]?.id).toBe('new');
  expect(index).toHaveLength(expected === null ? MAX_DRAFTS + 1 : MAX_DRAFTS);
});

test('writing on in one of ten drafts drops none', () => {
  expect(withEntry(fullIndex(), entry('d9')).dropped).toBeNull();
});

test('one goes on with the newest draft that does not wait to be sent', () => {
  expect(newestUnfinished(fullIndex([0, 1]))).toBe('d2');
  expect(newestUnfinished([entry('w', { isWaitingToSend: true })])).toBeNull();
  expect(newestUnfinished([])).toBeNull();
});

test('a removed draft is not listed', () => {
  expect(withoutEntry([entry('a'), entry('b')], 'a').map(({ id }) => id)).toEqual(['b']);
});
