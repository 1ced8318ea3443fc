import type { Doc } from '../testing/sdk';
import type { Row, World } from './world';

const DOCUMENTS: readonly Doc[] = [
  { kind: 'a', n: 1, tags: ['x', 'y'], sub: { v: 1 }, other: 'o1' },
  { kind: 'b', n: 2, tags: ['x'], sub: { v: 2 }, other: 'o2' },
  { kind: 'a', n: 3, tags: [], sub: { v: 3 } },
  { n: null, tags: null, other: ['o1', 'o2'] },
];

type StageName =
  | 'match'
  | 'group'
  | 'sort'
  | 'sortByCount'
  | 'bucket'
  | 'bucketAuto'
  | 'count'
  | 'project'
  | 'unwind'
  | 'sample'
  | 'skip'
  | 'limit'
  | 'geoNear'
  | 'replaceRoot'
  | 'lookup'
  | 'addFields';

/** The real parts of the SDK. Its own types leave out most of them. */
export type Pipeline = Record<StageName, (operand: unknown) => Pipeline> & {
  end(): Promise<{ list: Doc[] }>;
  done(): unknown[];
};

/** The documents of each row go through one pipeline. */
export function row(
  title: string,
  cites: string,
  build: (pipeline: Pipeline, world: World) => Pipeline,
  expected: unknown,
): Row {
  return {
    title,
    cites,
    expected,
    documents: DOCUMENTS,
    async act(world) {
      world.cloud.admin.importDocuments('others', [
        { _id: 'o1', name: 'one', n: 1 },
        { _id: 'o2', name: 'two', n: 2 },
      ]);
      const pipeline: unknown = world.db.collection('things').aggregate();
      return (await build(pipeline as Pipeline, world).end()).list;
    },
  };
}
