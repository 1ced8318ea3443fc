import { CONSENT_VERSION } from '../../domain/people';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { GRID_ID, newKey, OTHER_GRID_ID, PEOPLE, residentDocument } from '../support/world';

const { gridWorker, otherGridWorker, desk, secretary, streetLeader } = PEOPLE;
const NEXT_DOOR = { _id: 'xinhua', name: '新华社区' };
const workerNextDoor = 'o-test-worker-next-door';

/** Another community of the same street, with a grid and who works there. */
function importNextDoor({ admin }: FunctionCloud['devcloud']): void {
  const above = { city: 'zhumadian', county: 'yicheng', street: 'renmin' };
  const names = { city: '驻马店市', county: '驿城区', street: '人民街道' };
  const path = { ...above, community: NEXT_DOOR._id };
  const pathNames = { ...names, community: NEXT_DOOR.name };
  const grid = { _id: 'xinhua-1', name: '第一网格' };
  admin.importDocuments('places', [
    { ...NEXT_DOOR, level: 'community', parentId: 'renmin', order: 7, path, pathNames },
    {
      ...{ ...grid, level: 'grid', parentId: NEXT_DOOR._id, order: 8 },
      path: { ...path, grid: grid._id },
      pathNames: { ...pathNames, grid: grid.name },
    },
  ]);
  const worker = residentDocument(workerNextDoor, '网格员 小李');
  admin.importDocuments('people', [{ ...worker, roles: ['grid_worker@xinhua-1'] }]);
}

