import type { Doc } from '../testing/sdk';
import { type Row, refusal, refusedWith, type World } from './world';

const START: Doc = {
  n: 5,
  name: 'x',
  list: [3, 1, 2],
  set: ['a', 'a'],
  deep: { a: { b: 1 } },
  people: [{ id: 1 }, { id: 2 }],
  bits: 13,
  at: new Date(1000),
  none: null,
};

/** The fields of the document after the update, as far as the row names them. */
function row(title: string, cites: string, data: (world: World) => Doc, expected: Doc): Row {
  return {
    title,
    cites,
    documents: [START],
    expected,
    async act(world) {
      await world.db
        .collection('things')
        .doc('d0')
        .update({ data: data(world) });
      const found = (await world.db.collection('things').doc('d0').get()).data ?? {};
      return Object.fromEntries(Object.keys(expected).map((key) => [key, found[key]]));
    },
  };
}

export const UPDATE_CORE: readonly Row[] = [
  row('a value', 'Document.update', () => ({ name: 'y' }), { name: 'y' }),
  row(
    'a nested object changes only the fields it names',
    'docs/devcloud.md#updates',
    () => ({ deep: { c: 2 } }),
    {
      deep: { a: { b: 1 }, c: 2 },
    },
  ),
  row('set replaces', 'Command.set', ({ _ }) => ({ deep: _.set({ c: 2 }) }), { deep: { c: 2 } }),
  row(
    'an empty object is dropped by the SDK',
    'docs/devcloud.md#updates',
    () => ({ deep: {}, name: 'y' }),
    { deep: { a: { b: 1 } } },
  ),
  row('remove', 'Command.remove', ({ _ }) => ({ name: _.remove() }), { name: undefined }),
  row('inc', 'Command.inc', ({ _ }) => ({ n: _.inc(2) }), { n: 7 }),
  row('mul', 'Command.mul', ({ _ }) => ({ n: _.mul(3) }), { n: 15 }),
  row('min', 'Command.min', ({ _ }) => ({ n: _.min(3) }), { n: 3 }),
  row('max', 'Command.max', ({ _ }) => ({ n: _.max(9) }), { n: 9 }),
  row('rename', 'Command.rename', ({ _ }) => ({ name: _.rename('title') }), {
    name: undefined,
    title: 'x',
  }),
  row('push', 'Command.push', ({ _ }) => ({ list: _.push(9) }), { list: [3, 1, 2, 9] }),
  row('push of several', 'Command.push', ({ _ }) => ({ list: _.push([8, 9]) }), {
    list: [3, 1, 2, 8, 9],
  }),
  row('pop', 'Command.pop', ({ _ }) => ({ list: _.pop() }), { list: [3, 1] }),
  row('shift', 'Command.shift', ({ _ }) => ({ list: _.shift() }), { list: [1, 2] }),
  row('unshift', 'Command.unshift', ({ _ }) => ({ list: _.unshift([0]) }), { list: [0, 3, 1, 2] }),
  row('pull', 'Command.pull', ({ _ }) => ({ list: _.pull(1) }), { list: [3, 2] }),
  row('pullAll', 'Command.pullAll', ({ _ }) => ({ list: _.pullAll([3, 2]) }), { list: [1] }),
  row('addToSet', 'Command.addToSet', ({ _ }) => ({ list: _.addToSet(4) }), { list: [3, 1, 2, 4] }),
];

