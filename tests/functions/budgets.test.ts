import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

/** Each database request is a network round trip in production: what one call may cost. */
describe('database requests for each call', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;
  let appealId: string;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
    appealId = await submit('neighbor', '楼上半夜拖动桌椅，睡不着觉');
  });
  afterAll(() => cloud.close());

  const submit = async (category: 'neighbor' | 'suggestion', content: string) =>
    (await cloud.call(resident, 'appeal.submit', { ...draft(content), category })).id;
  const draft = (content: string) => ({ content, isAnonymous: false, idempotencyKey: newKey() });
  const one = () => ({ appealId, idempotencyKey: newKey() });

  test('submit: at most 8, transaction and messages included', async () => {
    const input = { ...draft('路灯不亮'), category: 'property' as const, contact: '13800000000' };
    expect(await cloud.cost(resident, 'appeal.submit', input)).toBeLessThanOrEqual(8);
  });

  test.each(['mine', 'public'] as const)('list %s: at most 2', async (scope) => {
    expect(await cloud.cost(resident, 'appeal.list', { scope })).toBeLessThanOrEqual(2);
  });

  test('queue: 3 with the numbers above it, 2 for further pages', async () => {
    expect(await cloud.cost(PEOPLE.gridWorker, 'appeal.queue', {})).toBeLessThanOrEqual(3);
    const further = { cursor: '2026-01-01T00:00:00.000Z~a' };
    expect(await cloud.cost(PEOPLE.gridWorker, 'appeal.queue', further)).toBeLessThanOrEqual(2);
  });

  test('inbox: at most 2; me, get: at most 3; get by staff, with the look and the departments: 4', async () => {
    expect(await cloud.cost(PEOPLE.gridWorker, 'notice.inbox', {})).toBeLessThanOrEqual(2);
    expect(await cloud.cost(resident, 'appeal.get', { appealId })).toBeLessThanOrEqual(3);
    const staff = await cloud.cost(PEOPLE.gridWorker, 'appeal.get', { appealId });
    expect(staff).toBeLessThanOrEqual(4);
    expect(await cloud.cost(PEOPLE.gridWorker, 'account.me', {})).toBeLessThanOrEqual(3);
  });

  test('accept, respond, progress, resolve: at most 6 each', async () => {
    const by = PEOPLE.gridWorker;
    const text = '已经联系楼上住户，今晚上门查看';
    const costs = {
      accept: await cloud.cost(by, 'appeal.accept', one()),
      respond: await cloud.cost(by, 'appeal.respond', { ...one(), text }),
      progress: await cloud.cost(by, 'appeal.progress', { ...one(), text }),
      resolve: await cloud.cost(by, 'appeal.resolve', { ...one(), result: text, channel: 'visit' }),
    };
    for (const cost of Object.values(costs)) expect(cost).toBeLessThanOrEqual(6);
  });

  test('escalate and a rating that reopens: at most 7, they look up who is above', async () => {
    const id = await submit('neighbor', '楼下烧烤油烟太大');
    const escalated = { appealId: id, idempotencyKey: newKey(), reason: '需要街道协调城管' };
    expect(await cloud.cost(PEOPLE.gridWorker, 'appeal.escalate', escalated)).toBeLessThanOrEqual(
      7,
    );
    const rating = { ...one(), solved: false, stars: 2 };
    expect(await cloud.cost(resident, 'appeal.rate', rating)).toBeLessThanOrEqual(7);
  });

  test('a list costs the same with many appeals as with few', async () => {
    const before = await cloud.cost(resident, 'appeal.list', { scope: 'mine' });
    for (let i = 0; i < 30; i++) await submit('suggestion', `建议在广场加第${i}张长椅`);
    expect(await cloud.cost(resident, 'appeal.list', { scope: 'mine' })).toBe(before);
  });
});
