import type { Doc } from '../testing/sdk';
import type { Row, World } from './world';

const AT = (ms: number) => new Date(ms);
const DOCUMENTS: readonly Doc[] = [
  {
    n: 1,
    s: 'a',
    tags: ['red', 'blue'],
    sub: { v: 1, w: [1, 2] },
    at: AT(1000),
    items: [{ k: 1, q: 5 }],
  },
  {
    n: 2,
    s: 'b',
    tags: ['blue'],
    sub: { v: 2 },
    at: AT(2000),
    items: [
      { k: 1, q: 1 },
      { k: 2, q: 9 },
    ],
  },
  { n: 3, s: 'C', tags: [], sub: null, at: AT(3000), items: [] },
  { n: '3', s: 'abc', tags: 'red', flag: true, scores: [1, 10], grid: [[1, 2], [3]] },
  { n: 4.5, s: '灯', flag: false, scores: [6], empty: {} },
];

type Where = (world: World) => unknown;

function row(title: string, cites: string, where: Where, ids: string): Row {
  return {
    title,
    cites,
    documents: DOCUMENTS,
    expected: ids === '' ? [] : ids.split(' '),
    async act(world) {
      const { data } = await world.db.collection('things').where(where(world)).get();
      return data.map(({ _id }) => _id);
    },
  };
}

const MANUAL = (operator: string) => `MongoDB manual, ${operator}`;

/** Queries that every SDK sends. */
export const QUERY_CORE: readonly Row[] = [
  row('equality', MANUAL('$eq'), () => ({ n: 1 }), 'd0'),
  row('number and string differ', MANUAL('BSON comparison order'), () => ({ n: 3 }), 'd2'),
  row('eq', 'Command.eq', ({ _ }) => ({ n: _.eq('3') }), 'd3'),
  row('neq', 'Command.neq', ({ _ }) => ({ n: _.neq(1) }), 'd1 d2 d3 d4'),
  row('gt within the type', 'Command.gt', ({ _ }) => ({ n: _.gt(1) }), 'd1 d2 d4'),
  row('gte', 'Command.gte', ({ _ }) => ({ n: _.gte(2) }), 'd1 d2 d4'),
  row('lt', 'Command.lt', ({ _ }) => ({ n: _.lt(2) }), 'd0'),
  row('lte', 'Command.lte', ({ _ }) => ({ n: _.lte(2) }), 'd0 d1'),
  row('in', 'Command.in', ({ _ }) => ({ n: _.in([1, '3']) }), 'd0 d3'),
  row('nin', 'Command.nin', ({ _ }) => ({ n: _.nin([1, 2]) }), 'd2 d3 d4'),
  row('and of values', 'Command.and', ({ _ }) => ({ n: _.and(_.gt(1), _.lt(3)) }), 'd1'),
  row('or of fields', 'Command.or', ({ _ }) => _.or([{ n: 1 }, { s: 'b' }]), 'd0 d1'),
  row('or of values', 'Command.or', ({ _ }) => ({ n: _.or(_.eq(1), _.eq(2)) }), 'd0 d1'),
  row('not', 'Command.not', ({ _ }) => ({ n: _.not(_.eq(1)) }), 'd1 d2 d3 d4'),
  row('exists', 'Command.exists', ({ _ }) => ({ flag: _.exists(true) }), 'd3 d4'),
  row('an element of an array', MANUAL('Query an Array'), () => ({ tags: 'blue' }), 'd0 d1'),
  row('all', 'Command.all', ({ _ }) => ({ tags: _.all(['blue', 'red']) }), 'd0'),
  row(
    'elemMatch',
    'Command.elemMatch',
    ({ _ }) => ({ items: _.elemMatch({ k: 1, q: _.gt(3) }) }),
    'd0',
  ),
  row('size', 'Command.size', ({ _ }) => ({ tags: _.size(1) }), 'd1'),
  row('a nested object is flattened', 'docs/devcloud.md#queries', () => ({ sub: { v: 2 } }), 'd1'),
  row(
    'a regular expression',
    'db.RegExp',
    ({ db }) => ({ s: db.RegExp({ regexp: '^A', options: 'i' }) }),
    'd0 d3',
  ),
  row('a date', MANUAL('$gte'), ({ _ }) => ({ at: _.gte(AT(2000)) }), 'd1 d2'),
];

