import type { Doc } from '../testing/sdk';
import type { Row } from './world';

const DOCUMENT: Doc = {
  n: 7,
  m: -2.5,
  z: null,
  s: 'Ab灯',
  t: 'x,y',
  list: [3, 1, 2],
  twice: [1, 1, 2],
  none: [],
  at: new Date('2026-03-02T01:02:03.004Z'),
  newYear: new Date('2027-01-01T00:00:00.000Z'),
  sub: { a: 1, b: 2 },
  items: [
    { k: 1, q: 5 },
    { k: 2, q: 6 },
  ],
  pairs: [
    ['a', 1],
    ['b', 2],
  ],
  yes: true,
};

type Operand = unknown;

/** One expression of the SDK (`command.aggregate.*`) on one document. */
function row(name: string, operand: Operand, expected: unknown, title = ''): Row {
  return {
    title: `${name} ${title || JSON.stringify(operand)}`,
    cites: `AggregateCommand.${name}`,
    documents: [DOCUMENT],
    expected,
    async act({ db, $ }) {
      const pipeline = db.collection('things').aggregate();
      const { list } = await pipeline.project({ _id: 0, value: $[name]?.(operand) }).end();
      return list[0]?.value;
    },
  };
}

/** An object with a literal `then` would look like a promise. */
const branch = (when: unknown, result: unknown) =>
  Object.fromEntries([
    ['case', when],
    ['then', result],
  ]);
const choice = (when: unknown, yes: unknown, no: unknown) =>
  Object.fromEntries([
    ['if', when],
    ['then', yes],
    ['else', no],
  ]);

export const ARITHMETIC_ROWS: readonly Row[] = [
  row('abs', '$m', 2.5),
  row('abs', '$z', null),
  row('add', ['$n', 1, 2], 10),
  row('add', ['$n', '$z'], null),
  row('add', ['$at', 1000], new Date('2026-03-02T01:02:04.004Z')),
  row('ceil', '$m', -2),
  row('floor', '$m', -3),
  row('trunc', '$m', -2),
  row('divide', ['$n', 2], 3.5),
  row('exp', 0, 1),
  row('ln', 1, 0),
  row('log', [8, 2], 3),
  row('log10', 1000, 3),
  row('mod', ['$n', 4], 3),
  row('mod', [-7, 4], -3),
  row('multiply', ['$n', 2], 14),
  row('pow', ['$n', 2], 49),
  row('sqrt', 49, 7),
  row('subtract', ['$n', 2], 5),
  row('subtract', ['$newYear', '$at'], 26348276996),
];

export const COMPARISON_ROWS: readonly Row[] = [
  row('cmp', ['$n', 8], -1),
  row('cmp', ['$s', '$n'], 1),
  row('eq', ['$n', 7], true),
  row('eq', ['$list', 3], false),
  row('eq', ['$gone', null], false),
  row('eq', ['$z', null], true),
  row('neq', ['$n', 7], false),
  row('gt', ['$n', 7], false),
  row('gt', ['$s', '$n'], true),
  row('gte', ['$n', 7], true),
  row('lt', ['$gone', null], true),
  row('lte', ['$n', '$at'], true),
  row('and', ['$yes', '$n'], true),
  row('and', ['$yes', '$z'], false),
  row('or', ['$z', 0], false),
  row('not', ['$z'], true),
  row('cond', choice({ $gt: ['$n', 5] }, 'many', 'few'), 'many'),
  row('cond', [false, 1, 2], 2),
  row('ifNull', ['$gone', 'none'], 'none'),
  row('ifNull', ['$n', 0], 7),
  row(
    'switch',
    {
      branches: [branch({ $lt: ['$n', 5] }, 'a'), branch('$yes', 'b')],
      default: 'c',
    },
    'b',
  ),
  row('switch', { branches: [branch('$z', 'a')], default: 'c' }, 'c'),
  row('literal', '$n', '$n'),
  row('let', { vars: { x: '$n' }, in: { $add: ['$$x', 1] } }, 8),
];

