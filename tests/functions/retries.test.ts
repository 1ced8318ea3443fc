import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { MUCH_LATER, newKey, PEOPLE } from '../support/world';

/** The same intent, however often it is sent, happens once. */
describe('retries and double taps', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  const draft = () => ({
    category: 'property' as const,
    content: '电梯一直有异响',
    isAnonymous: false,
    idempotencyKey: newKey(),
  });

  test('ten taps at once make one appeal and one message to each', async () => {
    const input = draft();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => cloud.call(resident, 'appeal.submit', input)),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const mine = await cloud.call(resident, 'appeal.list', { scope: 'mine' });
    expect(mine.items).toHaveLength(1);
    const told = await cloud.call(PEOPLE.gridWorker, 'notice.inbox', {});
    expect(told.items).toHaveLength(1);
  });

  test('every act again with its key changes nothing', async () => {
    const { id: appealId } = await cloud.call(resident, 'appeal.submit', draft());
    const twice = async (
      openid: string,
      action: 'appeal.accept' | 'appeal.respond' | 'appeal.resolve',
      extra: object,
    ) => {
      const input = { appealId, idempotencyKey: newKey(), ...extra } as never;
      const first = await cloud.call(openid, action, input);
      const before = cloud.stored('notices').length;
      const again = await cloud.call(openid, action, input);
      expect(again.timeline).toEqual(first.timeline);
      expect(again.status).toBe(first.status);
      expect(cloud.stored('notices')).toHaveLength(before);
    };
    await twice(PEOPLE.gridWorker, 'appeal.accept', {});
    await twice(PEOPLE.gridWorker, 'appeal.respond', { text: '已联系维保单位' });
    await twice(PEOPLE.gridWorker, 'appeal.resolve', { result: '更换了滑轮', channel: 'phone' });
    const rate = { appealId, idempotencyKey: newKey(), solved: true, stars: 5 };
    await Promise.all([1, 2, 3].map(() => cloud.call(resident, 'appeal.rate', rate)));
    const after = await cloud.call(resident, 'appeal.get', { appealId });
    expect(after.timeline.filter(({ act }) => act === 'rate')).toHaveLength(1);
    expect(after).toMatchObject({ status: 'closed', rating: { stars: 5, solved: true } });
  });

  test('two handlers at once: one accepts, the other is told it is too late', async () => {
    const { id: appealId } = await cloud.call(resident, 'appeal.submit', {
      ...draft(),
      category: 'safety',
      content: '阳台外墙砖要掉下来了',
    });
    const answers = await Promise.all(
      [PEOPLE.secretary, PEOPLE.streetLeader].map((openid) =>
        cloud.send(openid, 'appeal.accept', { appealId, idempotencyKey: newKey() }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(codes).toEqual(['WRONG_STATE']);
  });

  test('reading everything leaves nothing unread, and again neither', async () => {
    const read = { ids: 'all' as const, until: MUCH_LATER, idempotencyKey: newKey() };
    expect((await cloud.call(PEOPLE.gridWorker, 'notice.inbox', {})).unread).toBeGreaterThan(0);
    expect(await cloud.call(PEOPLE.gridWorker, 'notice.markRead', read)).toEqual({ unread: 0 });
    expect(await cloud.call(PEOPLE.gridWorker, 'notice.markRead', read)).toEqual({ unread: 0 });
    const items = (await cloud.call(PEOPLE.gridWorker, 'notice.inbox', {})).items;
    expect(items.every(({ isRead }) => isRead)).toBe(true);
  });
});