export const QUERY_MORE: readonly Row[] = [
  row('neq of what is missing', MANUAL('$ne'), ({ _ }) => ({ flag: _.neq(true) }), 'd0 d1 d2 d4'),
  row(
    'nin of what is missing',
    MANUAL('$nin'),
    ({ _ }) => ({ flag: _.nin([true]) }),
    'd0 d1 d2 d4',
  ),
  row('in nothing', MANUAL('$in'), ({ _ }) => ({ n: _.in([]) }), ''),
  row(
    'in with null meets missing',
    MANUAL('$in'),
    ({ _ }) => ({ flag: _.in([null, true]) }),
    'd0 d1 d2 d3',
  ),
  row('in with an expression', MANUAL('$in'), ({ _ }) => ({ s: _.in([/^a/, 'b']) }), 'd0 d1 d3'),
  row('gt of strings', MANUAL('BSON comparison order'), ({ _ }) => ({ s: _.gt('b') }), 'd4'),
  row('gt of booleans', MANUAL('BSON comparison order'), ({ _ }) => ({ flag: _.gt(false) }), 'd3'),
  row('gt and lt chained', 'Command.gt', ({ _ }) => ({ n: _.gt(1).and(_.lt(4)) }), 'd1 d2'),
  row(
    'two ends, two elements',
    MANUAL('Query an Array'),
    ({ _ }) => ({ scores: _.gt(5).and(_.lt(3)) }),
    'd3',
  ),
  row(
    'the same in one element',
    MANUAL('$elemMatch'),
    ({ _ }) => ({ scores: _.elemMatch({ $gt: 5, $lt: 9 }) }),
    'd4',
  ),
  row('dates are not numbers', MANUAL('BSON types'), () => ({ at: 1000 }), ''),
  row(
    "the server's date",
    'docs/devcloud.md#queries',
    ({ _, db }) => ({ at: _.lt(db.serverDate()) }),
    'd0 d1 d2',
  ),
  row('nor', 'Command.nor', ({ _ }) => _.nor([{ n: 1 }, { n: 2 }]), 'd2 d3 d4'),
  row('nor of values', 'Command.nor', ({ _ }) => ({ n: _.nor([_.eq(1), _.eq(2)]) }), 'd2 d3 d4'),
  row('and of fields', 'Command.and', ({ _ }) => _.and([{ n: _.gt(1) }, { s: 'b' }]), 'd1'),
  row(
    'or inside and',
    'Command.and',
    ({ _ }) => _.and([{ n: _.gte(1) }, _.or([{ s: 'a' }, { s: 'C' }])]),
    'd0 d2',
  ),
  row('not of a range', MANUAL('$not'), ({ _ }) => ({ n: _.not(_.gt(1)) }), 'd0 d3'),
  row('not of an expression', MANUAL('$not'), ({ _ }) => ({ s: _.not(/^a/) }), 'd1 d2 d4'),
  row('exists not', 'Command.exists', ({ _ }) => ({ flag: _.exists(false) }), 'd0 d1 d2'),
  row('null is there', MANUAL('$exists'), ({ _ }) => ({ sub: _.exists(true) }), 'd0 d1 d2'),
  row('null is also missing', MANUAL('Query for Null'), () => ({ sub: null }), 'd2 d3 d4'),
  row('neq null', MANUAL('Query for Null'), ({ _ }) => ({ sub: _.neq(null) }), 'd0 d1'),
  row('a scalar as element or value', MANUAL('Query an Array'), () => ({ tags: 'red' }), 'd0 d3'),
  row('neq of an element', MANUAL('$ne'), ({ _ }) => ({ tags: _.neq('blue') }), 'd2 d3 d4'),
  row(
    'the whole array',
    MANUAL('Query an Array'),
    ({ _ }) => ({ tags: _.eq(['red', 'blue']) }),
    'd0',
  ),
  row(
    'the order of the array counts',
    MANUAL('Query an Array'),
    ({ _ }) => ({ tags: _.eq(['blue', 'red']) }),
    '',
  ),
  row('an array in an array', MANUAL('Query an Array'), ({ _ }) => ({ grid: _.eq([1, 2]) }), 'd3'),
  row('size of none', MANUAL('$size'), ({ _ }) => ({ tags: _.size(0) }), 'd2'),
  row('size is not of the inner array', MANUAL('$size'), ({ _ }) => ({ grid: _.size(1) }), ''),
  row('all of one', MANUAL('$all'), ({ _ }) => ({ tags: _.all(['red']) }), 'd0 d3'),
  row('all of none', MANUAL('$all'), ({ _ }) => ({ tags: _.all([]) }), ''),
  row(
    'all with elemMatch',
    MANUAL('$all'),
    ({ _ }) => ({ items: _.all([{ $elemMatch: { k: 2 } }, { $elemMatch: { q: 1 } }]) }),
    'd1',
  ),
  row(
    'elemMatch is not met by scalars',
    MANUAL('$elemMatch'),
    ({ _ }) => ({ scores: _.elemMatch({ k: _.gt(0) }) }),
    '',
  ),
  row(
    'elemMatch is not met by a single value',
    MANUAL('$elemMatch'),
    ({ _ }) => ({ tags: _.elemMatch(_.eq('red')) }),
    'd0',
  ),
  row(
    'elemMatch with or',
    MANUAL('$elemMatch'),
    ({ _ }) => ({ items: _.elemMatch({ $or: [{ q: 9 }, { q: 5 }] }) }),
    'd0 d1',
  ),
  row('a path through an array', MANUAL('Query Nested Documents'), () => ({ 'items.q': 9 }), 'd1'),
  row(
    'a path with a position',
    MANUAL('Query an Array of Documents'),
    () => ({ 'items.1.k': 2 }),
    'd1',
  ),
  row('a position in an inner array', MANUAL('Query an Array'), () => ({ 'sub.w.1': 2 }), 'd0'),
  row('neq through an array', MANUAL('$ne'), ({ _ }) => ({ 'items.k': _.neq(1) }), 'd2 d3 d4'),
  row(
    'exists through an array',
    MANUAL('$exists'),
    ({ _ }) => ({ 'items.q': _.exists(true) }),
    'd0 d1',
  ),
  row('mod', 'Command.mod', ({ _ }) => ({ n: _.mod(2, 1) }), 'd0 d2'),
  row('mod cuts decimals', MANUAL('$mod'), ({ _ }) => ({ n: _.mod([4, 0]) }), 'd4'),
  row('an expression across elements', MANUAL('$regex'), () => ({ tags: /^bl/ }), 'd0 d1'),
  row('an expression on numbers', MANUAL('$regex'), () => ({ n: /3/ }), 'd3'),
  row('Chinese characters', MANUAL('$regex'), () => ({ s: /[灯火]/ }), 'd4'),
  row(
    'expr compares fields',
    'Command.expr',
    ({ _, $ }) => _.expr($.gt?.([$.size?.($.ifNull?.(['$scores', []])), 1])),
    'd3',
  ),
  row(
    'expr beside a field',
    'Command.expr',
    ({ _, $ }) => _.and([{ s: 'a' }, _.expr($.eq?.(['$sub.v', '$n']))]),
    'd0',
  ),
  row(
    'expr tells missing from null',
    MANUAL('$expr'),
    ({ _, $ }) => _.expr($.eq?.(['$sub', null])),
    'd2',
  ),
  row(
    'and inside elemMatch is sent as a literal',
    'docs/devcloud.md#queries',
    ({ _ }) => ({ scores: _.elemMatch(_.gt(5).and(_.lt(9))) }),
    '',
  ),
  row('an empty object', MANUAL('$eq'), ({ _ }) => ({ empty: _.eq({}) }), 'd4'),
  row(
    'the order of fields counts',
    MANUAL('Query Nested Documents'),
    ({ _ }) => ({ sub: _.eq({ w: [1, 2], v: 1 }) }),
    '',
  ),
  row(
    'an inherited name is no field',
    'docs/devcloud.md#queries',
    ({ _ }) => ({ constructor: _.exists(true) }),
    '',
  ),
];

