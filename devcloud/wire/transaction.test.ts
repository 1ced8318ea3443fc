import { setTimeout as pause } from 'node:timers/promises';
import { type CloudUnderTest, openCloud } from './testing/cloud-under-test';
import { type Doc, emptyOut, openSdk, refusalOf, type SdkDatabase } from './testing/sdk';

const LIFE = 400;
const CONFLICT = { errMsg: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') };
const GONE = /TransactionNotExist/;

let cloud: CloudUnderTest;
let db: SdkDatabase;
beforeAll(async () => {
  cloud = await openCloud({
    collections: ['things', 'unique'],
    indexes: [
      { collection: 'unique', name: 'phone', fields: [{ field: 'phone', order: 1 }], unique: true },
    ],
  });
  db = openSdk();
});
afterAll(() => cloud.close());
beforeEach(() =>
  cloud.admin.importDocuments('things', [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ]),
);
afterEach(async () => {
  await emptyOut(db, 'things');
  await emptyOut(db, 'unique');
});

/**
 * Begins a transaction with a short life that has written. On a busy machine the first may expire before that, so it
 * tries again.
 */
async function startShort() {
  for (;;) {
    cloud.lifetimes.transaction = LIFE;
    const transaction = await db.startTransaction();
    delete cloud.lifetimes.transaction;
    const write = transaction
      .collection('things')
      .doc('a')
      .update({ data: { n: 9 } });
    if (await write.catch(() => null)) return transaction;
  }
}

async function read(id: string): Promise<Doc | null> {
  return (await db.collection('things').doc(id).get()).data;
}

describe('transactions (CLOUD-WIRE §5)', () => {
  test('commit shows everything at once, before that nothing', async () => {
    const transaction = await db.startTransaction();
    const things = transaction.collection('things');
    await things.doc('a').update({ data: { n: 10 } });
    await things.add({ data: { _id: 'c', n: 3 } });
    await things.doc('b').remove();
    expect(cloud.admin.exportDocuments('things')).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ]);
    await transaction.commit();
    expect(cloud.admin.exportDocuments('things')).toEqual([
      { _id: 'a', n: 10 },
      { _id: 'c', n: 3 },
    ]);
  });

  test('rollback leaves nothing', async () => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('things')
      .doc('a')
      .set({ data: { n: 99 } });
    await transaction.rollback();
    expect(await read('a')).toEqual({ _id: 'a', n: 1 });
  });

  test('reads its snapshot and its own writes', async () => {
    const transaction = await db.startTransaction();
    const things = transaction.collection('things');
    await db
      .collection('things')
      .doc('a')
      .update({ data: { n: 50 } });
    await db.collection('things').add({ data: { _id: 'z', n: 5 } });
    expect((await things.doc('a').get()).data).toEqual({ _id: 'a', n: 1 });
    expect((await things.doc('z').get()).data).toBeNull();
    await things.doc('b').update({ data: { n: 0 } });
    await things.add({ data: { _id: 'c', n: 7 } });
    const { data } = await things.where({}).orderBy('n', 'asc').get();
    expect(data).toEqual([
      { _id: 'b', n: 0 },
      { _id: 'a', n: 1 },
      { _id: 'c', n: 7 },
    ]);
    await transaction.rollback();
  });

  test('a second writer fails at the operation and is aborted', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()];
    await first
      .collection('things')
      .doc('a')
      .update({ data: { n: 2 } });
    const late = second
      .collection('things')
      .doc('a')
      .update({ data: { n: 3 } });
    await expect(late).rejects.toMatchObject(CONFLICT);
    await expect(second.collection('things').doc('b').get()).rejects.toThrow(GONE);
    await first.commit();
    expect(await read('a')).toEqual({ _id: 'a', n: 2 });
  });

  test.each([
    [
      'updated',
      (db: SdkDatabase) =>
        db
          .collection('things')
          .doc('a')
          .update({ data: { n: 8 } }),
    ],
    ['removed', (db: SdkDatabase) => db.collection('things').doc('a').remove()],
  ])('a document %s since the snapshot is a conflict', async (_name, change) => {
    const transaction = await db.startTransaction();
    await change(db);
    const after = await read('a');
    const late = transaction
      .collection('things')
      .doc('a')
      .update({ data: { n: 3 } });
    await expect(late).rejects.toMatchObject(CONFLICT);
    expect(await read('a')).toEqual(after);
  });

  test('write skew is possible: only written documents are locked', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()];
    await first.collection('things').doc('b').get();
    await second.collection('things').doc('a').get();
    await first
      .collection('things')
      .doc('a')
      .update({ data: { n: 0 } });
    await second
      .collection('things')
      .doc('b')
      .update({ data: { n: 0 } });
    await first.commit();
    await second.commit();
    expect([await read('a'), await read('b')]).toEqual([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 0 },
    ]);
  });

  test.each([
    [
      'doc().update',
      () =>
        db
          .collection('things')
          .doc('a')
          .update({ data: { m: 1 } }),
    ],
    [
      'where().update',
      () =>
        db
          .collection('things')
          .where({ n: 1 })
          .update({ data: { m: 1 } }),
    ],
  ])('%s outside waits for the lock', async (_name, write) => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('things')
      .doc('a')
      .update({ data: { k: 1 } });
    let isDone = false;
    const outside = write().then(() => {
      isDone = true;
    });
    await pause(80);
    expect(isDone).toBe(false);
    await transaction.commit();
    await outside;
    expect(await read('a')).toEqual({ _id: 'a', n: 1, k: 1, m: 1 });
  });

  test('expires, lets waiting writers go on, and is then unknown', async () => {
    const began = Date.now();
    const transaction = await startShort();
    await db
      .collection('things')
      .doc('a')
      .update({ data: { m: 1 } });
    expect(Date.now() - began).toBeGreaterThanOrEqual(LIFE);
    expect(await read('a')).toEqual({ _id: 'a', n: 1, m: 1 });
    await expect(transaction.collection('things').doc('a').get()).rejects.toThrow(GONE);
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('where().update inside a transaction runs outside of it', async () => {
    const transaction = await db.startTransaction();
    await transaction
      .collection('things')
      .where({ _id: 'a' })
      .update({ data: { n: 70 } });
    await transaction.rollback();
    expect(await read('a')).toEqual({ _id: 'a', n: 70 });
  });

  test('runTransaction gives what the work gives', async () => {
    const given = await db.runTransaction(async (transaction) => {
      const found = (await transaction.collection('things').doc('a').get()).data;
      await transaction
        .collection('things')
        .doc('a')
        .update({ data: { n: db.command.inc(1) } });
      return found?.n;
    });
    expect(given).toBe(1);
    expect(await read('a')).toEqual({ _id: 'a', n: 2 });
  });
});

