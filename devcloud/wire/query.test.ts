import { type CloudUnderTest, fillThings, openCloud } from './testing/cloud-under-test';
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

describe('queries (CLOUD-WIRE §4)', () => {
  beforeAll(() =>
    fillThings(cloud.admin, [
      {
        n: 1,
        s: 'a',
        tags: ['red', 'blue'],
        sub: { v: 1 },
        at: new Date(1000),
        items: [{ k: 1, q: 5 }],
      },
      {
        n: 2,
        s: 'b',
        tags: ['blue'],
        sub: { v: 2 },
        at: new Date(2000),
        items: [
          { k: 1, q: 1 },
          { k: 2, q: 9 },
        ],
      },
      { n: 3, s: 'C', tags: [], sub: null, at: new Date(3000), items: [] },
      { n: '3', s: 'abc', tags: 'red', flag: true, scores: [1, 10] },
    ]),
  );
  afterAll(() => emptyOut(db, 'things'));

  const cases: [string, () => unknown, string[]][] = [
    ['equality', () => ({ n: 1 }), ['d0']],
    ['equality keeps number and string apart', () => ({ n: 3 }), ['d2']],
    ['eq', () => ({ n: _.eq('3') }), ['d3']],
    ['neq', () => ({ n: _.neq(1) }), ['d1', 'd2', 'd3']],
    ['neq of a missing field', () => ({ flag: _.neq(true) }), ['d0', 'd1', 'd2']],
    ['gt only within the type', () => ({ n: _.gt(0) }), ['d0', 'd1', 'd2']],
    ['gt and lt', () => ({ n: _.gt(1).and(_.lt(3)) }), ['d1']],
    ['gte', () => ({ n: _.gte(2) }), ['d1', 'd2']],
    ['lte', () => ({ n: _.lte(1) }), ['d0']],
    ['two ends met by two elements', () => ({ scores: _.gt(5).and(_.lt(3)) }), ['d3']],
    ['dates', () => ({ at: _.gte(new Date(2000)) }), ['d1', 'd2']],
    ['a date is not a number', () => ({ at: 1000 }), []],
    ['in', () => ({ n: _.in([1, 3]) }), ['d0', 'd2']],
    ['in nothing', () => ({ n: _.in([]) }), []],
    ['nin', () => ({ n: _.nin([1, 3]) }), ['d1', 'd3']],
    ['or of fields', () => _.or([{ n: 1 }, { s: 'b' }]), ['d0', 'd1']],
    ['or of values', () => ({ n: _.eq(1).or(_.eq(2)) }), ['d0', 'd1']],
    ['nor', () => _.nor([{ n: 1 }, { n: 2 }]), ['d2', 'd3']],
    ['not', () => ({ n: _.not(_.eq(1)) }), ['d1', 'd2', 'd3']],
    ['exists', () => ({ flag: _.exists(true) }), ['d3']],
    ['exists not', () => ({ flag: _.exists(false) }), ['d0', 'd1', 'd2']],
    ['null is also missing', () => ({ sub: null }), ['d2', 'd3']],
    ['an array has the element', () => ({ tags: 'blue' }), ['d0', 'd1']],
    ['element or scalar', () => ({ tags: 'red' }), ['d0', 'd3']],
    ['neq of an element', () => ({ tags: _.neq('blue') }), ['d2', 'd3']],
    ['nin of elements', () => ({ tags: _.nin(['blue', 'red']) }), ['d2']],
    ['the whole array', () => ({ tags: _.eq(['red', 'blue']) }), ['d0']],
    ['size', () => ({ tags: _.size(1) }), ['d1']],
    ['all', () => ({ tags: _.all(['blue', 'red']) }), ['d0']],
    ['elemMatch of fields', () => ({ items: _.elemMatch({ k: 1, q: _.gt(3) }) }), ['d0']],
    ['elemMatch of values', () => ({ scores: _.elemMatch(_.gt(5)) }), ['d3']],
    ['nested object is flattened', () => ({ sub: { v: 2 } }), ['d1']],
    ['dot path', () => ({ 'sub.v': _.gt(1) }), ['d1']],
    ['dot path through an array', () => ({ 'items.q': 9 }), ['d1']],
    ['dot path with a position', () => ({ 'items.1.k': 2 }), ['d1']],
    ['regex', () => ({ s: /^a/ }), ['d0', 'd3']],
    ['regex with flags', () => ({ s: db.RegExp({ regexp: 'c$', options: 'i' }) }), ['d2', 'd3']],
    ['mod', () => ({ n: _.mod(2, 1) }), ['d0', 'd2']],
    ['no condition', () => ({}), ['d0', 'd1', 'd2', 'd3']],
  ];
  test.each(cases)('%s', async (_name, where, expected) => {
    expect(await idsOf(db, where())).toEqual(expected);
  });

  const refused: [string, () => unknown, RegExp][] = [
    ['expr', () => ({ $expr: { $gt: ['$n', 1] } }), /INVALID_OPERATOR: \$expr/],
    ['where', () => ({ $where: 'true' }), /INVALID_OPERATOR: \$where/],
    ['an unknown one on a field', () => ({ n: { $near: [1, 2] } }), /INVALID_OPERATOR: \$near/],
    ['in without a list', () => ({ n: { $in: 5 } }), /\$in needs an array/],
    ['an expression that is none', () => ({ s: { $regex: '(' } }), /Regular expression is invalid/],
  ];
  test.each(refused)('refuses by name: %s', async (_name, where, message) => {
    const error = await refusalOf(idsOf(db, where()));
    expect(error).toMatchObject({ errCode: -502001, errMsg: expect.stringMatching(message) });
  });

  test('orders by several fields, skips and limits', async () => {
    const { data } = await db
      .collection('things')
      .where({ at: _.exists(true) })
      .orderBy('at', 'desc')
      .skip(1)
      .limit(1)
      .get();
    expect(data).toEqual([expect.objectContaining({ _id: 'd1', at: new Date(2000) })]);
  });

  test('orders types as MongoDB does: null, numbers, strings', async () => {
    const { data } = await db.collection('things').orderBy('n', 'asc').field({ n: true }).get();
    expect(data.map(({ n }: Doc) => n)).toEqual([1, 2, 3, '3']);
  });

  test('projects in and out', async () => {
    const one = await db
      .collection('things')
      .where({ n: 1 })
      .field({ s: true, 'sub.v': true })
      .get();
    expect(one.data).toEqual([{ _id: 'd0', s: 'a', sub: { v: 1 } }]);
    const other = await db
      .collection('things')
      .doc('d3')
      .field({ scores: false, tags: false, _id: false })
      .get();
    expect(other.data).toEqual({ n: '3', s: 'abc', flag: true });
  });

  test('counts', async () => {
    expect((await db.collection('things').where({ tags: 'blue' }).count()).total).toBe(2);
  });

  test('aggregates', async () => {
    const $ = db.command.aggregate;
    const { list } = await db
      .collection('things')
      .aggregate()
      .match({ n: _.gte(1) })
      .group({ _id: null, sum: $.sum('$n'), count: $.sum(1) })
      .end();
    expect(list).toEqual([{ _id: null, sum: 6, count: 3 }]);
    const counted = await db
      .collection('things')
      .aggregate()
      .sort({ n: -1 })
      .skip(1)
      .limit(2)
      .count('total')
      .end();
    expect(counted.list).toEqual([{ total: 2 }]);
  });

  test('refuses stages and expressions it does not have', async () => {
    const lookup = db
      .collection('things')
      .aggregate()
      .lookup({ from: 'queue', localField: 'n', foreignField: 'n', as: 'q' })
      .end();
    await expect(lookup).rejects.toThrow(/INVALID_OPERATOR: \$lookup/);
    const week = db
      .collection('things')
      .aggregate()
      .project({ week: { $week: '$at' } })
      .end();
    await expect(week).rejects.toThrow(/INVALID_OPERATOR: \$week/);
  });

  test('an unknown collection is not made', async () => {
    await expect(db.collection('nowhere').get()).rejects.toMatchObject({ errCode: -502005 });
    await expect(db.collection('nowhere').add({ data: { a: 1 } })).rejects.toMatchObject({
      errCode: -502005,
    });
    expect(cloud.admin.collections()).toEqual(['things']);
  });
});
