import type { Input } from '../../contract';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

/** Who reads as staff leaves a trace for the owner. */
describe('looks by staff', () => {
  const owner = 'o-test-owner';
  const neighbour = 'o-test-neighbour';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(owner, '桂花');
    await cloud.settle(neighbour, '小兰');
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

  test.each(['appeal.follow', 'appeal.join'] as const)(
    '%s shows staff the whole text, too: it is a look',
    async (action) => {
      const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
        ...{ category: 'property', content: '楼道灯坏了，电话13800008888', isAnonymous: false },
        idempotencyKey: newKey(),
      });
      const part = () => ({ appealId, isOn: true, idempotencyKey: newKey() });
      const read = await cloud.call(neighbour, action, part());
      const whole = await cloud.call(PEOPLE.secretary, action, part());
      expect(read.content).not.toContain('13800008888');
      expect(whole.content).toContain('13800008888');
      const { looks } = await cloud.call(owner, 'appeal.looks', { appealId });
      expect(looks).toMatchObject([{ what: 'content', by: { role: 'community_secretary' } }]);
    },
  );

  test('the retry of an old act shows what others wrote since: it is a look', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    const note = { appealId, text: '明天去看', idempotencyKey: newKey() };
    const looks = async () => (await cloud.call(owner, 'appeal.looks', { appealId })).looks;
    for (let times = 0; times < 2; times++) await cloud.call(PEOPLE.desk, 'appeal.note', note);
    expect(await looks()).toEqual([]);
    const more = { appealId, text: '三楼也不亮', images: [], idempotencyKey: newKey() };
    await cloud.call(owner, 'appeal.supplement', more);
    const { timeline } = await cloud.call(PEOPLE.desk, 'appeal.note', note);
    expect(timeline.map(({ text }) => text)).toContain('三楼也不亮');
    expect(await looks()).toMatchObject([{ what: 'content', by: { role: 'community_staff' } }]);
  });

  test('so is the retry of what the desk wrote down, when its writer has added something', async () => {
    const said: Input<'appeal.record'> = {
      category: 'property',
      content: '楼道灯坏了',
      isAnonymous: false,
      images: [],
      source: 'walkIn',
      consent: 'spoken',
      gridId: 'jiefang-1',
      idempotencyKey: newKey(),
    };
    const { id: appealId, number, intake } = await cloud.call(PEOPLE.desk, 'appeal.record', said);
    const claim = { number, code: intake?.claimCode ?? '', idempotencyKey: newKey() };
    await cloud.call(owner, 'appeal.claim', claim);
    const more = { appealId, text: '三楼也不亮', images: [], idempotencyKey: newKey() };
    await cloud.call(owner, 'appeal.supplement', more);
    expect((await cloud.call(owner, 'appeal.looks', { appealId })).looks).toEqual([]);
    await cloud.call(PEOPLE.desk, 'appeal.record', said);
    const { looks } = await cloud.call(owner, 'appeal.looks', { appealId });
    expect(looks).toMatchObject([{ what: 'content', by: { role: 'community_staff' } }]);
  });
});