describe('unique indexes and transactions', () => {
  test('an id that is there is E11000, one that came since is a conflict', async () => {
    const transaction = await db.startTransaction();
    const twice = transaction.collection('things').add({ data: { _id: 'a' } });
    await expect(twice).rejects.toThrow(/E11000/);
    await db.collection('things').add({ data: { _id: 'new' } });
    const since = transaction.collection('things').add({ data: { _id: 'new' } });
    await expect(since).rejects.toMatchObject(CONFLICT);
  });

  test('two transactions want one place: the second is a conflict', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()];
    await first.collection('unique').add({ data: { _id: '1', phone: 'x' } });
    const late = second.collection('unique').add({ data: { _id: '2', phone: 'x' } });
    await expect(late).rejects.toMatchObject(CONFLICT);
    await first.commit();
    expect(cloud.admin.exportDocuments('unique')).toEqual([{ _id: '1', phone: 'x' }]);
  });

  test('a place that the transaction itself gave up is free for it', async () => {
    await db.collection('unique').add({ data: { _id: '1', phone: 'x' } });
    const transaction = await db.startTransaction();
    await transaction.collection('unique').doc('1').remove();
    await transaction.collection('unique').add({ data: { _id: '2', phone: 'x' } });
    const own = transaction.collection('unique').add({ data: { _id: '3', phone: 'x' } });
    expect(await refusalOf(own)).toMatchObject({ errMsg: expect.stringContaining('E11000') });
    await transaction.commit();
    expect(cloud.admin.exportDocuments('unique')).toEqual([{ _id: '2', phone: 'x' }]);
  });

  test('an insert outside waits for the place and then finds it taken', async () => {
    const transaction = await db.startTransaction();
    await transaction.collection('unique').add({ data: { _id: '1', phone: 'x' } });
    const outside = refusalOf(db.collection('unique').add({ data: { _id: '2', phone: 'x' } }));
    await pause(50);
    await transaction.commit();
    expect(await outside).toMatchObject({ errMsg: expect.stringContaining('E11000') });
  });
});
