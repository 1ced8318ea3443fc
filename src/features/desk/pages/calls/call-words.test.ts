import { sayAttempt, sayWhere } from './call-words';

describe('who is to be called', () => {
  test.each([
    ['grid_worker', '解放路社区第一网格', '解放路社区第一网格 · 网格员'],
    ['community_secretary', '解放路社区', '解放路社区 · 社区书记'],
    [null, '', ''],
  ] as const)('%s of %s', (role, placeName, words) => {
    expect(sayWhere({ name: '赵明亮', role, placeName })).toBe(words);
  });
});

describe('what was tried', () => {
  const NOW = Date.parse('2026-11-24T02:00:00Z');
  const attempt = (at: string, outcome: 'started' | 'notReached' | 'done') =>
    sayAttempt({ at, byName: '孙晓燕', outcome }, NOW);

  test('says when, who and what came of it, in Beijing time', () => {
    expect(attempt('2026-11-24T01:05:00Z', 'notReached')).toBe('今天 09:05 孙晓燕：没联系上');
    expect(attempt('2026-11-23T15:30:00Z', 'done')).toBe('昨天 23:30 孙晓燕：已告知');
  });

  test('a look at the number is no call', () => {
    expect(attempt('2026-11-24T01:05:00Z', 'started')).toContain('查看了值班电话');
  });
});
