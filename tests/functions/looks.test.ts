import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

/** Who reads as staff leaves a trace for the owner. */
describe('looks by staff', () => {
  const owner = 'o-test-owner';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(owner, '桂花');
  });
  afterAll(() => cloud.close());

  test('are kept once a day, however often they look, also at the same time', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    const look = () => cloud.call(PEOPLE.desk, 'appeal.get', { appealId });
    const kept = async () => (await cloud.call(owner, 'appeal.looks', { appealId })).looks;
    for (let times = 0; times < 3; times++) await look();
    await Promise.all([look(), look()]);
    expect(await kept()).toMatchObject([{ what: 'content', by: { role: 'community_staff' } }]);
    await cloud.clock.advance('1d');
    await Promise.all([look(), look()]);
    expect(await kept()).toHaveLength(2);
  });
});
