import cloudSdk from 'wx-server-sdk';
import { type CloudUnderTest, openCloud } from './testing/cloud-under-test';
import { linkOf, openSdk, type SdkDatabase } from './testing/sdk';

let cloud: CloudUnderTest;
let db: SdkDatabase;
beforeEach(async () => {
  cloud = await openCloud({
    openapi: ['subscribeMessage.send'],
    indexes: [{ collection: 'things', name: 'tags', fields: [{ field: 'tags', order: 1 }] }],
  });
  db = openSdk();
});
afterEach(() => cloud.close());

test('everything acknowledged is there after opening the folder again', async () => {
  const at = new Date('2026-01-02T03:04:05.678Z');
  await db
    .collection('things')
    .add({ data: { _id: 'a', at, tags: ['x', 'y'], n: 1.5, none: null } });
  const transaction = await db.startTransaction();
  await transaction.collection('things').add({ data: { _id: 'b', tags: ['y'] } });
  await transaction.commit();
  const { fileID } = await cloudSdk.uploadFile({
    cloudPath: 'a/b.txt',
    fileContent: Buffer.from('hello'),
  });
  cloud.admin.grantSubscription('r', 't', 2);
  const data = { thing1: { value: '好' } };
  await cloudSdk.openapi.subscribeMessage.send({ touser: 'r', templateId: 't', data } as never);

  cloud.reopen();

  expect((await db.collection('things').where({ tags: 'y' }).get()).data).toEqual([
    { _id: 'a', at, tags: ['x', 'y'], n: 1.5, none: null },
    { _id: 'b', tags: ['y'] },
  ]);
  const { fileContent } = await cloudSdk.downloadFile({ fileID });
  expect(fileContent.toString()).toBe('hello');
  expect(cloud.admin.outbox()).toHaveLength(1);
  await cloudSdk.openapi.subscribeMessage.send({ touser: 'r', templateId: 't', data } as never);
  expect(cloud.admin.outbox()).toHaveLength(2);
});

test('an open transaction leaves nothing behind', async () => {
  const transaction = await db.startTransaction();
  await transaction.collection('things').add({ data: { _id: 'half' } });
  cloud.reopen();
  expect(cloud.admin.exportDocuments('things')).toEqual([]);
  await expect(transaction.commit()).rejects.toThrow(/TransactionNotExist/);
});

test('a link outlives the restart', async () => {
  const { fileID } = await cloudSdk.uploadFile({
    cloudPath: 'a/c.txt',
    fileContent: Buffer.from('hi'),
  });
  const { tempFileURL } = await linkOf(fileID);
  cloud.reopen();
  expect(await (await fetch(tempFileURL)).text()).toBe('hi');
});
