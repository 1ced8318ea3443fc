import { describeScan, warnOfScan } from '../database/scan-warning';
import { type CloudUnderTest, openCloud } from './testing/cloud-under-test';
import { openSdk, type SdkDatabase } from './testing/sdk';

let cloud: CloudUnderTest;
let db: SdkDatabase;
let _: SdkDatabase['command'];
beforeAll(async () => {
  const fields = [
    { field: 'owner', order: 1 as const },
    { field: 'recency', order: -1 as const },
  ];
  cloud = await openCloud({ indexes: [{ collection: 'things', name: 'mine', fields }] });
  db = openSdk();
  _ = db.command;
});
afterAll(() => cloud.close());
beforeEach(() => {
  cloud.scans.length = 0;
});

const things = () => db.collection('things');

describe('what no index serves is told (docs/devcloud.md#indexes)', () => {
  const scanned: [string, () => Promise<unknown>, string][] = [
    ['a field', () => things().where({ phone: '13800000000' }).get(), '{"phone":{"$eq":"?"}}'],
    [
      'a list',
      () =>
        things()
          .where({ a: _.in(['x', 'y']) })
          .get(),
      '{"a":{"$in":"?"}}',
    ],
    [
      'a count',
      () =>
        things()
          .where({ a: _.gt(1) })
          .count(),
      '{"a":{"$gt":"?"}}',
    ],
    [
      'an update',
      () =>
        things()
          .where({ a: 1 })
          .update({ data: { b: 1 } }),
      '{"a":{"$eq":"?"}}',
    ],
    ['a removal', () => things().where({ a: 1 }).remove(), '{"a":{"$eq":"?"}}'],
    ['an order', () => things().orderBy('b', 'asc').get(), '{} sort {"b":1}'],
    ['an aggregation', () => things().aggregate().match({ a: 1 }).end(), '{"a":{"$eq":"?"}}'],
    [
      'one clause of several',
      () =>
        things()
          .where(_.or([{ owner: 'x' }, { a: 'y' }]))
          .get(),
      '{"$or":[{"owner":{"$eq":"?"}},{"a":{"$eq":"?"}}]}',
    ],
  ];
  test.each(scanned)('%s, its values masked', async (_name, search, query) => {
    await search();
    expect(cloud.scans).toEqual([{ collection: 'things', query }]);
  });

  const served: [string, () => Promise<unknown>][] = [
    ['the _id', () => things().where({ _id: 'x' }).get()],
    ['a document', () => things().doc('x').get()],
    [
      'a field and the order',
      () => things().where({ owner: 'x' }).orderBy('recency', 'desc').get(),
    ],
    [
      'several values',
      () =>
        things()
          .where({ owner: _.in(['x', 'y']) })
          .get(),
    ],
    [
      'each clause',
      () =>
        things()
          .where(_.or([{ owner: 'x' }, { _id: 'y' }]))
          .get(),
    ],
    ['nothing asked', () => things().limit(10).get()],
    [
      'an update',
      () =>
        things()
          .where({ owner: 'x' })
          .update({ data: { b: 1 } }),
    ],
  ];
  test.each(served)('not: %s', async (_name, search) => {
    await search();
    expect(cloud.scans).toEqual([]);
  });

  test('the default is a printed line', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    warnOfScan(describeScan('things', { a: { $eq: 'secret' } }, [['b', 1]]));
    expect(warn.mock.calls.flat().join()).toBe(
      '[devcloud] no index serves things {"a":{"$eq":"?"}} sort {"b":1}: the whole collection was read',
    );
    warn.mockRestore();
  });
});
