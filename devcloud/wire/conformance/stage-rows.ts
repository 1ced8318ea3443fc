import { type Pipeline, row } from './pipeline-row';
import { type Row, refusal, type World } from './world';

const one = (p: Pipeline) => p.match({ n: 1 });

export const STAGE_ROWS: readonly Row[] = [
  row('match', 'Aggregate.match', (p, { _ }) => p.match({ n: _.gt(1) }).project({ n: 1 }), [
    { _id: 'd1', n: 2 },
    { _id: 'd2', n: 3 },
  ]),
  row(
    'sort, skip, limit',
    'Aggregate.sort',
    (p) => p.sort({ n: -1 }).skip(1).limit(2).project({ _id: 1 }),
    [{ _id: 'd1' }, { _id: 'd0' }],
  ),
  row('count', 'Aggregate.count', (p) => p.count('total'), [{ total: 4 }]),
  row('count of nothing', 'MongoDB manual, $count', (p) => p.match({ n: 99 }).count('total'), []),
  row(
    'project: keep, compute, leave _id out',
    'Aggregate.project',
    (p, { $ }) => one(p).project({ _id: 0, kind: 1, double: $.multiply?.(['$n', 2]) }),
    [{ kind: 'a', double: 2 }],
  ),
  row('project: only computed', 'Aggregate.project', (p) => one(p).project({ v: '$sub.v' }), [
    { _id: 'd0', v: 1 },
  ]),
  row(
    'project: leave out',
    'Aggregate.project',
    (p) => one(p).project({ tags: 0, sub: 0, other: 0 }),
    [{ _id: 'd0', kind: 'a', n: 1 }],
  ),
  row(
    'project: nested',
    'MongoDB manual, $project',
    (p) => one(p).project({ sub: { v: 1 }, made: { k: '$kind' } }),
    [{ _id: 'd0', sub: { v: 1 }, made: { k: 'a' } }],
  ),
  row(
    'project: an array of values',
    'MongoDB manual, $project',
    (p) => one(p).project({ _id: 0, both: ['$n', '$gone'] }),
    [{ both: [1, null] }],
  ),
  row(
    'addFields',
    'Aggregate.addFields',
    (p, { $ }) =>
      one(p)
        .addFields({ 'sub.w': $.add?.(['$n', 1]), kind: 'z' })
        .project({
          kind: 1,
          sub: 1,
        }),
    [{ _id: 'd0', kind: 'z', sub: { v: 1, w: 2 } }],
  ),
  row('replaceRoot', 'Aggregate.replaceRoot', (p) => one(p).replaceRoot({ newRoot: '$sub' }), [
    { v: 1 },
  ]),
  row('unwind', 'Aggregate.unwind', (p) => p.unwind('$tags').project({ tags: 1 }), [
    { _id: 'd0', tags: 'x' },
    { _id: 'd0', tags: 'y' },
    { _id: 'd1', tags: 'x' },
  ]),
  row(
    'unwind with index',
    'Aggregate.unwind',
    (p) =>
      one(p).unwind({ path: '$tags', includeArrayIndex: 'at' }).project({
        _id: 0,
        tags: 1,
        at: 1,
      }),
    [
      { tags: 'x', at: 0 },
      { tags: 'y', at: 1 },
    ],
  ),
  row(
    'unwind keeps what is empty',
    'Aggregate.unwind',
    (p) =>
      p.unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).project({
        tags: 1,
      }),
    [
      { _id: 'd0', tags: 'x' },
      { _id: 'd0', tags: 'y' },
      { _id: 'd1', tags: 'x' },
      { _id: 'd2' },
      { _id: 'd3', tags: null },
    ],
  ),
  row('sample', 'Aggregate.sample', (p) => p.sample({ size: 3 }).count('c'), [{ c: 3 }]),
  row(
    'lookup by fields',
    'Aggregate.lookup',
    (p) =>
      one(p)
        .lookup({ from: 'others', localField: 'other', foreignField: '_id', as: 'found' })
        .project({ found: 1 }),
    [{ _id: 'd0', found: [{ _id: 'o1', name: 'one', n: 1 }] }],
  ),
  row(
    'lookup by an array',
    'Aggregate.lookup',
    (p, { $ }) =>
      p
        .match({ n: null })
        .lookup({
          from: 'others',
          localField: 'other',
          foreignField: '_id',
          as: 'found',
        })
        .project({ c: $.size?.('$found') }),
    [{ _id: 'd3', c: 2 }],
  ),
  row(
    'lookup with a pipeline',
    'Aggregate.lookup',
    (p, { $ }) => {
      const inner = $.pipeline?.(null) as Pipeline;
      const stages = inner
        .match({ $expr: { $gte: ['$n', '$$least'] } })
        .project({ _id: 0, name: 1 })
        .done();
      return p
        .match({ n: 2 })
        .lookup({
          from: 'others',
          let: { least: '$n' },
          pipeline: stages,
          as: 'found',
        })
        .project({ found: 1 });
    },
    [{ _id: 'd1', found: [{ name: 'two' }] }],
  ),
];

function refused(
  title: string,
  build: (pipeline: Pipeline, world: World) => Pipeline,
  message: string,
): Row {
  const made = row(`refuses ${title}`, 'docs/devcloud.md#what-it-does-not-imitate', build, null);
  return {
    ...made,
    expected: expect.objectContaining({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(message),
    }),
    older: expect.objectContaining({ errCode: -502001, message: expect.stringContaining(message) }),
    act: (world) => refusal(made.act(world)),
  };
}

export const STAGE_REFUSED: readonly Row[] = [
  refused(
    'geoNear',
    (p) => p.geoNear({ near: { longitude: 113, latitude: 23 }, distanceField: 'd' }),
    '$geoNear is not supported',
  ),
  refused(
    'bucketAuto',
    (p) => p.bucketAuto({ groupBy: '$n', buckets: 2 }),
    '$bucketAuto is not supported',
  ),
  refused(
    'meta',
    (p, { $ }) => p.project({ score: $.meta?.('textScore') }),
    '$meta is not supported',
  ),
  refused('$$NOW', (p) => p.project({ now: '$$NOW' }), '$$NOW is not supported'),
  refused(
    'an accumulator nobody knows',
    (p) => p.group({ _id: 1, v: { $median: '$n' } }),
    '$median is not supported',
  ),
  refused('a year of text', (p, { $ }) => p.project({ y: $.year?.('$kind') }), "can't convert"),
  refused('a size of no array', (p, { $ }) => p.project({ y: $.size?.('$kind') }), 'size'),
  refused(
    'a root that is no object',
    (p) => p.replaceRoot({ newRoot: '$n' }),
    'must evaluate to an object',
  ),
  refused(
    'buckets without order',
    (p) => p.bucket({ groupBy: '$n', boundaries: [3, 1] }),
    'must be sorted',
  ),
];
