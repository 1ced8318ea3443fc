import type { AppealItemView } from '../../../../../contract';
import { groupByPlace } from './by-place';

const at = (id: string, placeText: string | null): AppealItemView =>
  ({ id, gridName: '第一网格', placeText }) as AppealItemView;

test('what lies in one building stands together, the largest group first', () => {
  const items = [
    at('1', '幸福里5号楼二单元'),
    at('2', '幸福里3号楼门口'),
    at('3', null),
    at('4', '幸福里3号楼三单元'),
  ];
  const groups = groupByPlace(items).map(({ title, items: own }) => [
    title,
    own.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['第一网格 · 幸福里3号楼', ['2', '4']],
    ['第一网格 · 幸福里5号楼', ['1']],
    ['第一网格 · 没写具体地点', ['3']],
  ]);
});
