import cloudSdk from 'wx-server-sdk';
import { type CloudUnderTest, openCloud } from './testing/cloud-under-test';
import { emptyOut, openSdk, type SdkDatabase } from './testing/sdk';

let cloud: CloudUnderTest;
let db: SdkDatabase;
let _: SdkDatabase['command'];
beforeAll(async () => {
  cloud = await openCloud({
    collections: ['things', 'queue', 'unique'],
    indexes: [
      {
        collection: 'queue',
        name: 'assigned',
        fields: [
          { field: 'assignedTo', order: 1 },
          { field: 'isOpen', order: 1 },
          { field: 'urgency', order: 1 },
        ],
      },
      { collection: 'unique', name: 'phone', fields: [{ field: 'phone', order: 1 }], unique: true },
    ],
  });
  db = openSdk();
  _ = db.command;
});
afterAll(() => cloud.close());

describe('ids and unique indexes (CLOUD-WIRE §6)', () => {
  afterEach(() => Promise.all(['things', 'unique'].map((name) => emptyOut(db, name))));

  test('makes an _id, keeps a number, refuses a second', async () => {
    const made = await db.collection('things').add({ data: { a: 1 } });
    expect(made._id).toMatch(/^[0-9a-f]{32}$/);
    await db.collection('things').add({ data: { _id: 7 } });
    expect((await db.collection('things').doc(7).get()).data).toEqual({ _id: 7 });
    await expect(db.collection('things').add({ data: { _id: 7 } })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('E11000 duplicate key error'),
    });
  });

  test('a missing field counts as null: only one document may lack it', async () => {
    await db.collection('unique').add({ data: { _id: 'a' } });
    await expect(db.collection('unique').add({ data: { _id: 'b', phone: null } })).rejects.toThrow(
      /E11000/,
    );
    await db.collection('unique').add({ data: { _id: 'c', phone: '1' } });
    await expect(
      db
        .collection('unique')
        .doc('a')
        .update({ data: { phone: '1' } }),
    ).rejects.toThrow(/E11000/);
    await db.collection('unique').doc('c').remove();
    await db
      .collection('unique')
      .doc('a')
      .update({ data: { phone: '1' } });
  });

  test('get gives 100, or what is asked up to 1000', async () => {
    cloud.admin.importDocuments(
      'things',
      Array.from({ length: 1100 }, (_item, n) => ({ _id: `n${n}`, n })),
    );
    expect((await db.collection('things').get()).data).toHaveLength(100);
    expect((await db.collection('things').limit(1000).get()).data).toHaveLength(1000);
    expect((await db.collection('things').limit(1000).skip(1000).get()).data).toHaveLength(100);
  });
});

describe('writes that arrive together', () => {
  afterEach(() => emptyOut(db, 'unique'));

  test('share a wait for the disk, and fail each by itself', async () => {
    const phones = ['1', '2', '1', '3', ['4', '5'], '2', '6'];
    const added = await Promise.allSettled(
      phones.map((phone, n) => db.collection('unique').add({ data: { _id: `p${n}`, phone } })),
    );
    expect(added.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
    const there = cloud.admin.exportDocuments('unique').map(({ _id }) => _id);
    expect(there).toEqual(['p0', 'p1', 'p3', 'p4', 'p6']);
  });

  test('an array that was refused leaves the index as it was', async () => {
    await db.collection('unique').add({ data: { _id: 'a', phone: '9' } });
    const refused = db.collection('unique').add({ data: { _id: 'b', phone: ['8', '9'] } });
    await expect(refused).rejects.toThrow(/E11000/);
    await db.collection('unique').add({ data: { _id: 'c', phone: '8' } });
    const { data } = await db
      .collection('unique')
      .where({ phone: _.in(['8', '9']) })
      .orderBy('phone', 'asc')
      .get();
    expect(data.map(({ _id }) => _id)).toEqual(['c', 'a']);
  });

  test('each sees what the one before it wrote', async () => {
    await db.collection('unique').add({ data: { _id: 'n', n: 0 } });
    const counts = Array.from({ length: 40 }, () =>
      db
        .collection('unique')
        .doc('n')
        .update({ data: { n: _.inc(1) } }),
    );
    await Promise.all(counts);
    expect((await db.collection('unique').doc('n').get()).data).toEqual({ _id: 'n', n: 40 });
  });
});

describe('an index over an array', () => {
  test('gives the queue in order, each once', async () => {
    const people = ['worker@g1', 'worker@g2', 'desk@c1'];
    cloud.admin.importDocuments(
      'queue',
      Array.from({ length: 90 }, (_item, n) => ({
        _id: `q${n}`,
        assignedTo: n % 10 === 0 ? people : [people[n % 3]],
        isOpen: n % 2 === 0,
        urgency: `u${String((n * 37) % 90).padStart(2, '0')}`,
      })),
    );
    const where = { assignedTo: _.in(['worker@g1', 'desk@c1']), isOpen: true };
    const { data } = await db
      .collection('queue')
      .where(where)
      .orderBy('urgency', 'asc')
      .limit(21)
      .get();
    const all = cloud.admin.exportDocuments('queue') as {
      _id: string;
      assignedTo: string[];
      isOpen: boolean;
      urgency: string;
    }[];
    const expected = all
      .filter(
        ({ assignedTo, isOpen }) =>
          isOpen && (assignedTo.includes('worker@g1') || assignedTo.includes('desk@c1')),
      )
      .sort((a, b) => (a.urgency < b.urgency ? -1 : 1))
      .slice(0, 21);
    expect(data).toEqual(expected);
  });
});

describe('who may ask', () => {
  test('only a running call of a function is answered', async () => {
    process.env.WX_API_TOKEN = 'somebody-else';
    await expect(db.collection('things').get()).rejects.toMatchObject({ errCode: -502003 });
    process.env.WX_API_TOKEN = cloud.invocation.token;
    cloud.requests.length = 0;
    await db.collection('things').get();
    expect(cloud.requests).toEqual([{ kind: 'database', action: 'database.getDocument' }]);
  });

  test('a function calls another one', async () => {
    const answer = await cloudSdk.callFunction({ name: 'notice', data: { a: 1 } });
    expect(answer).toMatchObject({ result: { caller: 'appeal', name: 'notice', event: { a: 1 } } });
  });

  test('createCollection makes one, and refuses it twice', async () => {
    await db.createCollection('fresh');
    await db.collection('fresh').add({ data: { a: 1 } });
    await expect(db.createCollection('fresh')).rejects.toThrow(/Table exist/);
  });
});
