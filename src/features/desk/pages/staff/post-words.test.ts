import type { StaffPostView } from '../../../../../contract';
import { sayHandover, sayPost, vacantFirst } from './post-words';

const holder = (name: string) => ({ handle: `handle-of-${name}`, name });
const post = (placeName: string, ...names: string[]): StaffPostView => ({
  key: `grid_worker@${placeName}`,
  role: 'grid_worker',
  placeName,
  holders: names.map(holder),
});

test('a post is said with its place', () => {
  expect(sayPost(post('解放路社区第一网格'))).toBe('解放路社区第一网格 · 网格员');
});

test('vacant posts stand first, nothing else changes its place', () => {
  const posts = [post('一', '赵明亮'), post('二'), post('三', '郑凯'), post('四')];
  expect(vacantFirst(posts).map(({ placeName }) => placeName)).toEqual(['二', '四', '一', '三']);
});

test('who shares the post goes on with the work', () => {
  const shared = post('一', '赵明亮', '钱慧', '郑凯');
  expect(sayHandover(shared, holder('钱慧'))).toContain('赵明亮、郑凯');
  expect(sayHandover(shared, holder('钱慧'))).not.toContain('钱慧');
});

test('the work of a post that becomes vacant goes up', () => {
  expect(sayHandover(post('一', '钱慧'), holder('钱慧'))).toContain('上一级');
});
