import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

interface Sent {
  touser: string;
  templateId: string;
  page: string;
  data: Record<string, { value: string }>;
}

/** How a message gets from the act to the person's phone. */
describe('messages by WeChat', () => {
  const resident = 'o-test-resident';
  const { gridWorker, desk, secretary } = PEOPLE;
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());

  /** Said yes to WeChat so often. */
  const accept = async (openid: string, template: 'task' | 'progress' | 'digest', times = 1) => {
    for (let i = 0; i < times; i++) {
      cloud.devcloud.admin.grantSubscription(openid, template, 1);
      await cloud.call(openid, 'notice.recordAnswers', {
        answers: [{ template, answer: 'accept' }],
        idempotencyKey: newKey(),
      });
    }
  };
  const balance = async (openid: string, template: string) => {
    const { templates } = await cloud.call(openid, 'notice.mailbox', {});
    return templates.find(({ name }) => name === template)?.balance;
  };
  const submit = async (content: string, category: 'property' | 'safety' = 'property') =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category, content, isAnonymous: false },
        idempotencyKey: newKey(),
      })
    ).id;
  const sentTo = (openid: string) =>
    (cloud.devcloud.admin.outbox() as Sent[]).filter(({ touser }) => touser === openid);

  test('leave at once with the act, and take one acceptance', async () => {
    await accept(gridWorker, 'task', 2);
    const before = sentTo(gridWorker).length;
    const id = await submit('楼道灯坏了');
    expect(sentTo(gridWorker).slice(before)).toMatchObject([
      { templateId: 'task', page: `features/appeal/pages/detail/index?id=${id}` },
    ]);
    expect(await balance(gridWorker, 'task')).toBe(1);
    await cloud.clock.advance('10m');
    expect(sentTo(gridWorker)).toHaveLength(before + 1);
  });

  test('without an acceptance the act is done all the same, and the inbox has it', async () => {
    const id = await submit('单元门锁坏了');
    await cloud.call(gridWorker, 'appeal.accept', { appealId: id, idempotencyKey: newKey() });
    expect(sentTo(resident)).toEqual([]);
    const { items } = await cloud.call(resident, 'notice.inbox', {});
    expect(items[0]).toMatchObject({ kind: 'appeal.accepted', thing: { id } });
    await cloud.clock.advance('10m');
    expect(sentTo(resident)).toEqual([]);
  });

  test('in quiet hours they wait for the morning and go as one; red does not wait', async () => {
    await cloud.clock.set('2026-03-03T14:30:00.000Z');
    await accept(gridWorker, 'task', 5);
    await accept(gridWorker, 'digest', 1);
    await accept(PEOPLE.streetLeader, 'task', 2);
    const before = sentTo(gridWorker).length;
    await submit('垃圾桶太少');
    await submit('健身器材坏了');
    await submit('楼道堆满纸箱');
    await cloud.clock.advance('1h');
    expect(sentTo(gridWorker)).toHaveLength(before);
    await submit('我家燃气泄漏了', 'safety');
    expect(sentTo(PEOPLE.streetLeader)).toHaveLength(1);
    await cloud.clock.set('2026-03-03T23:01:00.000Z');
    const morning = sentTo(gridWorker).slice(before);
    expect(morning).toMatchObject([{ templateId: 'digest', data: { number2: { value: '3' } } }]);
    expect(morning[0]?.data.thing1?.value).toBe('您有3条新消息');
  });

  test('urgent and no way by WeChat: the desk is asked to call, and its number is looked up openly', async () => {
    await cloud.clock.set('2026-03-05T02:00:00.000Z');
    const id = await submit('有人要跳楼', 'safety');
    const asked = async () => {
      const found = await cloud.call(desk, 'notice.calls', {});
      return { ...found, items: found.items.filter(({ thing }) => thing.id === id) };
    };
    await cloud.clock.advance('2m');
    expect((await asked()).items).toEqual([]);
    await cloud.clock.advance('10m');
    const { items, open, unreachable } = await asked();
    expect(open).toBeGreaterThan(0);
    expect(unreachable.map(({ role }) => role)).toContain('community_secretary');
    const [call] = items;
    if (!call) throw new Error('no call');
    const key = newKey();
    const started = await cloud.call(desk, 'notice.startCall', {
      callId: call.id,
      idempotencyKey: key,
    });
    expect(started.call.attempts).toMatchObject([{ outcome: 'started' }]);
    await cloud.call(desk, 'notice.closeCall', {
      ...{ callId: call.id, outcome: 'notReached' },
      idempotencyKey: newKey(),
    });
    await cloud.call(secretary, 'notice.closeCall', {
      ...{ callId: call.id, outcome: 'done' },
      idempotencyKey: newKey(),
    });
    const done = await cloud.call(desk, 'notice.calls', { isDone: true });
    expect(done.items.map(({ id: callId }) => callId)).toContain(call.id);
  });
});
