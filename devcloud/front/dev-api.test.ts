import { DemoCloud } from './demo-cloud';

describe('the development interface', () => {
  const demo = new DemoCloud();
  beforeAll(() => demo.start());
  afterAll(() => demo.stop());

  test('people with their roles and places by name', async () => {
    const path = { city: 'c', county: 'y', street: 's', community: 'jiefang', grid: 'jiefang-1' };
    demo.running.admin.importDocuments('places', [
      { _id: 'jiefang', name: '解放路社区', path: { ...path, grid: undefined } },
      { _id: 'jiefang-1', name: '解放路社区第一网格', path },
    ]);
    demo.running.admin.importDocuments('people', [
      {
        _id: 'o-zhao',
        displayName: '赵明亮',
        nickname: '小赵',
        roles: ['grid_worker@jiefang-1'],
        path: null,
      },
      { _id: 'o-wang', nickname: '王阿姨', roles: [], path },
      { _id: 'o-new', roles: [], path: null },
    ]);
    const people = await (await demo.get('/dev/people')).json();
    const sorted = people.sort((a: { openid: string }, b: { openid: string }) =>
      a.openid.localeCompare(b.openid),
    );
    const grid = { role: 'grid_worker', placeId: 'jiefang-1', placeName: '解放路社区第一网格' };
    const home = { role: 'resident', placeId: 'jiefang', placeName: '解放路社区' };
    expect(sorted).toEqual([
      { openid: 'o-new', name: 'o-new', roles: [], communityName: null },
      { openid: 'o-wang', name: '王阿姨', roles: [home], communityName: '解放路社区' },
      { openid: 'o-zhao', name: '赵明亮', roles: [grid], communityName: '解放路社区' },
    ]);
  });

  test('who comes from a WeChat group has a cloudID, by which functions know the group', async () => {
    const { cloudId } = await (await demo.post('/dev/group', '{"groupId":"group-1"}')).json();
    expect(await demo.call('demo.group', { cloudId })).toEqual({ ok: true, data: 'group-1' });
    for (const wrong of ['{}', '{"groupId":""}', '{"groupId":1}', 'null']) {
      expect((await demo.post('/dev/group', wrong)).status).toBe(400);
    }
  });

  test('live pages hear of changes, at most every 200 ms', async () => {
    const stop = new AbortController();
    const stream = await fetch(`${demo.running.url}/dev/events`, { signal: stop.signal });
    const reader = stream.body?.getReader();
    const decoder = new TextDecoder();
    let heard = '';
    const listen = async (): Promise<void> => {
      const read = await reader?.read();
      if (!read || read.done) return;
      heard += decoder.decode(read.value);
      await listen();
    };
    const listening = listen().catch(() => undefined);
    const began = performance.now();
    const ids = Array.from({ length: 20 }, (_, index) => `live-${index}`);
    await demo.call('demo.write', { ids });
    while (!heard.includes('event: change'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const windows = (performance.now() - began) / 200;
    stop.abort();
    await listening;
    const changes = heard.match(/event: change/g)?.length ?? 0;
    expect(changes).toBeGreaterThanOrEqual(1);
    expect(changes).toBeLessThanOrEqual(windows);
  });

  test('the clock moves for functions, and a due timer runs once before the answer', async () => {
    const fired = () =>
      demo.running.admin.exportDocuments('places').filter((one) => one.TriggerName === 'yearly');
    expect(fired()).toEqual([]);
    const moved = await (await demo.post('/dev/clock', '{"advance":"800d"}')).json();
    expect(Date.parse(moved.now) - Date.now()).toBeGreaterThan(799 * 86_400_000);
    const [first, ...more] = fired();
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      SOURCE: 'wx_trigger',
      Time: expect.stringMatching(/-12-31T16:00:00.000Z$/),
    });
    expect(Date.parse(String(first?.at)) - Date.now()).toBeGreaterThan(799 * 86_400_000);
    const { data } = await demo.call('demo.who');
    expect(Math.abs(Date.parse(data.now) - Date.parse(moved.now))).toBeLessThan(600_000);
    await demo.post('/dev/clock', '{"now":null}');
    expect(await (await demo.get('/dev/clock')).json()).toMatchObject({ isReal: true });
    expect(fired()).toHaveLength(1);
  });

  test.each(['{}', '{"now":"soon"}', '{"advance":"-1d"}', '[]', '{"now":5}', 'x'])(
    'the clock refuses %s',
    async (order) => {
      const response = await demo.post('/dev/clock', order);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    },
  );

  test('a second start has what the first one acknowledged, the clock too', async () => {
    await demo.call('demo.write', { ids: ['kept'] });
    await demo.running.clock.advance('2h');
    const before = demo.running.admin.exportDocuments('places').length;
    await demo.restart();
    expect(demo.running.admin.exportDocuments('places')).toHaveLength(before);
    expect(await (await demo.get('/dev/clock')).json()).toMatchObject({ isReal: false });
    await demo.running.clock.set(null);
  });
});
