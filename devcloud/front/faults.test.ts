import type { FaultOrder } from '../faults/order';
import { DemoCloud } from './demo-cloud';

/** Faults as a client, and a function on the real SDK, meet them. */
describe('faults on demand over HTTP', () => {
  const demo = new DemoCloud();
  beforeAll(() => demo.start());
  afterAll(() => demo.stop());
  afterEach(() => order({}));

  const order = async (faults: FaultOrder) => {
    const response = await demo.post('/dev/faults', JSON.stringify(faults));
    expect(response.status).toBe(200);
  };
  const write = (...ids: string[]) => demo.call('demo.write', { ids });
  const names = () => demo.running.admin.exportDocuments('places').map(({ _id }) => _id);
  const label = 'demo.write';

  test('an order is shown with what it did, `{}` clears it, a wrong one is explained', async () => {
    const rules = [{ on: 'database', label, nth: 2, do: 'fail' }] as const;
    await order({ rules });
    expect((await write('a')).ok).toBe(false);
    expect(await (await demo.get('/dev/faults')).json()).toEqual({
      rules,
      acted: { rules: [1], conflicts: 0, sendFailures: 0, undelivered: 0 },
    });
    await order({});
    expect(await (await demo.get('/dev/faults')).json()).toEqual({
      acted: { rules: [], conflicts: 0, sendFailures: 0, undelivered: 0 },
    });
    const wrong = await demo.post('/dev/faults', '{"rules":[{"on":"disk","do":"fail"}]}');
    expect(wrong.status).toBe(400);
    expect((await wrong.json()).error.message).toContain('rules[0].on');
  });

  test('fail: the function sees an error, and nothing was written', async () => {
    await order({ rules: [{ on: 'database', label, nth: 1, do: 'fail' }] });
    expect((await write('failed')).ok).toBe(false);
    expect(names()).not.toContain('failed');
  });

  test('cut: written, but the function sees a broken connection, once', async () => {
    await order({ rules: [{ on: 'database', label, nth: 1, do: 'cut' }] });
    expect((await write('cut')).ok).toBe(false);
    expect(names()).toContain('cut');
    const { acted } = await (await demo.get('/dev/faults')).json();
    expect(acted.rules).toEqual([1]);
  });

  test('kill: written, then the function is dead; the next call finds a new one', async () => {
    await order({ rules: [{ on: 'database', label, nth: 2, times: 1, do: 'kill' }] });
    expect(await write('one', 'two', 'three')).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL' },
    });
    expect(names()).toEqual(expect.arrayContaining(['one', 'two']));
    expect(names()).not.toContain('three');
    expect(await write('three')).toMatchObject({ ok: true });
  });

  test('the answer is lost after the work', async () => {
    await order({ loseResponse: label });
    await expect(write('lost')).rejects.toThrow();
    expect(names()).toContain('lost');
    expect(await write('after')).toMatchObject({ ok: true });
  });

  test('the clock of functions is off', async () => {
    await order({ clockSkewMs: -3_600_000 });
    const { data } = await demo.call('demo.who');
    expect(Date.now() - Date.parse(data.now)).toBeGreaterThan(3_590_000);
  });

  test('WeChat fails to send: its errcode -1, no message, no event, and the acceptance is left', async () => {
    const { admin } = demo.running;
    admin.grantSubscription('o-one', 'task', 1);
    const message = { touser: 'o-one', templateId: 'task', data: { thing1: { value: '灯' } } };
    await order({ sendFailRate: 1 });
    expect((await demo.call('demo.send', message)).data).toBe(-1);
    expect(admin.outbox()).toEqual([]);
    expect(admin.isPushing()).toBe(false);
    const { acted } = await (await demo.get('/dev/faults')).json();
    expect(acted.sendFailures).toBe(1);
    await order({});
    expect((await demo.call('demo.send', message)).data).toBe('sent');
  });

  test('WeChat takes a message and does not deliver it: ok, the acceptance is gone, its event tells', async () => {
    const { admin } = demo.running;
    admin.grantSubscription('o-two', 'task', 1);
    const message = { touser: 'o-two', templateId: 'task', data: { thing1: { value: '灯' } } };
    await order({ undeliveredRate: 1 });
    const before = admin.outbox();
    expect((await demo.call('demo.send', message)).data).toBe('sent');
    expect(admin.outbox()).toEqual(before);
    const { acted } = await (await demo.get('/dev/faults')).json();
    expect(acted.undelivered).toBe(1);
    await order({});
    expect((await demo.call('demo.send', message)).data).toBe(43101);
  });

  test("a client's upload is cut after it was stored", async () => {
    await order({ rules: [{ on: 'upload', label: 'client:upload', times: 1, do: 'cut' }] });
    const upload = () => demo.post('/upload?path=demo/cut.png', 'x', { 'x-openid': 'o-one' });
    await expect(upload()).rejects.toThrow();
    expect((await upload()).status).toBe(200);
    const other = await demo.post('/upload?path=demo/cut.png', 'x', { 'x-openid': 'o-two' });
    expect(other.status).toBe(403);
  });
});
