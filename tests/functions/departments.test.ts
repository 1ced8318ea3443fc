import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const DECIDED = '老旧小区改造办公室';

/** 责任部门: what staff decide is suggested for the next one like it. */
describe('learning which department', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  const submit = async (content: string) =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category: 'property', content, isAnonymous: false, idempotencyKey: newKey() },
      })
    ).id;
  const seen = (appealId: string, openid: string = PEOPLE.gridWorker) =>
    cloud.call(openid, 'appeal.get', { appealId });
  const decide = (appealId: string, department: string) =>
    cloud.call(PEOPLE.gridWorker, 'appeal.setDepartment', {
      ...{ appealId, department, idempotencyKey: newKey() },
    });

  test('the next alike appeal gets it as the first suggestion; one of another matter does not', async () => {
    const first = await submit('加装电梯的井道施工噪音大，什么时候能完工');
    const before = (await seen(first)).departments.map(({ name }) => name);
    expect(before).not.toContain(DECIDED);
    expect(await decide(first, DECIDED)).toMatchObject({ department: DECIDED, departments: [] });
    const alike = await seen(await submit('加装电梯井道施工的噪音太大，几时完工'));
    expect(alike.departments[0]).toMatchObject({ name: DECIDED });
    const other = await seen(await submit('公交车总是晚点，等一个小时'));
    expect(other.departments.map(({ name }) => name)).not.toContain(DECIDED);
  });

  test('deciding again replaces what was learnt', async () => {
    const first = await submit('屋顶太阳能热水器漏水到楼下');
    await decide(first, '第一个部门');
    await decide(first, '第二个部门');
    const alike = await seen(await submit('屋顶的太阳能热水器漏水，流到楼下'));
    const names = alike.departments.map(({ name }) => name);
    expect(names[0]).toBe('第二个部门');
    expect(names).not.toContain('第一个部门');
  });

  test('neither the owner nor neighbours see who is thought in charge, nor that staff decided', async () => {
    const id = await submit('楼顶广告牌松动作响');
    await decide(id, DECIDED);
    const mine = await seen(id, resident);
    expect(mine).toMatchObject({ department: null, departments: [] });
    expect(mine.timeline.map(({ act }) => act)).toEqual(['submit']);
    const told = await cloud.call(resident, 'notice.inbox', {});
    expect(told.items.filter(({ thing }) => thing.id === id)).toHaveLength(1);
  });
});