export const UPDATE_MORE: readonly Row[] = [
  row('null is set', 'docs/devcloud.md#updates', () => ({ name: null }), { name: null }),
  row('a path', 'MongoDB manual, $set', () => ({ 'deep.a.b': 2 }), { deep: { a: { b: 2 } } }),
  row('a path that is made', 'MongoDB manual, $set', () => ({ 'fresh.a.b': 2 }), {
    fresh: { a: { b: 2 } },
  }),
  row('a position', 'MongoDB manual, $set', () => ({ 'people.1.id': 7 }), {
    people: [{ id: 1 }, { id: 7 }],
  }),
  row('a position beyond the end', 'MongoDB manual, $set', () => ({ 'list.4': 9 }), {
    list: [3, 1, 2, null, 9],
  }),
  row('a whole array', 'Command.set', ({ _ }) => ({ list: _.set([]) }), { list: [] }),
  row('remove of a path', 'MongoDB manual, $unset', ({ _ }) => ({ 'deep.a.b': _.remove() }), {
    deep: { a: {} },
  }),
  row(
    'remove of an element leaves null',
    'MongoDB manual, $unset',
    ({ _ }) => ({ 'list.1': _.remove() }),
    { list: [3, null, 2] },
  ),
  row('remove of nothing', 'MongoDB manual, $unset', ({ _ }) => ({ gone: _.remove(), n: 6 }), {
    n: 6,
  }),
  row('inc of what is missing', 'MongoDB manual, $inc', ({ _ }) => ({ m: _.inc(-2) }), { m: -2 }),
  row('inc of a path', 'MongoDB manual, $inc', ({ _ }) => ({ 'deep.a.b': _.inc(0.5) }), {
    deep: { a: { b: 1.5 } },
  }),
  row('mul of what is missing', 'MongoDB manual, $mul', ({ _ }) => ({ m: _.mul(3) }), { m: 0 }),
  row('min keeps the less', 'MongoDB manual, $min', ({ _ }) => ({ n: _.min(9) }), { n: 5 }),
  row('min of what is missing', 'MongoDB manual, $min', ({ _ }) => ({ m: _.min(9) }), { m: 9 }),
  row('max compares dates', 'MongoDB manual, $max', ({ _ }) => ({ at: _.max(new Date(2000)) }), {
    at: new Date(2000),
  }),
  row(
    'max: a string is more than a number',
    'MongoDB manual, $max',
    ({ _ }) => ({ n: _.max('a') }),
    { n: 'a' },
  ),
  row('min: null is less than a number', 'MongoDB manual, $min', ({ _ }) => ({ n: _.min(null) }), {
    n: null,
  }),
  row('bit and', 'Command.bit', ({ _ }) => ({ bits: _.bit({ and: 10 }) }), { bits: 8 }),
  row('bit or', 'Command.bit', ({ _ }) => ({ bits: _.bit({ or: 2 }) }), { bits: 15 }),
  row('bit xor', 'Command.bit', ({ _ }) => ({ bits: _.bit({ xor: 5 }) }), { bits: 8 }),
  row('bit of what is missing', 'MongoDB manual, $bit', ({ _ }) => ({ m: _.bit({ or: 5 }) }), {
    m: 5,
  }),
  row(
    'rename into an object',
    'MongoDB manual, $rename',
    ({ _ }) => ({ name: _.rename('deep.name') }),
    { name: undefined, deep: { a: { b: 1 }, name: 'x' } },
  ),
  row(
    'rename of nothing',
    'MongoDB manual, $rename',
    ({ _ }) => ({ gone: _.rename('there'), n: 6 }),
    { n: 6, there: undefined },
  ),
  row('rename over another', 'MongoDB manual, $rename', ({ _ }) => ({ name: _.rename('n') }), {
    name: undefined,
    n: 'x',
  }),
  row('push makes an array', 'MongoDB manual, $push', ({ _ }) => ({ fresh: _.push(1) }), {
    fresh: [1],
  }),
  row(
    'push at a position',
    'Command.push',
    ({ _ }) => ({ list: _.push({ each: [8, 9], position: 1 }) }),
    { list: [3, 8, 9, 1, 2] },
  ),
  row(
    'push at a position from the end',
    'MongoDB manual, $position',
    ({ _ }) => ({ list: _.push({ each: [9], position: -1 }) }),
    { list: [3, 1, 9, 2] },
  ),
  row('push sorted', 'Command.push', ({ _ }) => ({ list: _.push({ each: [0], sort: 1 }) }), {
    list: [0, 1, 2, 3],
  }),
  row(
    'push cut from the front',
    'Command.push',
    ({ _ }) => ({ list: _.push({ each: [9], slice: 2 }) }),
    { list: [3, 1] },
  ),
  row(
    'push cut from the end',
    'MongoDB manual, $slice',
    ({ _ }) => ({ list: _.push({ each: [9], slice: -2 }) }),
    { list: [2, 9] },
  ),
  row(
    'push sorted and cut on what is missing',
    'docs/devcloud.md#updates',
    ({ _ }) => ({ fresh: _.push({ each: [2, 3, 1], sort: -1, slice: 2 }) }),
    { fresh: [3, 2] },
  ),
  row(
    'push sorted by a field',
    'MongoDB manual, $sort',
    ({ _ }) => ({ people: _.push({ each: [{ id: 3 }], sort: { id: -1 }, slice: 2 }) }),
    { people: [{ id: 3 }, { id: 2 }] },
  ),
  row('pop of what is missing', 'MongoDB manual, $pop', ({ _ }) => ({ gone: _.pop(), n: 6 }), {
    n: 6,
    gone: undefined,
  }),
  row('pull by a condition', 'Command.pull', ({ _ }) => ({ list: _.pull(_.gte(2)) }), {
    list: [1],
  }),
  row('pull by in', 'Command.pull', ({ _ }) => ({ list: _.pull(_.in([1, 2])) }), { list: [3] }),
  row('pull by fields', 'Command.pull', ({ _ }) => ({ people: _.pull({ id: 1 }) }), {
    people: [{ id: 2 }],
  }),
  row(
    'pull by a condition on a field',
    'Command.pull',
    ({ _ }) => ({ people: _.pull({ id: _.gt(1) }) }),
    { people: [{ id: 1 }] },
  ),
  row('addToSet of what is there', 'Command.addToSet', ({ _ }) => ({ list: _.addToSet(1) }), {
    list: [3, 1, 2],
  }),
  row(
    'addToSet of several, beside doubles',
    'docs/devcloud.md#updates',
    ({ _ }) => ({ set: _.addToSet({ $each: ['a', 'b'] }) }),
    { set: ['a', 'a', 'b'] },
  ),
  row(
    'addToSet each is a literal',
    'docs/devcloud.md#updates',
    ({ _ }) => ({ set: _.addToSet({ each: ['b'] }) }),
    { set: ['a', 'a', { each: ['b'] }] },
  ),
  row(
    'addToSet of an equal object',
    'MongoDB manual, $addToSet',
    ({ _ }) => ({ people: _.addToSet({ id: 1 }) }),
    { people: [{ id: 1 }, { id: 2 }] },
  ),
  row("the server's date", 'db.serverDate', ({ db }) => ({ at: db.serverDate() }), {
    at: new Date('2026-03-02T01:00:00.000Z'),
  }),
];

