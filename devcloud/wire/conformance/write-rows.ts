import { type Row, refusal, refusedWith, type World } from './world';

function row(
  title: string,
  cites: string,
  act: (world: World) => Promise<unknown>,
  expected: unknown,
  older = expected,
): Row {
  return { title, cites, act, expected, older, documents: [{ n: 1 }, { n: 2 }] };
}

const all = ({ cloud }: World) => cloud.admin.exportDocuments('things');

const DUPLICATE = refusedWith(-502001, 'E11000 duplicate key error');
const NO_COLLECTION = refusedWith(-502005, '[ResourceNotFound] Db or Table not exist: nowhere');

export const WRITE_CORE: readonly Row[] = [
  row(
    'add answers its _id',
    'Collection.add',
    async ({ db }) => (await db.collection('things').add({ data: { _id: 'x' } }))._id,
    'x',
  ),
  row(
    'add makes an _id',
    'Collection.add',
    async ({ db }) => (await db.collection('things').add({ data: {} }))._id,
    expect.stringMatching(/^[0-9a-f]{32}$/),
  ),
  row(
    'set replaces',
    'Document.set',
    async (world) => {
      const { stats } = await world.db
        .collection('things')
        .doc('d0')
        .set({ data: { m: 1 } });
      return [stats, all(world)[0]];
    },
    [
      { updated: 1, created: 0 },
      { _id: 'd0', m: 1 },
    ],
  ),
  row(
    'set makes',
    'Document.set',
    async ({ db }) =>
      (
        await db
          .collection('things')
          .doc('new')
          .set({ data: { m: 1 } })
      ).stats,
    { updated: 0, created: 1 },
  ),
  row(
    'update of a missing document is no error',
    'docs/devcloud.md#updates',
    async ({ db }) =>
      (
        await db
          .collection('things')
          .doc('none')
          .update({ data: { a: 1 } })
      ).stats,
    { updated: 0 },
  ),
  row(
    'update of all that match',
    'Collection.update',
    async ({ db, _ }) =>
      (
        await db
          .collection('things')
          .where({ n: _.gt(0) })
          .update({ data: { m: 1 } })
      ).stats,
    { updated: 2 },
  ),
  row(
    'remove of one',
    'Document.remove',
    async ({ db }) => (await db.collection('things').doc('d0').remove()).stats,
    { removed: 1 },
  ),
  row(
    'remove of nothing',
    'Document.remove',
    async ({ db }) => (await db.collection('things').doc('none').remove()).stats,
    { removed: 0 },
  ),
  row(
    'remove of all that match',
    'Collection.remove',
    async ({ db }) => (await db.collection('things').where({ n: 1 }).remove()).stats,
    { removed: 1 },
  ),
  row(
    'a second _id is E11000',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('things').add({ data: { _id: 'd0' } })),
    DUPLICATE,
  ),
  row(
    'a unique index is E11000',
    'docs/devcloud.md#errors',
    async ({ db }) => {
      await db.collection('unique').add({ data: { phone: '1' } });
      return refusal(db.collection('unique').add({ data: { phone: '1' } }));
    },
    DUPLICATE,
  ),
  row(
    'get of an unknown collection',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('nowhere').get()),
    NO_COLLECTION,
  ),
  row(
    'add to an unknown collection',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('nowhere').add({ data: {} })),
    NO_COLLECTION,
  ),
  row(
    'aggregate of an unknown collection',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('nowhere').aggregate().limit(1).end()),
    refusedWith(-1, 'Db or Table not exist', 'DATABASE_COLLECTION_NOT_EXIST'),
    refusedWith(-502005, 'Db or Table not exist'),
  ),
  row(
    'createCollection of one that is there',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.createCollection('things')),
    refusedWith(-1, 'Table exist', 'DATABASE_REQUEST_FAILED'),
    refusedWith(-502001, 'Table exist'),
  ),
  row(
    'a caller that is not running',
    'docs/devcloud.md#errors',
    async ({ db, cloud }) => {
      process.env.WX_API_TOKEN = 'somebody-else';
      try {
        return await refusal(db.collection('things').get());
      } finally {
        process.env.WX_API_TOKEN = cloud.invocation.token;
      }
    },
    refusedWith(-502003, 'PermissionDenied'),
  ),
];

