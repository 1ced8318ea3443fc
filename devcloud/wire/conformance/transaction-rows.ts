import { CONFLICT, GONE, numbers, row } from './transaction-row';
import { type Row, refusal } from './world';

export const TRANSACTION_CORE: readonly Row[] = [
  row(
    'commit writes all',
    async (world) => {
      const transaction = await world.db.startTransaction();
      await transaction
        .collection('things')
        .doc('d0')
        .update({ data: { n: 10 } });
      await transaction.collection('things').add({ data: { _id: 'x', n: 3 } });
      const before = numbers(world);
      await transaction.commit();
      return [before, numbers(world)];
    },
    [
      { d0: 1, d1: 2 },
      { d0: 10, d1: 2, x: 3 },
    ],
  ),
  row(
    'rollback writes nothing',
    async (world) => {
      const transaction = await world.db.startTransaction();
      await transaction
        .collection('things')
        .doc('d0')
        .set({ data: { n: 9 } });
      await transaction.rollback();
      return numbers(world);
    },
    { d0: 1, d1: 2 },
  ),
  row(
    'reads its snapshot and its own writes',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      const things = transaction.collection('things');
      await db
        .collection('things')
        .doc('d0')
        .update({ data: { n: 50 } });
      await things.doc('d1').update({ data: { n: 20 } });
      const read = [(await things.doc('d0').get()).data, (await things.doc('d1').get()).data];
      await transaction.rollback();
      return read;
    },
    [
      { _id: 'd0', n: 1 },
      { _id: 'd1', n: 20 },
    ],
  ),
  row(
    'a missing document is null',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      const { data } = await transaction.collection('things').doc('none').get();
      await transaction.rollback();
      return data;
    },
    null,
  ),
  row(
    'a locked document is a conflict at the operation',
    async ({ db }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()];
      await first
        .collection('things')
        .doc('d0')
        .update({ data: { n: 2 } });
      const late = await refusal(
        second
          .collection('things')
          .doc('d0')
          .update({ data: { n: 3 } }),
      );
      await first.commit();
      return late;
    },
    CONFLICT,
  ),
  row(
    'a document changed since the snapshot is a conflict',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await db
        .collection('things')
        .doc('d0')
        .update({ data: { n: 8 } });
      return refusal(
        transaction
          .collection('things')
          .doc('d0')
          .update({ data: { n: 3 } }),
      );
    },
    CONFLICT,
  ),
  row(
    'runTransaction gives what the work gives',
    async ({ db }) =>
      db.runTransaction(
        async (transaction) => (await transaction.collection('things').doc('d1').get()).data?.n,
      ),
    2,
  ),
  row(
    'runTransaction does not retry a conflict at the operation',
    async ({ db }) => {
      const holder = await db.startTransaction();
      await holder
        .collection('things')
        .doc('d0')
        .update({ data: { n: 2 } });
      let attempts = 0;
      await refusal(
        db.runTransaction((transaction) => {
          attempts += 1;
          return transaction
            .collection('things')
            .doc('d0')
            .update({ data: { n: 3 } });
        }),
      );
      await holder.rollback();
      return attempts;
    },
    1,
  ),
  row(
    'after commit it is gone',
    async ({ db }) => {
      const transaction = await db.startTransaction();
      await transaction.commit();
      return refusal(transaction.collection('things').doc('d0').get());
    },
    GONE,
  ),
];
