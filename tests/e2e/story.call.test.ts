import { newKey } from '../support/cloud';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { PEOPLE } from '../support/world';

/** The whole loop through `POST /call`, as any client would drive it. */
describe('the story through /call', () => {
  const resident = 'o-test-resident';
  let cloud: StoryCloud;

  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud?.discard());

  const inboxKinds = async (openid: string) =>
    (await cloud.call(openid, 'notice.inbox', {})).items.map(({ kind }) => kind);
  const queueIds = async (openid: string) =>
    (await cloud.call(openid, 'appeal.queue', {})).items.map(({ id }) => id);
  const acts = async (openid: string, appealId: string) =>
    (await cloud.call(openid, 'appeal.get', { appealId })).timeline.map(({ act }) => act);

  /** Says yes to WeChat so often, as the app tells it. */
  const acceptTasks = async (openid: string, count: number) => {
    const body = JSON.stringify({ openid, templateId: 'task', count });
    await fetch(`${cloud.url}/dev/subscribe`, { method: 'POST', body });
    for (let times = 0; times < count; times++) {
      const answers = [{ template: 'task', answer: 'accept' } as const];
      await cloud.call(openid, 'notice.recordAnswers', { answers, idempotencyKey: newKey() });
    }
  };

  test('nobody submits before agreeing to the terms and joining', async () => {
    const draft = { category: 'neighbor', content: '楼上半夜拖动桌椅' } as const;
    expect(await cloud.refusal('', 'appeal.check', draft)).toBe('NOT_SIGNED_IN');
    expect(await cloud.refusal(resident, 'appeal.check', draft)).toBe('CONSENT_REQUIRED');
    await cloud.settle(resident, '桂花');
    const me = await cloud.call(resident, 'account.me', {});
    expect(me).toMatchObject({ hasConsented: true, isJoined: true, nickname: '桂花' });
  });

  test('words of danger bring the number to call, and the appeal turns red', async () => {
    const triage = await cloud.call(resident, 'appeal.check', {
      category: 'livelihood',
      content: '我家燃气泄漏了，楼道里都是味道',
    });
    expect(triage.priority).toBe('red');
    expect(triage.dangers.map(({ number }) => number)).toContain('119');
    expect(triage.reasons.some(({ source }) => source === 'text')).toBe(true);
  });

  test('from the first tap to the rating, one reopening and one lapse of time included', async () => {
    const input = {
      category: 'property',
      content: '三号楼二单元的楼道灯坏了一个星期，老人晚上上下楼看不见。',
      contact: '13800001234',
      isAnonymous: false,
      place: { text: '三号楼二单元门口' },
      idempotencyKey: newKey(),
    } as const;
    await acceptTasks(PEOPLE.gridWorker, 3);
    const sent = await cloud.call(resident, 'appeal.submit', input);
    expect(sent).toMatchObject({ priority: 'yellow', status: 'pending', level: 'community' });
    expect(sent.handlers[0]?.role).toBe('grid_worker');
    expect(sent.deadlines.find(({ isBinding }) => isBinding)).toMatchObject({
      clock: 'resolve',
      dueOn: '2026-03-05',
    });
    const again = await cloud.call(resident, 'appeal.submit', input);
    expect(again.id).toBe(sent.id);
    const mine = await cloud.call(resident, 'appeal.list', { scope: 'mine' });
    expect(mine.items.map(({ id }) => id)).toEqual([sent.id]);
    const left = await cloud.call(resident, 'appeal.submit', {
      category: 'neighbor',
      content: '隔壁的狗白天一直叫，希望有人来看看。',
      isAnonymous: true,
      idempotencyKey: newKey(),
    });

    const appealId = sent.id;
    expect(await inboxKinds(PEOPLE.gridWorker)).toContain('appeal.assigned');
    expect(await queueIds(PEOPLE.gridWorker)).toEqual(expect.arrayContaining([appealId, left.id]));
    await cloud.clock.advance('2m');
    const outbox = await cloud.dev<{ touser: string }[]>('outbox');
    expect(outbox.filter(({ touser }) => touser === PEOPLE.gridWorker)).toHaveLength(2);

    const seen = await cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId });
    expect(seen).toMatchObject({ contact: null, hasContact: true });
    expect(seen.allowedActions).toContain('accept');
    const hidden = await cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId: left.id });
    expect(hidden.ownerName).toBeNull();
    expect(JSON.stringify(hidden)).not.toContain(resident);

    const one = () => ({ appealId, idempotencyKey: newKey() });
    const worker = PEOPLE.gridWorker;
    expect(await cloud.refusal(resident, 'appeal.accept', one())).toBe('FORBIDDEN');
    expect(await cloud.refusal(worker, 'appeal.respond', { ...one(), text: '收到' })).toBe(
      'WRONG_STATE',
    );
    await cloud.call(worker, 'appeal.accept', one());
    await cloud.call(worker, 'appeal.respond', { ...one(), text: '已联系物业，今天下午去看。' });
    await cloud.call(worker, 'appeal.progress', { ...one(), text: '灯泡已经买到，明早更换。' });
    const done = await cloud.call(worker, 'appeal.resolve', {
      ...one(),
      result: '网格员小赵和物业一起换好了两层的灯泡。',
      channel: 'phone',
    });
    expect(done.status).toBe('resolved');
    expect(await inboxKinds(resident)).toEqual(
      expect.arrayContaining(['appeal.accepted', 'appeal.resolved']),
    );

    await cloud.clock.advance('4d');
    const lapsed = await cloud.call(resident, 'appeal.get', { appealId: left.id });
    expect(lapsed.level).toBe('street');
    expect(lapsed.isOverdue).toBe(true);
    const byClock = lapsed.timeline.find(({ act }) => act === 'overdue');
    expect(byClock).toMatchObject({ by: { role: 'clock' }, toLevel: 'street' });
    expect(await inboxKinds(PEOPLE.streetLeader)).toContain('appeal.assigned');
    const reopened = await cloud.call(resident, 'appeal.rate', {
      ...one(),
      solved: false,
      stars: 2,
      comment: '第二天又不亮了',
    });
    expect(reopened).toMatchObject({ status: 'pending', level: 'street', reopened: 1 });

    expect(await queueIds(PEOPLE.streetLeader)).toEqual(
      expect.arrayContaining([appealId, left.id]),
    );

    const leader = PEOPLE.streetLeader;
    await cloud.call(leader, 'appeal.accept', one());
    await cloud.call(leader, 'appeal.resolve', {
      ...one(),
      result: '街道请电工重新布了线，当面确认亮了。',
      channel: 'visit',
    });
    const rated = await cloud.call(resident, 'appeal.rate', {
      ...one(),
      solved: true,
      stars: 5,
      comment: '这回真亮了，谢谢。',
    });
    expect(rated.status).toBe('closed');
    expect(rated.rating).toMatchObject({ solved: true, stars: 5 });
    expect(rated.allowedActions).toEqual(['hide']);
    expect(await acts(resident, appealId)).toEqual(
      expect.arrayContaining([
        'submit',
        'accept',
        'respond',
        'progress',
        'resolve',
        'reopen',
        'rate',
      ]),
    );
    expect(await inboxKinds(leader)).toContain('appeal.rated');
  });
});
