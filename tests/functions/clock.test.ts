import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { PICTURE } from '../support/picture';
import { until } from '../support/until';
import { newKey, PEOPLE } from '../support/world';

/** What the clock does by itself. */
describe('the clock', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
    acceptMessages(cloud.devcloud.admin, [resident, PEOPLE.gridWorker]);
  });
  afterAll(() => cloud.close());

  const submit = async (category: 'property' | 'safety' | 'suggestion', content: string) =>
    (
      await cloud.call(resident, 'appeal.submit', {
        category,
        content,
        isAnonymous: false,
        idempotencyKey: newKey(),
      })
    ).id;
  const get = (appealId: string) => cloud.call(resident, 'appeal.get', { appealId });
  const overdues = async (id: string) =>
    (await get(id)).timeline.filter(({ act }) => act === 'overdue');

  test('an overdue appeal goes up once for each level, both sides see it, and stays at the top', async () => {
    const id = await submit('property', '楼道灯坏了');
    await cloud.clock.advance('3d14h');
    expect(await overdues(id)).toHaveLength(0);
    await cloud.clock.advance('2h');
    expect(await overdues(id)).toMatchObject([{ toLevel: 'street', by: { role: 'clock' } }]);
    await cloud.clock.advance('10m');
    expect(await overdues(id)).toHaveLength(1);
    const told = await cloud.call(PEOPLE.gridWorker, 'notice.inbox', {});
    expect(told.items.some(({ kind, thing }) => kind === 'appeal.overdue' && thing.id === id)).toBe(
      true,
    );
    const queue = await cloud.call(PEOPLE.streetLeader, 'appeal.queue', {});
    expect(queue.items.find((item) => item.id === id)).toMatchObject({ isOverdue: true });
    await cloud.clock.advance('8d');
    expect(await get(id)).toMatchObject({ level: 'city', status: 'pending' });
    await cloud.clock.advance('30d');
    expect((await overdues(id)).map(({ toLevel }) => toLevel)).toEqual(['street', 'city']);
  });

  test('red counts nights and holidays: 24 hours to the minute', async () => {
    await cloud.clock.set('2026-10-01T14:00:00.000Z');
    const id = await submit('safety', '井盖不见了');
    expect(await get(id)).toMatchObject({ priority: 'red', level: 'street' });
    await cloud.clock.advance('23h58m');
    expect(await overdues(id)).toHaveLength(0);
    await cloud.clock.advance('4m');
    expect(await overdues(id)).toMatchObject([{ toLevel: 'city' }]);
  });

  test('red that goes up is told by the run that found it, also when the clock ran before', async () => {
    await cloud.clock.set('2026-10-05T14:00:00.000Z');
    const id = await submit('safety', '井盖不见了');
    await cloud.clock.set('2026-10-06T13:59:00.000Z');
    acceptMessages(cloud.devcloud.admin, [PEOPLE.cityAdmin]);
    const { faults } = cloud.devcloud;
    faults.set({ rules: [{ on: 'openapi', label: 'clock:timer', do: 'fail' }] });
    await cloud.clock.set('2026-10-06T14:01:00.000Z');
    faults.set({});
    const sent = await cloud.dev<{ touser: string; page: string }[]>('outbox');
    const toCity = sent.filter(({ touser }) => touser === PEOPLE.cityAdmin);
    expect(toCity.filter(({ page }) => page.includes(id))).toHaveLength(1);
  });

  test('what was answered in time does not go up', async () => {
    await cloud.clock.set('2026-03-16T01:00:00.000Z');
    const id = await submit('suggestion', '建议广场加一张长椅');
    const one = () => ({ appealId: id, idempotencyKey: newKey() });
    await cloud.call(PEOPLE.desk, 'appeal.accept', one());
    await cloud.call(PEOPLE.desk, 'appeal.respond', { ...one(), text: '已列入下月计划' });
    await cloud.clock.advance('30d');
    expect(await overdues(id)).toHaveLength(0);
    expect((await get(id)).deadlines).toMatchObject([{ clock: 'reply', state: 'met' }]);
  });

  test('subscription messages go out once, to those who must act or wait', async () => {
    await cloud.clock.set('2026-04-07T01:00:00.000Z');
    const id = await submit('property', '单元门锁坏了');
    await cloud.clock.advance('1m');
    await cloud.clock.advance('5m');
    await cloud.clock.advance('1h');
    const sent = await cloud.dev<{ touser: string; templateId: string; page: string }[]>('outbox');
    const about = sent.filter(({ page }) => page.includes(id));
    expect(about).toMatchObject([{ touser: PEOPLE.gridWorker, templateId: 'task' }]);
  });

  test('a provisional deadline is confirmed when the calendar of its year is there', async () => {
    await cloud.clock.set('2026-04-08T01:00:00.000Z');
    const id = await submit('property', '垃圾桶太少');
    const [stored] = cloud.stored('appeals').filter(({ _id }) => _id === id);
    if (!stored) throw new Error('not stored');
    const deadlines = (stored.deadlines as { dueAt: string; dueOn: string }[]).map((deadline) => ({
      ...deadline,
      provisional: true,
      dueOn: '2026-04-30',
      dueAt: '2026-04-30T16:00:00.000Z',
    }));
    const document = {
      ...stored,
      _id: id,
      deadlines,
      nextDueAt: deadlines[0]?.dueAt,
      provisionalFor: 2025,
    };
    cloud.devcloud.admin.importDocuments('appeals', [document]);
    await cloud.clock.advance('1m');
    expect((await get(id)).deadlines).toMatchObject([{ dueOn: '2026-04-13', provisional: false }]);
    const [after] = cloud.stored('appeals').filter(({ _id }) => _id === id);
    expect(after).toMatchObject({ nextDueAt: '2026-04-13T16:00:00.000Z', provisionalFor: null });
  });

  test('a check of a picture that was lost is asked for again', async () => {
    await cloud.clock.set('2026-04-09T01:00:00.000Z');
    const { cloudPath } = await cloud.call(resident, 'appeal.prepareUpload', {
      kind: 'image',
      extension: 'png',
      idempotencyKey: newKey(),
    });
    const fileId = await cloud.upload(resident, cloudPath, PICTURE, 'image/png');
    const { id } = await cloud.call(resident, 'appeal.submit', {
      category: 'property',
      content: '楼道堆满纸箱',
      images: [fileId],
      isAnonymous: false,
      idempotencyKey: newKey(),
    });
    const stored = () => {
      const found = cloud.stored('appeals').find(({ _id }) => _id === id);
      if (!found) throw new Error('not stored');
      return found as { _id: string; media: { check: string }[]; mediaDueAt: string | null };
    };
    const settle = () => until(() => stored().media[0]?.check !== 'pending', 'it is checked');
    const settled = { media: [{ check: 'passed' }], mediaDueAt: null };
    await settle();
    expect(stored()).toMatchObject(settled);
    const media = stored().media.map((file) => ({ ...file, check: 'pending', traceId: null }));
    const mediaDueAt = await cloud.clock.now();
    cloud.devcloud.admin.importDocuments('appeals', [{ ...stored(), media, mediaDueAt }]);
    await cloud.clock.advance('1m');
    await settle();
    expect(stored()).toMatchObject(settled);
  });

  test('a client cannot play the clock or WeChat', async () => {
    for (const name of ['clock.tick', 'clock']) {
      const response = await fetch(`${cloud.url}/call/${name}`, {
        method: 'POST',
        headers: { 'x-openid': resident },
        body: JSON.stringify({ Type: 'Timer', TriggerName: 'minute' }),
      });
      expect(await response.json()).toMatchObject({ ok: false });
    }
  });
});
