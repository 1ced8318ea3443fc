import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const { gridWorker, secretary, desk } = PEOPLE;

/** 响应率 · 解决率 · 满意率: each with both numbers and the unanswered; silence is not satisfied. */
describe('the three rates', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  const submit = async () =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
        idempotencyKey: newKey(),
      })
    ).id;
  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  const resolve = async (appealId: string) => {
    await cloud.call(gridWorker, 'appeal.accept', one(appealId));
    const done = { ...one(appealId), result: '换好了', channel: 'visit' as const };
    await cloud.call(gridWorker, 'appeal.resolve', done);
  };
  const rate = (appealId: string, solved: boolean, stars: number) =>
    cloud.call(resident, 'appeal.rate', { ...one(appealId), solved, stars });
  const rates = (openid: string, scope: 'community' | 'mine' = 'community', month?: string) =>
    cloud.call(openid, 'appeal.rates', { scope, ...(month && { month }) });
  const none = { numerator: 0, denominator: 0, notAnswered: 0 };

  test('nothing yet: no rate is a hundred per cent, or nought', async () => {
    const empty = { total: 0, response: none, resolution: none, satisfaction: none };
    expect(await rates(secretary)).toMatchObject(empty);
  });

  test('solved and glad, solved and not, not solved, silent, withdrawn, not due, late', async () => {
    await submit();
    const late = await submit();
    await cloud.clock.advance('4d');
    const glad = await submit();
    await resolve(glad);
    await rate(glad, true, 5);
    const sour = await submit();
    await resolve(sour);
    await rate(sour, true, 2);
    const broken = await submit();
    await resolve(broken);
    await rate(broken, false, 1);
    await resolve(await submit());
    await cloud.call(resident, 'appeal.withdraw', one(await submit()));
    await submit();
    expect(late).toBeTruthy();
    expect(await rates(secretary)).toMatchObject({
      month: '2026-03',
      total: 8,
      response: { numerator: 3, denominator: 5, notAnswered: 2 },
      resolution: { numerator: 2, denominator: 3, notAnswered: 1 },
      satisfaction: { numerator: 1, denominator: 3, notAnswered: 1 },
    });
  });

  test('of one handler: what they resolved; others have none, nor have other months', async () => {
    const mine = await rates(gridWorker, 'mine');
    expect(mine).toMatchObject({
      total: 4,
      resolution: { numerator: 2, denominator: 3, notAnswered: 1 },
    });
    expect(await rates(desk, 'mine')).toMatchObject({ total: 0, resolution: none });
    expect(await rates(secretary, 'community', '2026-02')).toMatchObject({ total: 0 });
  });
});
