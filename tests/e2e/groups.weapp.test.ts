/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { HOME } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { until } from '../support/until';
import { GRID_ID, OTHER_GRID_ID, PEOPLE } from '../support/world';

const ME = '/pages/me/index';

describe('the built mini program opened from a WeChat group', () => {
  const root = resolve(__dirname, '../../dist/weapp');
  let cloud: StoryCloud;
  let phone: Phone | undefined;
  /** What the cloud has answered to the phone that is open. */
  let answered: string[] = [];

  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(async () => {
    phone?.close();
    await cloud?.discard();
  });

  /** The phone of somebody who opened the app from this group; null: not from one. */
  const phoneFrom = async (groupId: string | null, openid: string) => {
    phone?.close();
    const cloudId = groupId === null ? null : await cloud.cloudId(groupId);
    const send = callAs(cloud.url, openid);
    const seen: string[] = [];
    const record = async (name: string, data: unknown) => {
      const answer = await send(name, data);
      seen.push((data as { action: string }).action);
      return answer;
    };
    answered = seen;
    phone = new Phone(root, record, () => cloudId);
    return phone;
  };

  const openGroups = async (person: Phone) => {
    await person.open(ME);
    await person.tap('open-groups');
    await person.read('怎么绑定一个群');
  };

  const bind = async (person: Phone, name: string, gridId?: string) => {
    await openGroups(person);
    await person.read('把这个群和解放路社区绑定');
    if (gridId) await person.tap(`grid-${gridId}`);
    await person.type('group-name', name);
    await person.tap('bind-group');
    await person.read('您正从已经绑定的群进来，不用再绑。');
    expect(person.has('bind-form')).toBe(false);
    const { groups } = await cloud.call(PEOPLE.gridWorker, 'community.groups', {});
    const group = groups.find((one) => one.name === name);
    expect(person.has(`group-${group?.id}`)).toBe(true);
    return group;
  };

  const openJoin = async (person: Phone) => {
    await person.open(HOME);
    await person.tap('start-join');
    await person.tap('consent-agree');
  };

  const join = async (person: Phone, openid: string, nickname: string) => {
    await person.type('nickname', nickname);
    await person.tap('join-submit');
    await person.read(`${nickname}，您好`);
    const { places } = await cloud.call(openid, 'account.me', {});
    return places.map(({ id }) => id);
  };

  const answerTo = (action: string) =>
    until(() => answered.includes(action), `${action} is answered`);

  test('a grid worker binds it, to the own grid unless told otherwise; who comes from it joins with the grid chosen', async () => {
    const worker = await phoneFrom('group-of-grid', PEOPLE.gridWorker);
    expect(await bind(worker, '三号楼群')).toMatchObject({ gridId: GRID_ID });
    const openid = 'o-groups-newcomer';
    const newcomer = await phoneFrom('group-of-grid', openid);
    await openJoin(newcomer);
    await newcomer.read('您从「解放路社区」的群进来，已为您选好解放路社区第一网格。');
    expect(newcomer.has('from-group')).toBe(true);
    expect(newcomer.has(`place-${GRID_ID}`)).toBe(false);
    expect(await join(newcomer, openid, '新来的')).toContain(GRID_ID);
  });

  test('a grid that the worker chose instead is the one of who comes from it', async () => {
    const worker = await phoneFrom('group-of-other-grid', PEOPLE.gridWorker);
    expect(await bind(worker, '五号楼群', OTHER_GRID_ID)).toMatchObject({ gridId: OTHER_GRID_ID });
    const openid = 'o-groups-other-newcomer';
    const newcomer = await phoneFrom('group-of-other-grid', openid);
    await openJoin(newcomer);
    await newcomer.read('已为您选好解放路社区第二网格。');
    expect(await join(newcomer, openid, '隔壁楼的')).toContain(OTHER_GRID_ID);
  });

  test('who comes from a group of the whole community still chooses the grid', async () => {
    const worker = await phoneFrom('group-of-all', PEOPLE.gridWorker);
    expect(await bind(worker, '社区大群', 'all')).toMatchObject({ gridId: null });
    const openid = 'o-groups-all';
    const newcomer = await phoneFrom('group-of-all', openid);
    await openJoin(newcomer);
    await newcomer.read('已为您选好解放路社区，请再选网格。');
    await newcomer.tap(`place-${OTHER_GRID_ID}`);
    expect(await join(newcomer, openid, '大群来的')).toContain(OTHER_GRID_ID);
  });

  test('who comes from a group that nobody bound chooses as everybody', async () => {
    const openid = 'o-groups-unbound';
    const newcomer = await phoneFrom('group-of-nobody', openid);
    await openJoin(newcomer);
    await answerTo('community.enterGroup');
    await newcomer.read('选择网格');
    expect(newcomer.has('from-group')).toBe(false);
    await newcomer.tap(`place-${GRID_ID}`);
    expect(await join(newcomer, openid, '别处来的')).toContain(GRID_ID);
  });

  test('who does not come from a group chooses as everybody, and binds nothing', async () => {
    const openid = 'o-groups-none';
    const newcomer = await phoneFrom(null, openid);
    await openJoin(newcomer);
    await newcomer.read('选择网格');
    await newcomer.tap(`place-${GRID_ID}`);
    expect(newcomer.has('from-group')).toBe(false);
    expect(await join(newcomer, openid, '自己来的')).toContain(GRID_ID);
    expect(answered).not.toContain('community.enterGroup');
    const worker = await phoneFrom(null, PEOPLE.gridWorker);
    await openGroups(worker);
    await worker.read('三号楼群');
    expect(worker.has('bind-form')).toBe(false);
  });
});
