import type { NoticeKind } from '../../domain/areas';
import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { COMBINE, intoOne } from '../support/staff-steps';
import { newKey, PEOPLE, residentDocument } from '../support/world';

/** 我也遇到 and 合并: nobody writes it twice, nobody is left out, nobody is told twice. */
describe('duplicates', () => {
  const [owner, second, joiner, follower] = ['o-owner', 'o-second', 'o-joiner', 'o-follower'];
  const crowd = Array.from({ length: 6 }, (_, index) => `o-crowd-${index}`);
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const all = [owner, second, joiner, follower, ...crowd].map((id) => residentDocument(id, id));
    cloud.devcloud.admin.importDocuments('people', all);
    acceptMessages(cloud.devcloud.admin, [owner, second, joiner, follower, ...crowd]);
  });
  afterAll(() => cloud.close());

  const submit = (openid: string, content: string, extra: object = {}) =>
    cloud.call(openid, 'appeal.submit', {
      ...{ category: 'property', content, isAnonymous: false, idempotencyKey: newKey() },
      ...extra,
    });
  const part = (appealId: string, isOn = true) => ({ appealId, isOn, idempotencyKey: newKey() });
  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  const get = (openid: string, appealId: string) => cloud.call(openid, 'appeal.get', { appealId });
  /** How often each of them was told so about this appeal. */
  const told = async (kind: NoticeKind, id: string, who: readonly string[]) => {
    const counts = who.map(async (openid) => {
      const { items } = await cloud.call(openid, 'notice.inbox', { limit: 50 });
      return items.filter((item) => item.kind === kind && item.thing.id === id).length;
    });
    return Promise.all(counts);
  };

  test('while typing, the likely same one comes first; what is private, over or elsewhere does not come', async () => {
    const lamp = await submit(owner, '三号楼二单元的楼道灯坏了一个星期，晚上看不见路');
    await submit(owner, '三号楼二单元楼道灯坏了', { visibility: 'handlers' });
    const over = await submit(second, '三号楼二单元楼道灯坏了，没人修');
    await cloud.call(second, 'appeal.withdraw', one(over.id));
    await submit(owner, '建议在广场加一张长椅', { category: 'suggestion' });
    const draft = { category: 'property', content: '三号楼二单元楼道灯不亮了' } as const;
    const ids = async (openid: string) =>
      (await cloud.call(openid, 'appeal.similar', draft)).items.map(({ id }) => id);
    expect(await ids(joiner)).toEqual([lamp.id]);
    expect(await ids(owner)).toEqual([]);
    const nothing = { category: 'property', content: '电梯里有人抽烟' } as const;
    expect((await cloud.call(joiner, 'appeal.similar', nothing)).items).toEqual([]);
  });

  test('joining counts once, however often it is tapped, and again leaves', async () => {
    const { id } = await submit(owner, '东门的门禁坏了');
    for (let times = 0; times < 3; times++) await cloud.call(joiner, 'appeal.join', part(id));
    await Promise.all([1, 2, 3].map(() => cloud.call(second, 'appeal.join', part(id))));
    await cloud.clock.advance('1m');
    expect(await get(owner, id)).toMatchObject({ joinCount: 2, mayJoin: false });
    expect(await get(joiner, id)).toMatchObject({ hasJoined: true, joinCount: 2 });
    const left = await cloud.call(joiner, 'appeal.join', part(id, false));
    expect(left).toMatchObject({ joinCount: 1, hasJoined: false });
    expect(await cloud.refusal(owner, 'appeal.join', part(id))).toBe('FORBIDDEN');
    const mine = (await cloud.call(second, 'appeal.list', { scope: 'followed' })).items;
    expect(mine.map((item) => item.id)).toEqual([id]);
    expect((await cloud.call(joiner, 'appeal.list', { scope: 'followed' })).items).toEqual([]);
  });

  test('five who have the same make a question a task, at once and by themselves', async () => {
    const { id, priority } = await submit(owner, '想问问什么时候修', { category: 'livelihood' });
    expect(priority).toBe('blue');
    for (const openid of crowd.slice(0, 4)) await cloud.call(openid, 'appeal.join', part(id));
    expect(await get(owner, id)).toMatchObject({ priority: 'blue' });
    await Promise.all(crowd.slice(4).map((openid) => cloud.call(openid, 'appeal.join', part(id))));
    expect(await get(owner, id)).toMatchObject({ priority: 'yellow' });
    await cloud.clock.advance('1m');
    const after = await get(owner, id);
    expect(after).toMatchObject({ priority: 'yellow', joinCount: 6 });
    expect(after.reasons[0]).toMatchObject({ source: 'joiners', priority: 'yellow' });
    expect(after.timeline.filter(({ act }) => act === 'raise')).toHaveLength(1);
  });

  test('merged: both owners, who joined and who follows are told of everything, each once; only owners at once by WeChat', async () => {
    const first = await submit(owner, '南门路灯不亮，晚上很黑');
    const twin = await submit(second, '南门的路灯不亮，晚上一片黑');
    await cloud.call(joiner, 'appeal.join', part(first.id));
    await cloud.call(joiner, 'appeal.join', part(twin.id));
    await cloud.call(follower, 'appeal.follow', part(twin.id));
    const found = await cloud.call(PEOPLE.gridWorker, 'appeal.duplicates', { appealId: twin.id });
    expect(found.items[0]).toMatchObject({ id: first.id });
    expect(found.items.map(({ id }) => id)).not.toContain(twin.id);
    await cloud.call(PEOPLE.gridWorker, COMBINE, intoOne(twin.id, first.id));
    const all = [owner, second, joiner, follower];
    expect(await told('appeal.merged', twin.id, all)).toEqual([0, 1, 1, 1]);
    expect(await get(second, twin.id)).toMatchObject({
      status: 'merged',
      mergedInto: { id: first.id, number: first.number },
      timeline: [{ act: 'submit' }, { by: { name: '网格员 小赵' } }],
    });
    expect(await get(joiner, first.id)).toMatchObject({ joinCount: 2, hasJoined: true });
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', one(first.id));
    const said = { ...one(first.id), text: '电工今天下午来' };
    await cloud.call(PEOPLE.gridWorker, 'appeal.respond', said);
    expect(await told('appeal.responded', first.id, all)).toEqual([1, 1, 1, 1]);
    expect(await told('appeal.responded', twin.id, all)).toEqual([0, 0, 0, 0]);
    await cloud.clock.advance('5m');
    const outbox = await cloud.dev<{ touser: string; page: string; data: object }[]>('outbox');
    const nudged = outbox.filter(
      ({ page, data }) => page.includes(first.id) && JSON.stringify(data).includes('有回应'),
    );
    expect(nudged.map(({ touser }) => touser).sort()).toEqual([owner, second].sort());
  });

  test('after two became one nobody counts twice: not who joined both, not who wrote the other', async () => {
    const first = await submit(owner, '北门垃圾桶满了没人收');
    const twin = await submit(second, '北门的垃圾桶满了，一直没人收');
    await cloud.call(joiner, 'appeal.join', part(twin.id));
    await cloud.call(PEOPLE.secretary, COMBINE, intoOne(twin.id, first.id));
    expect(await get(owner, first.id)).toMatchObject({ joinCount: 2 });
    for (const openid of [joiner, second]) {
      await cloud.call(openid, 'appeal.join', part(first.id));
      expect(await get(owner, first.id)).toMatchObject({ joinCount: 2 });
    }
    const left = await cloud.call(joiner, 'appeal.join', part(first.id, false));
    expect(left).toMatchObject({ joinCount: 1, hasJoined: false });
  });

  test('what cannot be merged: with itself, in circles, into what its people may not read', async () => {
    const a = await submit(owner, '西门栏杆断了');
    const b = await submit(second, '西门的栏杆断了一根');
    const hidden = await submit(joiner, '西门栏杆断了', { visibility: 'handlers' });
    const by = PEOPLE.secretary;
    expect(await cloud.refusal(by, COMBINE, intoOne(a.id, a.id))).toBe('CANNOT_MERGE');
    expect(await cloud.refusal(by, COMBINE, intoOne(a.id, hidden.id))).toBe('CANNOT_MERGE');
    expect(await cloud.refusal(owner, COMBINE, intoOne(a.id, b.id))).toBe('FORBIDDEN');
    await cloud.call(by, COMBINE, intoOne(a.id, b.id));
    expect(await cloud.refusal(by, COMBINE, intoOne(b.id, a.id))).toBe('CANNOT_MERGE');
    expect(await cloud.refusal(by, COMBINE, intoOne(a.id, b.id))).toBe('WRONG_STATE');
    expect(await cloud.refusal(joiner, 'appeal.join', part(a.id))).toBe('WRONG_STATE');
  });

  test('who follows a public one is not told of one for handlers only, nor of one that nobody has looked at', async () => {
    const open = await submit(owner, '我家漏水，楼上不肯修');
    await cloud.call(follower, 'appeal.follow', part(open.id));
    const hidden = await submit(owner, '我家漏水，只想让工作人员知道', { visibility: 'handlers' });
    const by = PEOPLE.secretary;
    const into = intoOne(open.id, hidden.id);
    expect(await cloud.refusal(by, COMBINE, into)).toBe('CANNOT_MERGE');
    const twin = await submit(second, '楼上漏水到我家');
    await cloud.call(by, COMBINE, intoOne(twin.id, open.id));
    await cloud.call(follower, 'appeal.follow', part(open.id, false));
    expect(await cloud.refusal(by, COMBINE, into)).toBe('CANNOT_MERGE');
    const alone = await submit(owner, '我家漏水，已经三天');
    const merged = await cloud.call(by, COMBINE, intoOne(alone.id, hidden.id));
    expect(merged).toMatchObject({ status: 'merged' });
    expect((await get(owner, hidden.id)).absorbed).toMatchObject([{ id: alone.id }]);
  });

  test('that two can be merged does not tell staff that one person wrote them', async () => {
    const named = await submit(owner, '车棚漏雨', { visibility: 'handlers' });
    const anonymous = { visibility: 'handlers', isAnonymous: true };
    const unnamed = await submit(owner, '车棚漏雨，没人管', anonymous);
    const input = intoOne(named.id, unnamed.id);
    expect(await cloud.refusal(PEOPLE.secretary, COMBINE, input)).toBe('CANNOT_MERGE');
  });
});
