import type { NoticeKind } from '../../domain/areas';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { PICTURE } from '../support/picture';
import { newKey, PEOPLE, worldDocuments } from '../support/world';

/** What waits, and happens when its time has come although nobody does anything. */
describe('what the clock sees to', () => {
  const resident = 'o-test-resident';
  const { gridWorker } = PEOPLE;
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
  });
  afterAll(() => cloud.close());
  beforeEach(() => cloud.clock.set('2026-03-02T01:00:00.000Z'));

  const submit = async (images: string[] = []) =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false, images },
        idempotencyKey: newKey(),
      })
    ).id;
  const get = (appealId: string) => cloud.call(resident, 'appeal.get', { appealId });
  const actsOf = async (id: string) => (await get(id)).timeline.map(({ act }) => act);
  const accept = (appealId: string) =>
    cloud.call(gridWorker, 'appeal.accept', { appealId, idempotencyKey: newKey() });
  const told = async (openid: string, kind: NoticeKind, id: string) => {
    const { items } = await cloud.call(openid, 'notice.inbox', { limit: 50 });
    return items.filter((item) => item.kind === kind && item.thing.id === id).length;
  };

  test('a pause ends by itself with the last day asked for, and the clock goes on with what was left', async () => {
    const id = await submit();
    await accept(id);
    const waiting = { reason: '等住户回家', workingDays: 2, idempotencyKey: newKey() };
    await cloud.call(gridWorker, 'appeal.pause', { appealId: id, ...waiting });
    expect(await get(id)).toMatchObject({ pause: { until: '2026-03-04T16:00:00.000Z' } });
    await cloud.clock.set('2026-03-04T15:59:00.000Z');
    expect(await actsOf(id)).not.toContain('resume');
    await cloud.clock.set('2026-03-04T16:01:00.000Z');
    const after = await get(id);
    expect(after).toMatchObject({ pause: null, deadlines: [{ dueOn: '2026-03-10' }] });
    expect(after.timeline.at(-1)).toMatchObject({ act: 'resume', by: { role: 'clock' } });
    expect([
      await told(resident, 'appeal.resumed', id),
      await told(gridWorker, 'appeal.resumed', id),
    ]).toEqual([1, 1]);
    await cloud.clock.set('2026-03-10T15:59:00.000Z');
    expect(await actsOf(id)).not.toContain('overdue');
    await cloud.clock.set('2026-03-10T16:01:00.000Z');
    expect(await actsOf(id)).toContain('overdue');
  });

  test('30 days after the result the owner is asked once more; silence stays silence', async () => {
    const id = await submit();
    await accept(id);
    const done = { result: '换了灯泡', channel: 'visit' as const, idempotencyKey: newKey() };
    await cloud.call(gridWorker, 'appeal.resolve', { appealId: id, ...done });
    await cloud.clock.advance('29d23h');
    expect(await get(id)).toMatchObject({ isAskedAgain: false });
    await cloud.clock.advance('2h');
    expect(await get(id)).toMatchObject({ isAskedAgain: true, status: 'resolved', rating: null });
    expect(await told(resident, 'appeal.askedAgain', id)).toBe(1);
    await cloud.clock.advance('60d');
    expect((await actsOf(id)).filter((act) => act === 'askAgain')).toHaveLength(1);
    expect(await get(id)).toMatchObject({ status: 'resolved', rating: null });
  });

  test('who said solved is asked again, too, and may then say that it is not', async () => {
    const id = await submit();
    await accept(id);
    const done = { result: '换了灯泡', channel: 'visit' as const, idempotencyKey: newKey() };
    await cloud.call(gridWorker, 'appeal.resolve', { appealId: id, ...done });
    const rate = (solved: boolean) => ({
      ...{ appealId: id, solved, stars: solved ? 5 : 1 },
      idempotencyKey: newKey(),
    });
    await cloud.call(resident, 'appeal.rate', rate(true));
    expect(await cloud.refusal(resident, 'appeal.rate', rate(false))).toBe('WRONG_STATE');
    await cloud.clock.advance('30d1h');
    const again = await cloud.call(resident, 'appeal.rate', rate(false));
    expect(again).toMatchObject({ status: 'pending', level: 'street', reopened: 1 });
  });

  test('a file that nobody attached is gone after 30 days; an attached one is kept', async () => {
    const upload = async () => {
      const wanted = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
      const { cloudPath } = await cloud.call(resident, 'appeal.prepareUpload', wanted);
      return cloud.upload(resident, cloudPath, PICTURE, 'image/png');
    };
    const [kept, unused] = [await upload(), await upload()];
    const id = await submit([kept]);
    const linkOf = async () => (await get(id)).media[0]?.url ?? '';
    await cloud.clock.advance('1d1m');
    await cloud.clock.advance('28d');
    expect(cloud.stored('uploads')).toHaveLength(2);
    await cloud.clock.advance('2d');
    expect(cloud.stored('uploads')).toEqual([]);
    expect((await fetch(await linkOf())).status).toBe(200);
    await expect(submit([unused])).rejects.toThrow('FILE_REFUSED');
  });

  /** Takes a post of the community from who holds it. */
  const leave = async (key: string) => {
    const { posts } = await cloud.call(PEOPLE.secretary, 'account.staff', {});
    const handle = posts.find((post) => post.key === key)?.holders[0]?.handle ?? '';
    const input = { key, handle, reason: '调到别的岗位', idempotencyKey: newKey() };
    await cloud.call(PEOPLE.secretary, 'account.release', input);
  };
  /** The grid worker and the desk as they were at first. */
  const appoint = () => {
    const staff = worldDocuments().people.filter(({ _id }) =>
      [gridWorker, PEOPLE.desk].some((id) => id === _id),
    );
    cloud.devcloud.admin.importDocuments('people', staff);
  };

  test('what somebody who leaves had goes to the post above within minutes, and only that', async () => {
    const id = await submit();
    const other = await cloud.call(resident, 'appeal.submit', {
      ...{ category: 'suggestion', content: '建议加一张长椅', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    const { posts } = await cloud.call(PEOPLE.secretary, 'account.staff', {});
    const key = 'grid_worker@jiefang-1';
    const handle = posts.find((post) => post.key === key)?.holders[0]?.handle ?? '';
    const leave = { key, handle, reason: '调到别的岗位', idempotencyKey: newKey() };
    expect(await cloud.refusal(PEOPLE.desk, 'account.release', leave)).toBe('FORBIDDEN');
    const after = await cloud.call(PEOPLE.secretary, 'account.release', leave);
    expect(after.posts.find((post) => post.key === key)?.holders).toEqual([]);
    const act = { appealId: id, idempotencyKey: newKey() };
    expect(await cloud.refusal(gridWorker, 'appeal.accept', act)).toBe('FORBIDDEN');
    await cloud.clock.advance('2m');
    expect(await get(id)).toMatchObject({
      handlers: [{ role: 'community_secretary' }],
      gaps: [{ role: 'grid_worker' }],
      deadlines: [{ dueOn: '2026-03-05' }],
    });
    expect(await told(PEOPLE.secretary, 'appeal.gap', id)).toBe(1);
    expect((await get(other.id)).timeline).toHaveLength(1);
    await expect(cloud.call(PEOPLE.secretary, 'appeal.accept', act)).resolves.toBeTruthy();
  });

  /** An act that read the staff before somebody left, and writes them a moment later. */
  const writeLate = (name: string, planned: Record<string, unknown>) => {
    const urgency = String(planned.urgency).replace(String(planned._id), name);
    const late = { ...planned, _id: name, number: name, urgency };
    cloud.devcloud.admin.importDocuments('appeals', [late]);
  };
  const handlersOf = (id: string) =>
    cloud.stored('appeals').find(({ _id }) => _id === id)?.assignedTo;

  test('an act that did not know of the departure yet hands nothing to who left for long', async () => {
    appoint();
    const id = await submit();
    const [planned = {}] = cloud.stored('appeals').filter(({ _id }) => _id === id);
    await leave('grid_worker@jiefang-1');
    await cloud.clock.advance('1m');
    expect(handlersOf(id)).toEqual(['community_secretary@jiefang']);
    writeLate('late', planned);
    await cloud.clock.advance('2m');
    expect(handlersOf('late')).toEqual(['community_secretary@jiefang']);
    await cloud.clock.advance('1m');
    expect(cloud.stored('orders')).toEqual([]);
  });

  test('who is given the post again keeps what is theirs', async () => {
    appoint();
    const id = await submit();
    await leave('grid_worker@jiefang-1');
    appoint();
    await cloud.clock.advance('4m');
    expect(handlersOf(id)).toEqual(['grid_worker@jiefang-1']);
    expect(await actsOf(id)).toEqual(['submit']);
    expect(cloud.stored('orders')).toEqual([]);
  });

  test('what cannot be handed over keeps nothing else waiting, and goes when it can', async () => {
    appoint();
    const [stuck, next] = [await submit(), await submit()];
    const assignedTo = (id: string) =>
      cloud.stored('appeals').find(({ _id }) => _id === id)?.assignedTo;
    const change = (change: object) => {
      const [one] = cloud.stored('appeals').filter(({ _id }) => _id === stuck);
      cloud.devcloud.admin.importDocuments('appeals', [{ ...one, _id: stuck, ...change }]);
    };
    const { timeline } = cloud.stored('appeals').find(({ _id }) => _id === stuck) ?? {};
    change({ timeline: null });
    await leave('grid_worker@jiefang-1');
    await cloud.clock.advance('2m');
    expect(assignedTo(next)).toEqual(['community_secretary@jiefang']);
    expect(assignedTo(stuck)).toEqual(['grid_worker@jiefang-1']);
    await leave('community_staff@jiefang');
    for (let minute = 0; minute < 4; minute++) await cloud.clock.advance('1m');
    expect(assignedTo(stuck)).toEqual(['grid_worker@jiefang-1']);
    expect(cloud.stored('orders')).toMatchObject([{ subject: 'grid_worker@jiefang-1' }]);
    change({ timeline });
    await cloud.clock.advance('2m');
    expect(assignedTo(stuck)).toEqual(['community_secretary@jiefang']);
    expect(cloud.stored('orders')).toEqual([]);
  });

  test('however many appeals the clock cannot handle, those due after them get their turn', async () => {
    appoint();
    await cloud.clock.set('2026-03-02T01:00:00.000Z');
    const id = await submit();
    await accept(id);
    const [whole = {}] = cloud.stored('appeals').filter(({ _id }) => _id === id);
    const sooner = {
      nextDueAt: '2026-03-02T00:00:00.000Z',
      nextReminderAt: '2026-03-02T00:00:00.000Z',
    };
    const broken = Array.from({ length: 90 }, (_, index) => {
      const name = `broken-${index}`;
      const urgency = String(whole.urgency).replace(id, name);
      return { ...whole, ...sooner, _id: name, number: name, urgency, timeline: null };
    });
    cloud.devcloud.admin.importDocuments('appeals', broken);
    await cloud.clock.set(String(whole.nextReminderAt));
    await cloud.clock.advance('1m');
    const reminded = cloud.stored('appeals').find(({ _id }) => _id === id)?.lastReminder;
    expect(reminded).not.toBeNull();
    await cloud.clock.set(String(whole.nextDueAt));
    await cloud.clock.advance('1m');
    expect(await actsOf(id)).toContain('overdue');
  });
});
