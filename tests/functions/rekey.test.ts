import { rmSync } from 'node:fs';
import type { Input } from '../../contract';
import { type CloudClient, connect } from '../support/cloud';
import { openTestCloud } from '../support/open-cloud';
import { newDataDir } from '../support/start-cloud';
import { newKey, PEOPLE } from '../support/world';

/** The data key of the tests, and a new one. */
const FIRST = `1:${Buffer.alloc(32, 7).toString('base64')}`;
const SECOND = `2:${Buffer.alloc(32, 8).toString('base64')}`;
const COLLECTIONS = ['appeals', 'people', 'mailboxes', 'notices', 'reviews'];
/** WeChat wants a person to look at it, so it waits. */
const DOUBTFUL = '来的人骂我傻逼，电话13812345678';
const OWNER = 'o-test-owner';

type Cloud = CloudClient & { stored(collection: string): { sealedBy?: number | null }[] };

/** The keys that seal are changed while people use the app; the keyed hashes stay. */
describe('a change of keys', () => {
  const dataDir = newDataDir();
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  /** The functions with these keys; the world is there the first time. */
  async function withKeys<T>(keys: string, work: (cloud: Cloud) => Promise<T>): Promise<T> {
    const world = keys === '';
    const devcloud = await openTestCloud({ dataDir, world, env: { SEALING_KEYS: keys } });
    const stored = (name: string) => devcloud.admin.exportDocuments(name);
    const result = await work({ ...connect(devcloud.url), stored });
    await devcloud.close();
    return result;
  }

  const written: Input<'appeal.submit'> = {
    ...{
      category: 'neighbor' as const,
      content: '3号楼2单元501室每晚吵闹',
      contact: '13899990000',
    },
    ...{ alsoHide: ['每晚'], isAnonymous: false, idempotencyKey: newKey() },
  };
  const readAll = async (cloud: Cloud, appealId: string) => {
    const { content, contact } = await cloud.call(OWNER, 'appeal.get', { appealId });
    const look = { appealId, idempotencyKey: newKey() };
    const { name } = await cloud.call(PEOPLE.gridWorker, 'appeal.revealContact', look);
    const { dutyPhone } = await cloud.call(PEOPLE.gridWorker, 'notice.mailbox', {});
    const { timeline } = await cloud.call(PEOPLE.desk, 'appeal.get', { appealId });
    return { content, contact, name, dutyPhone, held: timeline[1]?.text };
  };
  const keysOf = (cloud: Cloud) =>
    COLLECTIONS.flatMap((name) => cloud.stored(name).flatMap(({ sealedBy }) => sealedBy ?? []));
  const textsOf = (cloud: Cloud) => JSON.stringify(COLLECTIONS.map(cloud.stored));

  test('all that is sealed opens at every step, and in the end without the first key', async () => {
    const before = await withKeys('', async (cloud) => {
      await cloud.settle(OWNER, '桂花');
      const home = { gridId: 'jiefang-1', nickname: '桂花', realName: '欧阳桂兰' };
      await cloud.call(OWNER, 'account.join', { ...home, idempotencyKey: newKey() });
      const { settings } = await cloud.call(PEOPLE.gridWorker, 'notice.mailbox', {});
      const phone = { settings, dutyPhone: '13700001111', idempotencyKey: newKey() };
      await cloud.call(PEOPLE.gridWorker, 'notice.saveSettings', phone);
      const { id } = await cloud.call(OWNER, 'appeal.submit', written);
      const note = { appealId: id, text: DOUBTFUL, idempotencyKey: newKey() };
      await cloud.call(PEOPLE.desk, 'appeal.note', note);
      expect(keysOf(cloud)).toEqual([1, 1, 1, 1, 1]);
      return { id, read: await readAll(cloud, id) };
    });
    expect(before.read).toMatchObject({
      name: '欧阳桂兰',
      dutyPhone: '13700001111',
      held: DOUBTFUL,
    });

    await withKeys(`${FIRST},${SECOND}`, async (cloud) => {
      await cloud.clock.advance('1m');
      expect(keysOf(cloud)).toEqual([1, 1, 1, 1, 1]);
    });
    await withKeys(`${SECOND},${FIRST}`, async (cloud) => {
      expect(await readAll(cloud, before.id)).toEqual(before.read);
      await cloud.clock.advance('1m');
      expect(keysOf(cloud)).toEqual([2, 2, 2, 2, 2]);
      expect(textsOf(cloud)).not.toMatch(/v1\.[\w-]+\.[\w-]+\./);
    });
    await withKeys(SECOND, async (cloud) => {
      expect(await readAll(cloud, before.id)).toEqual(before.read);
      // The hashes are the same: a late retry finds its own appeal.
      expect(await cloud.call(OWNER, 'appeal.submit', written)).toMatchObject({ id: before.id });
    });
  });
});