export const WRITE_MORE: readonly Row[] = [
  row(
    'several at once',
    'Collection.add',
    async ({ db }) =>
      (await db.collection('things').add({ data: [{ _id: 'x' }, { _id: 'y' }] }))._ids,
    ['x', 'y'],
  ),
  row(
    'several at once: all or none',
    'docs/devcloud.md#documents',
    async (world) => {
      const refused = await refusal(
        world.db.collection('things').add({ data: [{ _id: 'x' }, { _id: 'd0' }] }),
      );
      return [refused, all(world).length];
    },
    [DUPLICATE, 2],
  ),
  row(
    '_id in an update is refused by the SDK',
    'docs/devcloud.md#updates',
    ({ db }) =>
      refusal(
        db
          .collection('things')
          .doc('d0')
          .update({ data: { _id: 'z' } }),
      ),
    expect.objectContaining({ errCode: -501007 }),
  ),
  row(
    'empty data is refused by the SDK',
    'docs/devcloud.md#updates',
    ({ db }) => refusal(db.collection('things').doc('d0').update({ data: {} })),
    expect.objectContaining({ errCode: -1 }),
  ),
  row(
    'a missing field is null to a unique index',
    'WeChat cloud docs, indexes',
    async ({ db }) => {
      await db.collection('unique').add({ data: { a: 1 } });
      return refusal(db.collection('unique').add({ data: { phone: null } }));
    },
    DUPLICATE,
  ),
  row(
    'an update into a taken place',
    'WeChat cloud docs, indexes',
    async ({ db }) => {
      await db.collection('unique').add({
        data: [
          { _id: 'a', phone: '1' },
          { _id: 'b', phone: '2' },
        ],
      });
      return refusal(
        db
          .collection('unique')
          .doc('b')
          .update({ data: { phone: '1' } }),
      );
    },
    DUPLICATE,
  ),
  row(
    'a removed document frees its place',
    'WeChat cloud docs, indexes',
    async ({ db }) => {
      await db.collection('unique').add({ data: { _id: 'a', phone: '1' } });
      await db.collection('unique').doc('a').remove();
      return (await db.collection('unique').add({ data: { _id: 'b', phone: '1' } }))._id;
    },
    'b',
  ),
  row(
    'where().update of one',
    'Collection.update',
    async ({ db, _ }) =>
      (
        await db
          .collection('things')
          .where({ n: _.gt(0) })
          .update({ data: { m: 1 }, multi: false })
      ).stats,
    { updated: 1 },
  ),
  row(
    'remove without conditions',
    'Collection.remove',
    async ({ db }) => (await db.collection('things').where({}).remove()).stats,
    { removed: 2 },
  ),
  row(
    'a name with a dollar is refused',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('things').add({ data: { a: { $_key: 1 } } })),
    refusedWith(-502001, 'not valid for storage'),
  ),
  row(
    'a bad name of a collection',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.createCollection('1 2')),
    expect.objectContaining({ message: expect.stringContaining('not valid') }),
  ),
  row(
    'an unknown collection of updates',
    'docs/devcloud.md#errors',
    ({ db }) =>
      refusal(
        db
          .collection('nowhere')
          .where({ a: 1 })
          .update({ data: { a: 2 } }),
      ),
    NO_COLLECTION,
  ),
  row(
    'an unknown collection of removals',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('nowhere').doc('a').remove()),
    NO_COLLECTION,
  ),
  row(
    'an unknown collection of counts',
    'docs/devcloud.md#errors',
    ({ db }) => refusal(db.collection('nowhere').count() as Promise<unknown>),
    NO_COLLECTION,
  ),
  row(
    'callFunction',
    'docs/devcloud.md#functions',
    async ({ sdk }) => Object(await sdk.callFunction({ name: 'notice', data: { a: 1 } })).result,
    { caller: 'appeal', name: 'notice', event: { a: 1 } },
  ),
];