/** A WeChat group belongs to one community; who opens the app from it begins with that one. */
describe('WeChat groups', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    importNextDoor(cloud.devcloud);
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  const bindInput = async (group: string, name = '一网格群', gridId?: string) => ({
    ...{ cloudId: await cloud.cloudId(group), name, idempotencyKey: newKey() },
    ...(gridId && { gridId }),
  });
  const bind = async (openid: string, ...group: Parameters<typeof bindInput>) =>
    cloud.call(openid, 'community.bindGroup', await bindInput(...group));
  const list = (openid: string) => cloud.call(openid, 'community.groups', {});
  const enter = async (openid: string, group: string) =>
    (await cloud.call(openid, 'community.enterGroup', { cloudId: await cloud.cloudId(group) }))
      .group;
  /** The id of a group that the grid worker has just bound. */
  const newGroup = async (group: string) => {
    const name = `群${newKey().slice(0, 8)}`;
    const { groups } = await bind(gridWorker, group, name);
    return groups.find((one) => one.name === name)?.id ?? '';
  };
  const unbind = (openid: string, groupId: string) =>
    cloud.call(openid, 'community.unbindGroup', { groupId, idempotencyKey: newKey() });

  test('a newcomer who comes from a bound group joins its community with one choice less', async () => {
    await bind(gridWorker, 'group-of-newcomers', '解放路社区一网格群', GRID_ID);
    const newcomer = 'o-test-newcomer';
    const group = await enter(newcomer, 'group-of-newcomers');
    expect(group).toEqual({
      ...{ communityId: 'jiefang', communityName: '解放路社区' },
      ...{ gridId: GRID_ID, gridName: '第一网格' },
    });
    const consent = { version: CONSENT_VERSION, idempotencyKey: newKey() };
    await cloud.call(newcomer, 'account.consent', consent);
    const join = { gridId: group?.gridId ?? '', nickname: '新来的', idempotencyKey: newKey() };
    const me = await cloud.call(newcomer, 'account.join', join);
    expect(me.places.map(({ id }) => id)).toContain(group?.communityId);
  });

  test('a group of the whole community has no grid; one that nobody bound has nothing', async () => {
    await bind(desk, 'group-of-all', '解放路社区大群');
    expect(await enter(resident, 'group-of-all')).toMatchObject({
      ...{ communityId: 'jiefang', gridId: null, gridName: null },
    });
    expect(await enter(resident, 'group-of-strangers')).toBeNull();
  });

  test('which group it is only WeChat says: what is made up or five minutes old is refused', async () => {
    const cloudId = await cloud.cloudId('group-of-newcomers');
    await cloud.clock.advance('6m');
    for (const one of [cloudId, 'group-of-newcomers', `${cloudId}x`, '__proto__']) {
      const input = { cloudId: one };
      expect(await cloud.refusal(resident, 'community.enterGroup', input)).toBe('GROUP_UNKNOWN');
      const bound = { ...input, name: '别人的群', idempotencyKey: newKey() };
      expect(await cloud.refusal(gridWorker, 'community.bindGroup', bound)).toBe('GROUP_UNKNOWN');
    }
  });

  test('a retry that comes when WeChat no longer says which group it was finds the group bound', async () => {
    const input = await bindInput('group-answered-late', '一网格群', GRID_ID);
    const bound = await cloud.call(gridWorker, 'community.bindGroup', input);
    const kept = cloud.stored('groups');
    await cloud.clock.advance('6m');
    expect(await cloud.call(gridWorker, 'community.bindGroup', input)).toEqual(bound);
    expect(cloud.stored('groups')).toEqual(kept);
    for (const [who, key] of [
      [desk, input.idempotencyKey],
      [gridWorker, newKey()],
    ] as const) {
      const other = { ...input, idempotencyKey: key };
      expect(await cloud.refusal(who, 'community.bindGroup', other)).toBe('GROUP_UNKNOWN');
    }
  });

  test('who works there sees the groups, named as they call them; a retry changes nothing any more', async () => {
    const input = await bindInput('group-of-retries', '先前的名字', GRID_ID);
    await cloud.call(gridWorker, 'community.bindGroup', input);
    const renamed = await bind(desk, 'group-of-retries', '后来的名字', OTHER_GRID_ID);
    expect(await cloud.call(gridWorker, 'community.bindGroup', input)).toMatchObject({
      groups: renamed.groups.map(({ id, name }) => ({ id, name })),
    });
    const { grids, groups, communityName } = await list(otherGridWorker);
    expect(communityName).toBe('解放路社区');
    expect(grids.map(({ id }) => id)).toEqual([GRID_ID, OTHER_GRID_ID]);
    const [group, ...more] = groups.filter(({ name }) => /的名字$/.test(name));
    expect(more).toEqual([]);
    expect(group).toMatchObject({
      ...{ name: '后来的名字', gridId: OTHER_GRID_ID, gridName: '第二网格' },
      ...{ boundByName: '网格员 小赵', mayUnbind: false },
    });
  });

  test('one group, one document, and nothing of WeChat’s id in it', async () => {
    await Promise.all([desk, gridWorker, secretary].map((who) => bind(who, 'group-at-once')));
    const { groups } = await list(desk);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    expect(cloud.stored('groups').length).toBe(groups.length);
    const kept = JSON.stringify(cloud.stored('groups'));
    expect(kept).not.toMatch(/group-(of|at)/);
  });

  test('a group of another community stays there until it is taken off', async () => {
    const groupId = await newGroup('group-of-two');
    const next = await bindInput('group-of-two', '新华社区群');
    expect(await cloud.refusal(workerNextDoor, 'community.bindGroup', next)).toBe('CONFLICT');
    const off = { groupId, idempotencyKey: newKey() };
    expect(await cloud.refusal(workerNextDoor, 'community.unbindGroup', off)).toBe('FORBIDDEN');
    expect((await list(workerNextDoor)).groups).toEqual([]);
    await unbind(gridWorker, groupId);
    const { groups } = await cloud.call(workerNextDoor, 'community.bindGroup', next);
    expect(groups).toMatchObject([{ name: '新华社区群', boundByName: '网格员 小李' }]);
    expect((await list(desk)).groups.map(({ id }) => id)).not.toContain(groupId);
    expect(await enter(resident, 'group-of-two')).toMatchObject({ communityId: NEXT_DOOR._id });
  });

  test('who bound it or the secretary takes it off, colleagues do not; once more is the same', async () => {
    const groupId = await newGroup('group-to-leave');
    const mine = async (who: string) => {
      const { groups } = await list(who);
      return groups.find(({ id }) => id === groupId)?.mayUnbind;
    };
    expect([await mine(gridWorker), await mine(secretary), await mine(desk)]).toEqual([
      ...[true, true, false],
    ]);
    const off = { groupId, idempotencyKey: newKey() };
    expect(await cloud.refusal(desk, 'community.unbindGroup', off)).toBe('FORBIDDEN');
    const left = await cloud.call(gridWorker, 'community.unbindGroup', off);
    expect(left.groups.map(({ id }) => id)).not.toContain(groupId);
    expect(await cloud.call(gridWorker, 'community.unbindGroup', off)).toEqual(left);
    expect((await unbind(secretary, groupId)).groups.length).toBe(left.groups.length);
    expect(await enter(resident, 'group-to-leave')).toBeNull();
    const unknown = { ...off, groupId: 'nothing' };
    expect(await cloud.refusal(secretary, 'community.unbindGroup', unknown)).toBe('NOT_FOUND');
  });

  test('a late retry of binding does not bring back what was taken off', async () => {
    const input = await bindInput('group-gone', '一网格群');
    const { groups } = await cloud.call(gridWorker, 'community.bindGroup', input);
    await unbind(secretary, groups.at(-1)?.id ?? '');
    await cloud.call(gridWorker, 'community.bindGroup', input);
    expect(await enter(resident, 'group-gone')).toBeNull();
    await bind(gridWorker, 'group-gone');
    expect(await enter(resident, 'group-gone')).toMatchObject({ communityId: 'jiefang' });
  });

  test('only who works in the community, only for its own grids', async () => {
    for (const openid of [resident, streetLeader]) {
      const input = await bindInput('group-of-nobody');
      expect(await cloud.refusal(openid, 'community.bindGroup', input)).toBe('FORBIDDEN');
      for (const action of ['community.groups', 'community.digest'] as const) {
        expect(await cloud.refusal(openid, action, {})).toBe('FORBIDDEN');
      }
    }
    const foreign = await bindInput('group-of-nobody', '群', 'xinhua-1');
    expect(await cloud.refusal(gridWorker, 'community.bindGroup', foreign)).toBe('NOT_FOUND');
    const noGrid = await bindInput('group-of-nobody', '群', 'jiefang');
    expect(await cloud.refusal(gridWorker, 'community.bindGroup', noGrid)).toBe('NOT_FOUND');
  });

  test('what each call may cost', async () => {
    const cloudId = await cloud.cloudId('group-of-all');
    expect(await cloud.touch(resident, 'community.enterGroup', { cloudId })).toEqual({
      ...{ requests: 2, documents: 2 },
    });
    expect(await cloud.cost(gridWorker, 'community.groups', {})).toBeLessThanOrEqual(5);
    const input = await bindInput('group-of-cost', '群', GRID_ID);
    expect(await cloud.cost(gridWorker, 'community.bindGroup', input)).toBeLessThanOrEqual(11);
    const off = { groupId: await newGroup('group-of-cost-too'), idempotencyKey: newKey() };
    expect(await cloud.cost(gridWorker, 'community.unbindGroup', off)).toBeLessThanOrEqual(11);
  });
});
