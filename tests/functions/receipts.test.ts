import type { NoticeRecord } from '../../cloudfunctions/notice/record';
import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { MUCH_LATER, newKey, PEOPLE, residentDocument } from '../support/world';

/** WeChat takes a message with "ok", and its event tells afterwards that it did not reach the person. */
describe('messages that WeChat takes and does not deliver', () => {
  const resident = 'o-test-resident';
  const { gridWorker, desk, streetLeader } = PEOPLE;
  let cloud: FunctionCloud;

  beforeEach(async () => {
    cloud = await openFunctionCloud();
    const { admin, faults } = cloud.devcloud;
    admin.importDocuments('people', [residentDocument(resident, '桂花')]);
    acceptMessages(admin, [resident, gridWorker, desk, streetLeader, PEOPLE.secretary], 10);
    faults.set({ undeliveredRate: 1 });
  });
  afterEach(() => cloud.close());

  const submit = async (category: 'property' | 'safety', content: string) => {
    const input = { category, content, isAnonymous: false, idempotencyKey: newKey() };
    const { id } = await cloud.call(resident, 'appeal.submit', input);
    await cloud.devcloud.settle();
    return id;
  };
  /** What the task of this appeal has become for its handler. */
  const taskOf = (appealId: string, openid: string) =>
    (cloud.stored('notices') as unknown as NoticeRecord[])
      .filter(({ thing }) => thing.id === appealId)
      .flatMap(({ messages }) => messages)
      .filter(({ to, kind }) => to === openid && kind === 'appeal.assigned');
  const callsOf = async (appealId: string) =>
    (await cloud.call(desk, 'notice.calls', {})).items.filter((item) => item.thing.id === appealId);
  const received = (openid: string) =>
    cloud.devcloud.admin.outbox().filter(({ touser }) => touser === openid);
  const balances = async (openid: string) => {
    const { templates } = await cloud.call(openid, 'notice.mailbox', {});
    return Object.fromEntries(templates.map(({ name, balance }) => [name, balance]));
  };

  test('red: unreached, and five minutes later the duty desk is asked to call', async () => {
    const id = await submit('safety', '我家燃气泄漏了');
    expect(taskOf(id, streetLeader)).toMatchObject([{ state: 'unreached', attempts: 0 }]);
    expect(received(streetLeader)).toEqual([]);
    await cloud.clock.advance('4m');
    expect(await callsOf(id)).toEqual([]);
    await cloud.clock.advance('2m');
    const named = async () => (await callsOf(id)).map(({ person }) => person.name).sort();
    expect(await named()).toEqual(['周书记', '街道 刘主任']);
    await cloud.clock.advance('30m');
    expect(await named()).toEqual(['周书记', '街道 刘主任']);
    expect(taskOf(id, streetLeader)).toMatchObject([{ state: 'unreached', dueAt: null }]);
  });

  test('red, and read in the inbox meanwhile: no call to who read it', async () => {
    const id = await submit('safety', '我家燃气泄漏了');
    const read = {
      thing: { type: 'appeal' as const, id },
      until: MUCH_LATER,
      idempotencyKey: newKey(),
    };
    await cloud.call(streetLeader, 'notice.markRead', read);
    expect(taskOf(id, streetLeader)).toMatchObject([{ state: 'unreached' }]);
    await cloud.clock.advance('10m');
    expect((await callsOf(id)).map(({ person }) => person.name)).toEqual(['周书记']);
  });

  test('yellow: unreached without a call, not sent again, and in the inbox', async () => {
    const id = await submit('property', '楼道灯坏了');
    expect(taskOf(id, gridWorker)).toMatchObject([{ state: 'unreached', dueAt: null }]);
    cloud.devcloud.faults.set({});
    await cloud.clock.advance('1h');
    expect(await callsOf(id)).toEqual([]);
    expect(received(gridWorker)).toEqual([]);
    const { items } = await cloud.call(gridWorker, 'notice.inbox', {});
    expect(items).toMatchObject([{ kind: 'appeal.assigned', thing: { id }, isRead: false }]);
  });

  test('it costs the one acceptance that WeChat took, and the next message is delivered', async () => {
    await submit('property', '楼道灯坏了');
    expect(cloud.devcloud.faults.report().acted.undelivered).toBe(1);
    expect(await balances(gridWorker)).toEqual({ task: 9, progress: 10, digest: 10 });
    cloud.devcloud.faults.set({});
    const next = await submit('property', '垃圾桶太少');
    expect(taskOf(next, gridWorker)).toMatchObject([{ state: 'sent', dueAt: null }]);
    expect(received(gridWorker)).toMatchObject([
      { templateId: 'task', page: expect.stringContaining(next) },
    ]);
    expect(await balances(gridWorker)).toEqual({ task: 8, progress: 10, digest: 10 });
    await cloud.clock.advance('10m');
    expect(received(gridWorker)).toHaveLength(1);
  });
});
