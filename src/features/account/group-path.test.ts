import type { EnteredGroup } from '../../setup/entered-group';
import { pathTo, sayPlace } from './group-path';

const COMMUNITY: EnteredGroup = {
  communityId: 'jiefang',
  communityName: '解放路社区',
  gridId: null,
  gridName: null,
};
const GRID: EnteredGroup = { ...COMMUNITY, gridId: 'jiefang-1', gridName: '解放路社区第一网格' };

test('a group of a grid leads to the grid, one of the community leaves the grid to choose', () => {
  expect(pathTo(GRID).map(({ id, level }) => [id, level])).toEqual([
    ['jiefang', 'community'],
    ['jiefang-1', 'grid'],
  ]);
  expect(pathTo(COMMUNITY).map(({ level }) => level)).toEqual(['community']);
});

test('the community is said once', () => {
  expect(sayPlace(COMMUNITY)).toBe('解放路社区');
  expect(sayPlace(GRID)).toBe('解放路社区第一网格');
  expect(sayPlace({ ...GRID, gridName: '第一网格' })).toBe('解放路社区第一网格');
});
