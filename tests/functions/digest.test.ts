import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const { gridWorker, desk, secretary } = PEOPLE;

/** 每日小结: what a day brought, to be posted in groups; nothing in it tells who. */
describe('the digest of a day', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '石榴树下');
  });
  afterAll(() => cloud.close());

  const submit = async (content: string, extra: object = {}) =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category: 'property', content, isAnonymous: false, idempotencyKey: newKey() },
        ...extra,
      })
    ).id;
  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  const resolve = async (appealId: string, result = '换好了') => {
    await cloud.call(gridWorker, 'appeal.accept', one(appealId));
    const done = { ...one(appealId), result, channel: 'visit' as const };
    await cloud.call(gridWorker, 'appeal.resolve', done);
    return appealId;
  };
  const digest = (openid: string = gridWorker, date?: string) =>
    cloud.call(openid, 'community.digest', date === undefined ? {} : { date });
  const nothing = { received: { total: 0 }, resolved: { total: 0 }, items: [] };

  test('a day without anything is a day with noughts', async () => {
    expect(await digest()).toMatchObject({
      ...{ communityName: '解放路社区', date: '2026-03-02', ...nothing },
    });
  });

  test('what came and what was resolved, by the day in Beijing; what only handlers read is not counted', async () => {
    const lamp = await submit('三号楼的楼道灯坏了一个星期');
    await submit('建议在广场加一张长椅', { category: 'suggestion' });
    await resolve(await submit('门口的垃圾没有人收', { visibility: 'handlers' }));
    await cloud.call(resident, 'appeal.withdraw', one(await submit('又不想说了')));
    const noted = { total: 2, byCategory: { property: 1, suggestion: 1, safety: 0 } };
    expect(await digest()).toMatchObject({ received: noted, resolved: { total: 0 }, items: [] });
    await cloud.clock.set('2026-03-02T15:59:00.000Z');
    await resolve(lamp);
    expect(await digest()).toMatchObject({
      ...{ received: noted, resolved: { total: 1 } },
      items: [{ id: lamp, excerpt: '三号楼的楼道灯坏了一个星期', category: 'property' }],
    });
    await cloud.clock.set('2026-03-02T16:01:00.000Z');
    expect(await digest()).toMatchObject({ date: '2026-03-03', ...nothing });
    expect(await digest(secretary, '2026-03-02')).toEqual(await digest(desk, '2026-03-02'));
    expect(await digest(desk, '2026-03-02')).toMatchObject({ received: noted });
  });

  test('nothing personal is in it, whatever was written', async () => {
    await cloud.clock.set('2026-03-09T02:00:00.000Z');
    const secrets = ['13812345678', '李桂芳', '3号楼2单元601室', '歪脖子槐', '13900001111'];
    const texts = [
      '我叫李桂芳，电话13812345678，长椅松了',
      '住3号楼2单元601室，楼道灯不亮',
      '长椅松了，想换一张，长椅挨着歪脖子槐',
    ];
    for (const content of texts) {
      const extra = { contact: '13900001111', place: { text: '3号楼2单元601室' } };
      const id = await submit(content, { ...extra, alsoHide: ['歪脖子槐'] });
      await resolve(id, '已经打13812345678告诉李桂芳');
    }
    const answer = await digest();
    expect(answer).toMatchObject({ received: { total: 3 }, resolved: { total: 3 } });
    expect(answer.items).toHaveLength(3);
    const said = JSON.stringify(answer);
    for (const secret of [...secrets, '石榴树下', '小赵', resident]) {
      expect(said).not.toContain(secret);
    }
    for (const { excerpt } of answer.items) {
      expect([...excerpt].length).toBeLessThanOrEqual(20);
      expect(excerpt).toContain('〔已隐去〕'.slice(0, 3));
    }
  });

  test('at most five are told; it reads that day, however many there are besides', async () => {
    await cloud.clock.set('2026-03-10T02:00:00.000Z');
    for (let i = 0; i < 7; i++) await resolve(await submit(`第${i}盏灯坏了`));
    const answer = await digest();
    expect(answer).toMatchObject({ received: { total: 7 }, resolved: { total: 7 } });
    expect(answer.items).toHaveLength(5);
    const before = await cloud.touch(desk, 'community.digest', {});
    expect(before).toEqual({ requests: 4, documents: 1 + 1 + 7 + 7 });
    await cloud.clock.set('2026-03-11T02:00:00.000Z');
    for (let i = 0; i < 10; i++) await submit(`第${i}扇门坏了`);
    const day = { date: '2026-03-10' };
    expect(await cloud.touch(desk, 'community.digest', day)).toEqual(before);
  });
});