function refused(title: string, data: (world: World) => Doc, message: string): Row {
  return {
    title: `refuses ${title}`,
    cites: 'docs/devcloud.md#updates',
    documents: [START],
    expected: [refusedWith(-502001, message), [{ _id: 'd0', ...START }]],
    async act(world) {
      const update = world.db
        .collection('things')
        .doc('d0')
        .update({ data: data(world) });
      return [await refusal(update), world.cloud.admin.exportDocuments('things')];
    },
  };
}

export const UPDATE_REFUSED: readonly Row[] = [
  refused('inc of a string', ({ _ }) => ({ name: _.inc(1) }), 'non-numeric type'),
  refused('mul of null', ({ _ }) => ({ none: _.mul(1), name: _.mul(2) }), 'non-numeric type'),
  refused('bit of a string', ({ _ }) => ({ name: _.bit({ and: 1 }) }), 'non-integral type'),
  refused('push to a number', ({ _ }) => ({ n: _.push(1) }), 'must be an array'),
  refused('pop of an object', ({ _ }) => ({ deep: _.pop() }), 'must be an array'),
  refused('addToSet to a string', ({ _ }) => ({ name: _.addToSet(1) }), 'must be an array'),
  refused('a field through a number', () => ({ 'n.a': 1 }), 'Cannot create field'),
  refused(
    'a path twice',
    ({ _ }) => ({ deep: _.set({ c: 1 }), 'deep.a': 1 }),
    'would create a conflict',
  ),
  refused(
    'a name with a dollar',
    ({ _ }) => ({ deep: _.set({ $_key: 1 }) }),
    'not valid for storage',
  ),
  refused('the positional operator', () => ({ 'people.$[].id': 1 }), 'the positional operator'),
  refused('an empty part of a path', () => ({ 'deep..a': 1 }), 'empty field name'),
];
