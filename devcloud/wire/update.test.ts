import { type CloudUnderTest, fillThings, NOW, openCloud } from './testing/cloud-under-test';
import { type Doc, emptyOut, idsOf, openSdk, refusalOf, type SdkDatabase } from './testing/sdk';

let cloud: CloudUnderTest;
let db: SdkDatabase;
let _: SdkDatabase['command'];
beforeAll(async () => {
  cloud = await openCloud();
  db = openSdk();
  _ = db.command;
});
afterAll(() => cloud.close());

describe('updates (CLOUD-WIRE §4)', () => {
  const START = {
    n: 5,
    name: 'x',
    list: [3, 1, 2],
    set: ['a', 'a'],
    deep: { a: { b: 1 } },
    people: [{ id: 1 }, { id: 2 }],
  };
  beforeEach(() => fillThings(cloud.admin, [START]));
  afterEach(() => emptyOut(db, 'things'));

  async function updated(data: Doc): Promise<Doc> {
    await db.collection('things').doc('d0').update({ data });
    return (await db.collection('things').doc('d0').get()).data ?? {};
  }

  const cases: [string, () => Doc, Doc][] = [
    ['a value', () => ({ name: 'y' }), { name: 'y' }],
    ['nested objects merge', () => ({ deep: { c: 2 } }), { deep: { a: { b: 1 }, c: 2 } }],
    ['set replaces', () => ({ deep: _.set({ c: 2 }) }), { deep: { c: 2 } }],
    [
      'an empty object is dropped by the SDK',
      () => ({ deep: {}, name: 'y' }),
      { deep: { a: { b: 1 } }, name: 'y' },
    ],
    ['remove', () => ({ 'deep.a': _.remove() }), { deep: {} }],
    ['inc', () => ({ n: _.inc(2) }), { n: 7 }],
    ['inc of a missing field', () => ({ m: _.inc(2) }), { m: 2 }],
    ['mul', () => ({ n: _.mul(3) }), { n: 15 }],
    ['mul of a missing field', () => ({ m: _.mul(3) }), { m: 0 }],
    ['min', () => ({ n: _.min(3) }), { n: 3 }],
    ['max', () => ({ n: _.max(3) }), { n: 5 }],
    ['rename', () => ({ name: _.rename('title') }), { title: 'x' }],
    ['push', () => ({ list: _.push(9) }), { list: [3, 1, 2, 9] }],
    [
      'push many at a position',
      () => ({ list: _.push({ each: [8, 9], position: 1 }) }),
      { list: [3, 8, 9, 1, 2] },
    ],
    [
      'push sorted and cut',
      () => ({ list: _.push({ each: [0], sort: 1, slice: 2 }) }),
      { list: [0, 1] },
    ],
    [
      'push sorted by a field',
      () => ({ people: _.push({ each: [{ id: 3 }], sort: { id: -1 }, slice: 2 }) }),
      { people: [{ id: 3 }, { id: 2 }] },
    ],
    [
      'push sorted into a missing field',
      () => ({ other: _.push({ each: [2, 1], sort: 1, slice: 1 }) }),
      { other: [1] },
    ],
    ['unshift', () => ({ list: _.unshift([0]) }), { list: [0, 3, 1, 2] }],
    ['pop', () => ({ list: _.pop() }), { list: [3, 1] }],
    ['shift', () => ({ list: _.shift() }), { list: [1, 2] }],
    ['pull', () => ({ list: _.pull(1) }), { list: [3, 2] }],
    ['pull by condition', () => ({ list: _.pull(_.gte(2)) }), { list: [1] }],
    ['pull by fields', () => ({ people: _.pull({ id: 1 }) }), { people: [{ id: 2 }] }],
    ['pullAll', () => ({ list: _.pullAll([3, 2]) }), { list: [1] }],
    ['addToSet', () => ({ list: _.addToSet(1) }), { list: [3, 1, 2] }],
    [
      'addToSet beside existing doubles',
      () => ({ set: _.addToSet({ $each: ['a', 'b'] }) }),
      { set: ['a', 'a', 'b'] },
    ],
    ['a position of an array', () => ({ 'people.1.id': 7 }), { people: [{ id: 1 }, { id: 7 }] }],
    [
      "the server's date",
      () => ({ at: db.serverDate({ offset: 1000 }) }),
      { at: new Date(NOW.getTime() + 1000) },
    ],
  ];
  test.each(cases)('%s', async (_name, data, expected) => {
    expect(await updated(data())).toMatchObject(expected);
  });

  const refused: [string, () => Doc, RegExp][] = [
    ['inc of a string', () => ({ name: _.inc(1) }), /non-numeric type/],
    ['push to a number', () => ({ n: _.push(1) }), /must be an array/],
    ['a field through a number', () => ({ 'n.a': 1 }), /Cannot create field/],
    ['the same path twice', () => ({ deep: _.set({}), 'deep.a': 1 }), /would create a conflict/],
    ['a dollar name', () => ({ deep: _.set({ $_key: 1 }) }), /not valid for storage/],
    ['bit', () => ({ n: { $bit: { and: 1 } } }), /INVALID_OPERATOR|not valid for storage/],
    ['positional', () => ({ 'people.$[].id': 1 }), /INVALID_OPERATOR: the positional operator/],
  ];
  test.each(refused)('refuses: %s', async (_name, data, message) => {
    const error = await refusalOf(updated(data()));
    expect(error).toMatchObject({ errCode: -502001, errMsg: expect.stringMatching(message) });
    expect(cloud.admin.exportDocuments('things')).toEqual([{ _id: 'd0', ...START }]);
  });

  test('a missing document is not an error', async () => {
    const answer = await db
      .collection('things')
      .doc('none')
      .update({ data: { a: 1 } });
    expect(answer).toMatchObject({ stats: { updated: 0 } });
  });

  test('where().update changes all that match', async () => {
    await db.collection('things').add({
      data: [
        { _id: 'd1', n: 5 },
        { _id: 'd2', n: 6 },
      ],
    });
    const answer = await db
      .collection('things')
      .where({ n: 5 })
      .update({ data: { n: _.inc(1) } });
    expect(answer).toMatchObject({ stats: { updated: 2 } });
    expect(await idsOf(db, { n: 6 })).toEqual(['d0', 'd1', 'd2']);
  });

  test('set replaces, or makes', async () => {
    const replaced = await db
      .collection('things')
      .doc('d0')
      .set({ data: { only: 1 } });
    expect(replaced).toMatchObject({ stats: { updated: 1, created: 0 } });
    const made = await db
      .collection('things')
      .doc('new')
      .set({ data: { only: 2 } });
    expect(made).toMatchObject({ _id: 'new', stats: { updated: 0, created: 1 } });
    expect(cloud.admin.exportDocuments('things')).toEqual([
      { _id: 'd0', only: 1 },
      { _id: 'new', only: 2 },
    ]);
  });

  test('removes one and counts', async () => {
    expect(await db.collection('things').doc('d0').remove()).toMatchObject({
      stats: { removed: 1 },
    });
    expect(await db.collection('things').doc('d0').remove()).toMatchObject({
      stats: { removed: 0 },
    });
  });
});
