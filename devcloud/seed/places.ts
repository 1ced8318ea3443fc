import { PLACE_LEVELS, type PlaceLevel, type PlacePath } from '../../domain/people';

/** A document of the collection `places`. */
export interface PlaceDocument {
  [field: string]: unknown;
  _id: string;
  name: string;
  level: PlaceLevel;
  parentId: string | null;
  /** Position among its siblings, from 1. */
  order: number;
  /** Ids from the city down to the place itself. */
  path: Partial<PlacePath>;
  pathNames: Partial<PlacePath>;
}

interface PlaceNode {
  id: string;
  name: string;
  below?: PlaceNode[];
}

const ORDINALS = ['一', '二', '三', '四'] as const;

/** A community with `grids` numbered grids: `jiefang-1` 解放路社区第一网格 … */
function community(id: string, name: string, grids: 2 | 3 | 4): PlaceNode {
  const below = ORDINALS.slice(0, grids).map((ordinal, index) => ({
    id: `${id}-${index + 1}`,
    name: `${name}第${ordinal}网格`,
  }));
  return { id, name, below };
}

const CITY: PlaceNode = {
  id: 'zhumadian',
  name: '驻马店市',
  below: [
    {
      id: 'yicheng',
      name: '驿城区',
      below: [
        {
          id: 'renmin',
          name: '人民街道',
          below: [community('jiefang', '解放路社区', 3), community('wenhua', '文化路社区', 2)],
        },
        {
          id: 'dongfeng',
          name: '东风街道',
          below: [community('leshan', '乐山社区', 2), community('tongda', '通达社区', 2)],
        },
        {
          id: 'xiyuan',
          name: '西园街道',
          below: [community('nanhai', '南海社区', 3), community('fuqiang', '富强社区', 2)],
        },
      ],
    },
    {
      id: 'shangcai',
      name: '上蔡县',
      below: [{ id: 'caidu', name: '蔡都街道', below: [community('gucheng', '古城社区', 2)] }],
    },
    {
      id: 'queshan',
      name: '确山县',
      below: [{ id: 'panlong', name: '盘龙街道', below: [community('longshan', '龙山社区', 2)] }],
    },
  ],
};

function documentsBelow(
  node: PlaceNode,
  depth: number,
  order: number,
  parent: PlaceDocument | null,
): PlaceDocument[] {
  const level = PLACE_LEVELS[depth];
  if (level === undefined) throw new Error(`place ${node.id} lies below the last level`);
  const place: PlaceDocument = {
    _id: node.id,
    name: node.name,
    level,
    parentId: parent === null ? null : parent._id,
    order,
    path: { ...parent?.path, [level]: node.id },
    pathNames: { ...parent?.pathNames, [level]: node.name },
  };
  const below = (node.below ?? []).flatMap((child, index) =>
    documentsBelow(child, depth + 1, index + 1, place),
  );
  return [place, ...below];
}

/** Every place of the seed world, parents before children. */
export const PLACES: readonly PlaceDocument[] = documentsBelow(CITY, 0, 1, null);

function isWhole(path: Partial<PlacePath>): path is PlacePath {
  return PLACE_LEVELS.every((level) => path[level] !== undefined);
}

/** Ids and names from the city down to a grid; throws when there is no such grid. */
export function locateGrid(gridId: string): { path: PlacePath; pathNames: PlacePath } {
  const place = PLACES.find((candidate) => candidate._id === gridId);
  if (!place || !isWhole(place.path) || !isWhole(place.pathNames)) {
    throw new Error(`seed: ${gridId} is not a grid`);
  }
  return { path: place.path, pathNames: place.pathNames };
}
