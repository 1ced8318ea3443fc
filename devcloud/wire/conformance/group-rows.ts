import type { Doc } from '../testing/sdk';
import { type Pipeline, row } from './pipeline-row';
import type { Row } from './world';

const byKind = (pipeline: Pipeline, output: Doc) =>
  pipeline.match({ kind: 'a' }).group({ _id: '$kind', ...output });

export const GROUP_ROWS: readonly Row[] = [
  row(
    'sum and count',
    'Aggregate.group',
    (p, { $ }) => byKind(p, { s: $.sum?.('$n'), c: $.sum?.(1) }),
    [{ _id: 'a', s: 4, c: 2 }],
  ),
  row(
    'sum of what meets a condition',
    'AggregateCommand.cond',
    (p, { $ }) =>
      p.match({ kind: 'a' }).group({
        _id: { kind: '$kind' },
        all: $.sum?.(1),
        plain: $.sum?.('$sub.v'),
        // biome-ignore lint/suspicious/noThenProperty: the operator's own name
        large: $.sum?.($.cond?.({ if: $.gt?.(['$n', 2]), then: 1, else: 0 })),
        listed: $.sum?.($.cond?.([$.eq?.(['$other', 'o1']), '$n', 0])),
      }),
    [{ _id: { kind: 'a' }, all: 2, plain: 4, large: 1, listed: 1 }],
  ),
  row('avg', 'AggregateCommand.avg', (p, { $ }) => byKind(p, { v: $.avg?.('$n') }), [
    { _id: 'a', v: 2 },
  ]),
  row(
    'min, max',
    'AggregateCommand.min',
    (p, { $ }) => byKind(p, { l: $.min?.('$n'), m: $.max?.('$n') }),
    [{ _id: 'a', l: 1, m: 3 }],
  ),
  row(
    'first, last',
    'AggregateCommand.first',
    (p, { $ }) => byKind(p, { f: $.first?.('$n'), l: $.last?.('$n') }),
    [{ _id: 'a', f: 1, l: 3 }],
  ),
  row('push', 'AggregateCommand.push', (p, { $ }) => byKind(p, { v: $.push?.('$n') }), [
    { _id: 'a', v: [1, 3] },
  ]),
  row(
    'push leaves out what is missing',
    'MongoDB manual, $push',
    (p, { $ }) => byKind(p, { v: $.push?.('$other') }),
    [{ _id: 'a', v: ['o1'] }],
  ),
  row(
    'addToSet',
    'AggregateCommand.addToSet',
    (p, { $ }) => byKind(p, { v: $.addToSet?.('$kind') }),
    [{ _id: 'a', v: ['a'] }],
  ),
  row(
    'stdDevPop',
    'AggregateCommand.stdDevPop',
    (p, { $ }) => byKind(p, { v: $.stdDevPop?.('$n') }),
    [{ _id: 'a', v: 1 }],
  ),
  row(
    'stdDevSamp',
    'AggregateCommand.stdDevSamp',
    (p, { $ }) => byKind(p, { v: $.stdDevSamp?.('$n') }),
    [{ _id: 'a', v: Math.SQRT2 }],
  ),
  row(
    'mergeObjects',
    'AggregateCommand.mergeObjects',
    (p, { $ }) => byKind(p, { v: $.mergeObjects?.('$sub') }),
    [{ _id: 'a', v: { v: 3 } }],
  ),
  row('avg of nothing', 'MongoDB manual, $avg', (p, { $ }) => byKind(p, { v: $.avg?.('$gone') }), [
    { _id: 'a', v: null },
  ]),
  row(
    'a missing key is null',
    'MongoDB manual, $group',
    (p, { $ }) => p.group({ _id: '$kind', c: $.sum?.(1) }),
    [
      { _id: 'a', c: 2 },
      { _id: 'b', c: 1 },
      { _id: null, c: 1 },
    ],
  ),
  row(
    'a key of several',
    'MongoDB manual, $group',
    (p, { $ }) => p.match({ n: 1 }).group({ _id: { k: '$kind', v: '$sub.v' }, c: $.sum?.(1) }),
    [{ _id: { k: 'a', v: 1 }, c: 1 }],
  ),
  row('sortByCount', 'Aggregate.sortByCount', (p) => p.sortByCount('$kind'), [
    { _id: 'a', count: 2 },
    { _id: 'b', count: 1 },
    { _id: null, count: 1 },
  ]),
  row(
    'bucket',
    'Aggregate.bucket',
    (p) => p.bucket({ groupBy: '$n', boundaries: [1, 3, 5], default: 'rest' }),
    [
      { _id: 1, count: 2 },
      { _id: 3, count: 1 },
      { _id: 'rest', count: 1 },
    ],
  ),
  row(
    'bucket with output',
    'Aggregate.bucket',
    (p, { $ }) =>
      p.match({ n: { $gte: 1 } }).bucket({
        groupBy: '$n',
        boundaries: [0, 10],
        output: { s: $.sum?.('$n') },
      }),
    [{ _id: 0, s: 6 }],
  ),
];
