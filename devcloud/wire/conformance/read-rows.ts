import type { Doc } from '../testing/sdk';
import type { Row, World } from './world';

const DOCUMENTS: readonly Doc[] = [
  {
    n: 3,
    s: 'b',
    sub: { v: 1, w: 2 },
    list: [1, 2, 3],
    items: [
      { k: 1, q: 5 },
      { k: 2, q: 6 },
    ],
  },
  { n: 1, s: 'a', sub: { v: 3, w: 4 }, list: [4], items: [{ k: 2, q: 7 }] },
  { n: null, s: 'b', list: [] },
  { s: 'c', n: 'x' },
  { n: true, s: 'a', list: [0, 9] },
];

function row(
  title: string,
  cites: string,
  act: (world: World) => Promise<unknown>,
  expected: unknown,
): Row {
  return { title, cites, documents: DOCUMENTS, act, expected };
}

function order(
  title: string,
  sort: readonly (readonly [string, 'asc' | 'desc'])[],
  ids: string,
): Row {
  const cites = 'MongoDB manual, BSON comparison order';
  return row(
    title,
    cites,
    async ({ db }) => {
      let query = db.collection('things').where({});
      for (const [field, direction] of sort) query = query.orderBy(field, direction);
      return (await query.get()).data.map(({ _id }) => String(_id)).join(' ');
    },
    ids,
  );
}

function fields(title: string, projection: Doc, expected: Doc): Row {
  return row(
    title,
    'Collection.field',
    async ({ db }) => (await db.collection('things').doc('d0').field(projection).get()).data,
    expected,
  );
}

const D0 = { _id: 'd0', ...DOCUMENTS[0] };

export const READ_CORE: readonly Row[] = [
  row(
    'doc().get()',
    'Document.get',
    async ({ db }) => (await db.collection('things').doc('d0').get()).data,
    D0,
  ),
  row(
    'a missing document is null',
    'docs/devcloud.md#documents',
    async ({ db }) => (await db.collection('things').doc('none').get()).data,
    null,
  ),
  row(
    'count',
    'Collection.count',
    async ({ db }) => (await db.collection('things').where({ s: 'a' }).count()).total,
    2,
  ),
  row(
    'skip and limit',
    'Collection.skip',
    async ({ db }) =>
      (await db.collection('things').orderBy('s', 'desc').skip(1).limit(2).get()).data.map(
        ({ s }) => s,
      ),
    ['b', 'b'],
  ),
  order('types in order', [['n', 'asc']], 'd2 d1 d0 d3 d4'),
  order('descending', [['n', 'desc']], 'd4 d3 d0 d1 d2'),
  fields('fields kept', { n: true, 'sub.v': true }, { _id: 'd0', n: 3, sub: { v: 1 } }),
  row(
    'aggregate: match, group, sort',
    'Aggregate.group',
    async ({ db, $ }) =>
      (
        await db
          .collection('things')
          .aggregate()
          .match({ s: db.command.in(['a', 'b']) })
          .group({ _id: '$s', total: $.sum?.(1) })
          .sort({ _id: 1 })
          .end()
      ).list,
    [
      { _id: 'a', total: 2 },
      { _id: 'b', total: 2 },
    ],
  ),
  row(
    'values keep their types',
    'docs/devcloud.md#values',
    async ({ db }) => {
      const data = {
        _id: 'v',
        at: new Date(5),
        f: 1.5,
        big: 2 ** 40,
        neg: -7,
        none: null,
        yes: true,
        deep: [{ a: [] }],
      };
      await db.collection('things').add({ data });
      return (await db.collection('things').doc('v').get()).data;
    },
    {
      _id: 'v',
      at: new Date(5),
      f: 1.5,
      big: 2 ** 40,
      neg: -7,
      none: null,
      yes: true,
      deep: [{ a: [] }],
    },
  ),
];

