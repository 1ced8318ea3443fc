import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey } from '../support/world';

/** Documents that always fail stand first in their index. */
describe('counts that cannot be brought onto their appeals', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  test('however many counts cannot be brought, those behind them are', async () => {
    const draft = { category: 'property', content: '楼道灯坏了', isAnonymous: false } as const;
    const { id } = await cloud.call(resident, 'appeal.submit', {
      ...draft,
      idempotencyKey: newKey(),
    });
    const joiners = ['o-test-joiner-1', 'o-test-joiner-2'];
    for (const openid of joiners) {
      await cloud.settle(openid, openid);
      await cloud.call(openid, 'appeal.join', {
        appealId: id,
        isOn: true,
        idempotencyKey: newKey(),
      });
    }
    const [whole = {}] = cloud.stored('appeals').filter(({ _id }) => _id === id);
    const shard = cloud.stored('participants').find(({ dueOf }) => dueOf === `appeal~${id}`) ?? {};
    const names = Array.from({ length: 120 }, (_, index) => `!broken-${index}`);
    const [appeals, shards] = [
      names.map((name) => ({
        ...whole,
        _id: name,
        number: name,
        urgency: name,
        joinedBesides: null,
      })),
      names.map((name) => ({
        ...shard,
        _id: `appeal~${name}~#0`,
        dueOf: `appeal~${name}`,
        sums: null,
      })),
    ];
    cloud.devcloud.admin.importDocuments('appeals', appeals);
    cloud.devcloud.admin.importDocuments('participants', shards);
    await cloud.clock.advance('1m');
    const joinCount = cloud.stored('appeals').find(({ _id }) => _id === id)?.joinCount;
    expect(joinCount).toBe(2);
  });
});