function refused(title: string, where: Where, message: string): Row {
  return {
    title: `refuses ${title}`,
    cites: 'docs/devcloud.md#what-it-does-not-imitate',
    documents: DOCUMENTS,
    expected: expect.objectContaining({
      errCode: -502001,
      errMsg: expect.stringContaining(message),
    }),
    act: (world) =>
      world.db
        .collection('things')
        .where(where(world))
        .get()
        .then(
          () => 'not refused',
          (error: unknown) => ({ ...Object(error) }),
        ),
  };
}

const POINT = ({ db }: World) => Object(db).Geo.Point(113, 23);

export const QUERY_REFUSED: readonly Row[] = [
  refused(
    'geoNear',
    (world) => ({ g: world._.geoNear({ geometry: POINT(world), maxDistance: 1 }) }),
    '$nearSphere is not supported',
  ),
  refused(
    'geoWithin',
    (world) => ({ g: world._.geoWithin({ centerSphere: [[113, 23], 1] }) }),
    '$geoWithin is not supported',
  ),
  refused(
    'geoIntersects',
    (world) => ({ g: world._.geoIntersects({ geometry: POINT(world) }) }),
    '$geoIntersects is not supported',
  ),
  refused(
    'jsonSchema',
    ({ _ }) => _.jsonSchema({ required: ['n'] }),
    '$jsonSchema is not supported',
  ),
  refused('text', ({ _ }) => _.text({ search: 'x' }), '$search is not supported'),
  refused('$where', () => ({ $where: 'true' }), '$where is not supported'),
  refused('an operator nobody knows', () => ({ n: { $near: [1, 2] } }), '$near is not supported'),
  refused(
    'an expression operator nobody knows',
    ({ _ }) => _.expr({ $function: {} }),
    '$function is not supported',
  ),
  refused('in without a list', () => ({ n: { $in: 5 } }), '$in needs an array'),
  refused('a size below zero', ({ _ }) => ({ tags: _.size(-1) }), '$size must be'),
  refused('a divisor of zero', ({ _ }) => ({ n: _.mod(0, 1) }), 'divisor cannot be 0'),
  refused('a broken expression', () => ({ s: { $regex: '(' } }), 'Regular expression is invalid'),
];