export const ARRAY_ROWS: readonly Row[] = [
  row('arrayElemAt', ['$list', 0], 3),
  row('arrayElemAt', ['$list', -1], 2),
  row('arrayElemAt', ['$list', 9], undefined),
  row('arrayToObject', '$pairs', { a: 1, b: 2 }),
  row('objectToArray', '$sub', [
    { k: 'a', v: 1 },
    { k: 'b', v: 2 },
  ]),
  row('concatArrays', ['$list', [9]], [3, 1, 2, 9]),
  row('concatArrays', ['$list', '$z'], null),
  row('filter', { input: '$list', as: 'x', cond: { $gt: ['$$x', 1] } }, [3, 2]),
  row('filter', { input: '$items', as: 'x', cond: { $eq: ['$$x.k', 2] } }, [{ k: 2, q: 6 }]),
  row('in', [2, '$list'], true),
  row('in', ['$n', '$list'], false),
  row('indexOfArray', ['$list', 2], 2),
  row('indexOfArray', ['$list', 3, 1], -1),
  row('isArray', '$list', true),
  row('isArray', '$n', false),
  row('map', { input: '$list', as: 'x', in: { $multiply: ['$$x', 2] } }, [6, 2, 4]),
  row('range', [0, 5, 2], [0, 2, 4]),
  row('reduce', { input: '$list', initialValue: 0, in: { $add: ['$$value', '$$this'] } }, 6),
  row('reverseArray', '$list', [2, 1, 3]),
  row('size', '$list', 3),
  row('slice', ['$list', 2], [3, 1]),
  row('slice', ['$list', -2], [1, 2]),
  row('slice', ['$list', 1, 1], [1]),
  row('zip', { inputs: ['$list', ['a', 'b']] }, [
    [3, 'a'],
    [1, 'b'],
  ]),
  row('allElementsTrue', ['$list'], true),
  row('allElementsTrue', [[1, 0]], false),
  row('anyElementTrue', [[0, null, 1]], true),
  row('setDifference', ['$list', [1]], [3, 2]),
  row('setEquals', ['$twice', [2, 1]], true),
  row('setIntersection', ['$list', '$twice'], [1, 2]),
  row('setIsSubset', [[1, 2], '$list'], true),
  row('setUnion', ['$twice', [5]], [1, 2, 5]),
  row('setUnion', ['$twice', '$z'], null),
  row('mergeObjects', ['$sub', { b: 3, c: 4 }], { a: 1, b: 3, c: 4 }),
  row('mergeObjects', ['$sub', '$z'], { a: 1, b: 2 }),
];

export const TEXT_ROWS: readonly Row[] = [
  row('concat', ['$s', '!'], 'Ab灯!'),
  row('concat', ['$s', '$z'], null),
  row('split', ['$t', ','], ['x', 'y']),
  row('strLenCP', '$s', 3),
  row('strLenBytes', '$s', 5),
  row('strcasecmp', ['$s', 'aB灯'], 0),
  row('substr', ['$s', 0, 2], 'Ab'),
  row('substrCP', ['$s', 2, 1], '灯'),
  row('substrBytes', ['$s', 2, 3], '灯'),
  row('toLower', '$s', 'ab灯'),
  row('toUpper', '$s', 'AB灯'),
  row('toLower', '$z', ''),
  row('indexOfBytes', ['$s', 'b'], 1),
  row('indexOfCP', ['$s', '灯'], 2),
  row('indexOfCP', ['$s', 'x'], -1),
];

const ZONE = 'Asia/Shanghai';

export const DATE_ROWS: readonly Row[] = [
  row('year', '$at', 2026),
  row('year', '$z', null),
  row('month', '$at', 3),
  row('dayOfMonth', '$at', 2),
  row('dayOfYear', '$at', 61),
  row('dayOfWeek', '$at', 2),
  row('isoDayOfWeek', '$at', 1),
  row('week', '$at', 9),
  row('week', '$z', null),
  row('week', '$newYear', 0),
  row('isoWeek', '$at', 10),
  row('isoWeek', '$newYear', 53),
  row('isoWeekYear', '$newYear', 2026),
  row('hour', '$at', 1),
  row('hour', { date: '$at', timezone: '+08:00' }, 9),
  row('hour', { date: '$at', timezone: ZONE }, 9),
  row('minute', '$at', 2),
  row('second', '$at', 3),
  row('millisecond', '$at', 4),
  row('dateToString', { date: '$at' }, '2026-03-02T01:02:03.004Z'),
  row(
    'dateToString',
    { date: '$at', format: '%Y年%m月%d日 %H:%M', timezone: ZONE },
    '2026年03月02日 09:02',
  ),
  row(
    'dateToString',
    { date: '$newYear', format: '%G-%V %U %u %j %z %%' },
    '2026-53 00 5 001 +0000 %',
  ),
  row('dateToString', { date: '$z', onNull: 'none' }, 'none'),
  row(
    'dateFromParts',
    { year: 2026, month: 3, day: 2, hour: 9, timezone: ZONE },
    new Date('2026-03-02T01:00:00.000Z'),
  ),
  row('dateFromParts', { year: 2026, month: 14 }, new Date('2027-02-01T00:00:00.000Z')),
  row(
    'dateFromParts',
    { isoWeekYear: 2026, isoWeek: 10, isoDayOfWeek: 1 },
    new Date('2026-03-02T00:00:00.000Z'),
  ),
  row(
    'dateFromString',
    { dateString: '2026-03-02T09:00:00+08:00' },
    new Date('2026-03-02T01:00:00.000Z'),
  ),
  row(
    'dateFromString',
    { dateString: '2026-03-02', timezone: ZONE },
    new Date('2026-03-01T16:00:00.000Z'),
  ),
  row(
    'dateFromString',
    { dateString: '02/03/2026', format: '%d/%m/%Y' },
    new Date('2026-03-02T00:00:00.000Z'),
  ),
  row('dateFromString', { dateString: 'soon', onError: 'bad' }, 'bad'),
];

export const ACCUMULATOR_ROWS: readonly Row[] = [
  row('sum', '$list', 6, 'of an array'),
  row('avg', '$list', 2, 'of an array'),
  row('max', ['$n', '$m'], 7),
  row('min', '$list', 1, 'of an array'),
  row('stdDevPop', [1, 3], 1),
  row('stdDevSamp', [[1, 3]], null, 'of no numbers'),
];