export const READ_MORE: readonly Row[] = [
  order(
    'two fields',
    [
      ['s', 'asc'],
      ['n', 'desc'],
    ],
    'd4 d1 d0 d2 d3',
  ),
  order('an array by its least', [['list', 'asc']], 'd2 d3 d4 d0 d1'),
  order('an array by its greatest, descending', [['list', 'desc']], 'd4 d1 d0 d3 d2'),
  order('a path', [['sub.v', 'desc']], 'd1 d0 d2 d3 d4'),
  order('a path into an array', [['items.q', 'desc']], 'd1 d0 d2 d3 d4'),
  fields('fields left out', { items: false, list: false, sub: false }, { _id: 'd0', n: 3, s: 'b' }),
  fields('without _id', { _id: false, n: true }, { n: 3 }),
  fields('only _id', { _id: true }, { _id: 'd0' }),
  fields('a path into an array', { 'items.k': true }, { _id: 'd0', items: [{ k: 1 }, { k: 2 }] }),
  fields(
    'a path left out',
    { 'sub.w': false, items: false, list: false },
    { _id: 'd0', n: 3, s: 'b', sub: { v: 1 } },
  ),
  fields('a field that is not there', { none: true }, { _id: 'd0' }),
  row(
    'project.slice',
    'Command.project.slice',
    async ({ db }) =>
      (
        await db
          .collection('things')
          .doc('d0')
          .field({ n: true, list: Object(db.command).project.slice(2) })
          .get()
      ).data?.list,
    [1, 2],
  ),
  row(
    'project.slice from the end',
    'Command.project.slice',
    async ({ db }) =>
      (
        await db
          .collection('things')
          .doc('d0')
          .field({ list: Object(db.command).project.slice(-1) })
          .get()
      ).data?.list,
    [3],
  ),
  row(
    'project.slice of a stretch',
    'Command.project.slice',
    async ({ db }) =>
      (
        await db
          .collection('things')
          .doc('d0')
          .field({ list: Object(db.command).project.slice([1, 1]) })
          .get()
      ).data?.list,
    [2],
  ),
  row(
    'project.elemMatch',
    'Command.project.elemMatch',
    async ({ db }) =>
      (
        await db
          .collection('things')
          .doc('d0')
          .field({ items: Object(db.command).project.elemMatch({ k: 2 }) })
          .get()
      ).data,
    { _id: 'd0', items: [{ k: 2, q: 6 }] },
  ),
  row(
    'limit 0 is 100',
    'docs/devcloud.md#limits',
    async ({ db, cloud }) => {
      cloud.admin.importDocuments(
        'things',
        Array.from({ length: 120 }, (_item, n) => ({ _id: `l${n}` })),
      );
      return (await db.collection('things').limit(0).get()).data.length;
    },
    100,
  ),
  row(
    'limit 5000 is 1000',
    'docs/devcloud.md#limits',
    async ({ db, cloud }) => {
      cloud.admin.importDocuments(
        'things',
        Array.from({ length: 1100 }, (_item, n) => ({ _id: `l${n}` })),
      );
      return (await db.collection('things').limit(5000).get()).data.length;
    },
    1000,
  ),
  row(
    'documents come in the order of insertion',
    'docs/devcloud.md#queries',
    async ({ db }) => {
      await db.collection('things').add({ data: { _id: '0' } });
      return (await db.collection('things').get()).data.at(-1)?._id;
    },
    '0',
  ),
  row(
    'a number as _id',
    'docs/devcloud.md#documents',
    async ({ db }) => {
      await db.collection('things').add({ data: { _id: 7, a: 1 } });
      return (await db.collection('things').doc(7).get()).data;
    },
    { _id: 7, a: 1 },
  ),
  row(
    'undefined is dropped',
    'docs/devcloud.md#values',
    async ({ db }) => {
      await db.collection('things').add({ data: { _id: 'u', a: undefined, b: 1 } });
      return (await db.collection('things').doc('u').get()).data;
    },
    { _id: 'u', b: 1 },
  ),
  row(
    'an empty object is kept by add',
    'docs/devcloud.md#values',
    async ({ db }) => {
      await db.collection('things').add({ data: { _id: 'e', a: {}, b: [] } });
      return (await db.collection('things').doc('e').get()).data;
    },
    { _id: 'e', a: {}, b: [] },
  ),
  row(
    "the server's date with an offset",
    'db.serverDate',
    async ({ db }) => {
      await db
        .collection('things')
        .add({ data: { _id: 't', at: db.serverDate({ offset: 1000 }) } });
      return (await db.collection('things').doc('t').get()).data?.at;
    },
    new Date('2026-03-02T01:00:01.000Z'),
  ),
];
