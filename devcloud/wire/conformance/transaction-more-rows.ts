import { CONFLICT, GONE, numbers, row } from './transaction-row';
import { type Row, refusal } from './world';

export const TRANSACTION_MORE: readonly Row[] = [
  row(
    'a write outside waits for the lock',
    async (world) => {
      const transaction = await world.db.startTransaction();
      await transaction
        .collection('things')
        .doc('d0')
        .update({ data: { n: 5 } });
      const outside = world.db
        .collection('things')
        .doc('d0')
        .update({ data: { n: world._.inc(1) } });
      const early = await Promise.race([
        outside.then(() => 'early'),
        new Promise((done) => setTimeout(done, 60, 'waiting')),
      ]);
      await transaction.commit();
      await outside;
      return [early, numbers(world).d0];
    },
    ['waiting', 6],
  ),
  row(
    'it ends by itself',
    async ({ cloud, db }) => {
      cloud.lifetimes.transaction = 200;
      const transaction = await db.startTransaction();
      delete cloud.lifetimes.transaction;
      await new Promise((done) => setTimeout(done, 400));
      return refusal(transaction.commit());
    },
    GONE,
  ),
  row(
    'after a conflict it is gone',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await db
        .collection('things')
        .doc('d0')
        .update({ data: { n: 8 } });
      await refusal(
        transaction
          .collection('things')
          .doc('d0')
          .update({ data: { n: 3 } }),
      );
      return refusal(transaction.collection('things').doc('d1').get());
    },
    GONE,
  ),
  row(
    'write skew is possible',
    async (world) => {
      const [first, second] = [
        await world.db.startTransaction(),
        await world.db.startTransaction(),
      ];
      await first.collection('things').doc('d1').get();
      await second.collection('things').doc('d0').get();
      await first
        .collection('things')
        .doc('d0')
        .update({ data: { n: 0 } });
      await second
        .collection('things')
        .doc('d1')
        .update({ data: { n: 0 } });
      await first.commit();
      await second.commit();
      return numbers(world);
    },
    { d0: 0, d1: 0 },
  ),
  row(
    'where().update inside runs outside',
    async (world) => {
      const transaction = await world.db.startTransaction();
      await transaction
        .collection('things')
        .where({ _id: 'd0' })
        .update({ data: { n: 70 } });
      await transaction.rollback();
      return numbers(world).d0;
    },
    70,
  ),
  row(
    'where().get inside sees the snapshot',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await db.collection('things').add({ data: { _id: 'late', n: 0 } });
      const { data } = await transaction.collection('things').where({}).orderBy('n', 'asc').get();
      await transaction.rollback();
      return data.map(({ _id }) => _id);
    },
    ['d0', 'd1'],
  ),
  row(
    'a document removed inside is gone inside',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await transaction.collection('things').doc('d0').remove();
      const { data } = await transaction.collection('things').doc('d0').get();
      await transaction.rollback();
      return data;
    },
    null,
  ),
  row(
    'an _id that is there is E11000',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      const twice = await refusal(transaction.collection('things').add({ data: { _id: 'd0' } }));
      await transaction.rollback();
      return twice;
    },
    expect.objectContaining({ message: expect.stringContaining('E11000') }),
  ),
  row(
    'one that came since is a conflict',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await db.collection('things').add({ data: { _id: 'new' } });
      return refusal(transaction.collection('things').add({ data: { _id: 'new' } }));
    },
    CONFLICT,
  ),
  row(
    'two inserts into one unique place',
    async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()];
      await first.collection('unique').add({ data: { phone: 'x' } });
      const late = await refusal(second.collection('unique').add({ data: { phone: 'x' } }));
      await first.rollback();
      return late;
    },
    CONFLICT,
  ),
  row(
    'an unknown collection',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      const refused = await refusal(transaction.collection('nowhere').doc('a').get());
      await transaction.rollback();
      return refused;
    },
    expect.objectContaining({ message: expect.stringContaining('Db or Table not exist') }),
  ),
  row(
    'rollback twice',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await transaction.rollback();
      return refusal(transaction.rollback());
    },
    GONE,
  ),
];
