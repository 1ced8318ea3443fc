import { DemoCloud } from './demo-cloud';

/** Subscription messages as a client, and a function on the real SDK, meet them. */
describe('messages over HTTP', () => {
  const demo = new DemoCloud();
  beforeAll(() => demo.start());
  afterAll(() => demo.stop());

  const person = { openid: 'o-one', templateId: 'task' };
  const message = { touser: 'o-one', templateId: 'task', data: { thing1: { value: '灯' } } };
  const subscribe = (said: unknown) => demo.post('/dev/subscribe', JSON.stringify(said));
  const send = async () => (await demo.call('demo.send', message)).data;
  const told = () =>
    demo.running.admin.exportDocuments('places').filter(({ Event }) => Event !== undefined);

  test('as many messages as were accepted, none after the person switched them off', async () => {
    expect((await subscribe({ ...person, count: 2 })).status).toBe(200);
    expect(await send()).toBe('sent');
    expect((await subscribe({ ...person, reject: true })).status).toBe(200);
    expect(await send()).toBe(43101);
  });

  test.each([
    {},
    { ...person, count: 0 },
    { ...person, openid: 1, count: 1 },
    { ...person, reject: false },
    { ...person, reject: true, count: 1 },
    null,
  ])('%j is explained', async (wrong) => {
    expect((await subscribe(wrong)).status).toBe(400);
  });

  const accept = (openid: string, order: unknown) =>
    demo.post('/dev/accept', JSON.stringify(order), openid === '' ? {} : { 'x-openid': openid });

  test('who says 允许 gets one message of each template asked for, nobody else any', async () => {
    const sendTo = async (touser: string, templateId: string) =>
      (await demo.call('demo.send', { ...message, touser, templateId })).data;
    expect((await accept('o-yes', { templates: ['task', 'digest'] })).status).toBe(200);
    expect(await sendTo('o-no', 'task')).toBe(43101);
    expect(await sendTo('o-yes', 'task')).toBe('sent');
    expect(await sendTo('o-yes', 'digest')).toBe('sent');
    expect(await sendTo('o-yes', 'task')).toBe(43101);
    await demo.running.settle();
  });

  test.each([
    {},
    { templates: [] },
    { templates: 'task' },
    { templates: ['task', 'task'] },
    { templates: ['task', 'weather'] },
    { templates: ['progress'] },
    { templates: ['template-task'] },
    { templates: [['task']] },
    null,
  ])('an answer to %j is refused, nothing is accepted', async (wrong) => {
    expect((await accept('o-wrong', wrong)).status).toBe(400);
    const sent = await demo.call('demo.send', { ...message, touser: 'o-wrong' });
    expect(sent.data).toBe(43101);
  });

  test('who answers must be told, and no other site may answer', async () => {
    expect((await accept('', { templates: ['task'] })).status).toBe(401);
    const foreign = { 'x-openid': 'o-wrong', origin: 'http://evil.example' };
    const answered = await demo.post('/dev/accept', '{"templates":["task"]}', foreign);
    expect(answered.status).toBe(403);
    const sent = await demo.call('demo.send', { ...message, touser: 'o-wrong' });
    expect(sent.data).toBe(43101);
  });

  test('settle waits until the function was told what became of a message', async () => {
    await demo.running.settle();
    const before = told().length;
    await subscribe({ ...person, count: 1 });
    await send();
    await demo.running.settle();
    expect(told().slice(before)).toEqual([
      expect.objectContaining({
        Event: 'subscribe_msg_sent_event',
        List: expect.objectContaining({ TemplateId: 'task', ErrorStatus: 'success' }),
      }),
    ]);
  });

  test('what WeChat took and did not deliver is told as a failure of its own', async () => {
    const { faults, admin, settle } = demo.running;
    await settle();
    const [before, outbox] = [told().length, admin.outbox()];
    await subscribe({ ...person, count: 2 });
    faults.set({ undeliveredRate: 1 });
    expect(await send()).toBe('sent');
    faults.set({});
    await settle();
    expect(await send()).toBe('sent');
    await settle();
    const codes = told().map(({ List }) => Object(List).ErrorCode);
    expect(codes.slice(before)).toEqual(['1', '0']);
    expect(told()[before]).toMatchObject({ List: { ErrorStatus: 'failed: system failed' } });
    expect(admin.outbox()).toHaveLength(outbox.length + 1);
  });

  test('it is told once, also when the cloud is stopped and started in between', async () => {
    const before = told().length;
    await subscribe({ ...person, count: 1 });
    await send();
    await demo.restart();
    await demo.running.settle();
    expect(told()).toHaveLength(before + 1);
  });

  test('an event that no function takes disturbs nobody', async () => {
    const before = told().length;
    await subscribe({ ...person, reject: true });
    await demo.running.settle();
    expect(told()).toHaveLength(before);
  });
});
