import type { ActionName, Input } from '../../contract';
import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { MUCH_LATER, newKey, PEOPLE, residentDocument } from '../support/world';

const { gridWorker, desk, secretary, streetLeader } = PEOPLE;

/**
 * An act that tells people by WeChat at once: its own requests, three to find the message, mailboxes and lines, and
 * for each person the claim, what became of it, and the end of the claim.
 */
const telling = (people: number, own = 8) => own + 3 + 3 * people;

/** Each database request is a network round trip in production: what one call may cost. */
describe('database requests for each call', () => {
  const [resident, neighbour, fresh] = ['o-test-resident', 'o-test-neighbour', 'o-test-fresh'];
  let cloud: FunctionCloud;
  let appealId: string;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const people = [resident, neighbour].map((id) => residentDocument(id, id));
    cloud.devcloud.admin.importDocuments('people', people);
    const everybody = [resident, neighbour, fresh, ...Object.values(PEOPLE)];
    acceptMessages(cloud.devcloud.admin, everybody);
    appealId = await submit('neighbor', '楼上半夜拖动桌椅，睡不着觉');
  });
  afterAll(() => cloud.close());

  const submit = async (category: 'neighbor' | 'suggestion', content: string, extra = {}) =>
    (await cloud.call(resident, 'appeal.submit', { ...draft(content), category, ...extra })).id;
  const draft = (content: string) => ({ content, isAnonymous: false, idempotencyKey: newKey() });
  const one = (id = appealId) => ({ appealId: id, idempotencyKey: newKey() });
  const accepted = async () => {
    const id = await submit('neighbor', '隔壁装修太吵');
    await cloud.call(gridWorker, 'appeal.accept', one(id));
    return id;
  };
  /** Fails with what it did cost. WeChat's event waits until then: it would cost two more, now and then. */
  const expectAtMost = async <A extends ActionName>(
    most: number,
    openid: string,
    action: A,
    input: Input<A>,
  ) => {
    const { admin, settle } = cloud.devcloud;
    await settle();
    admin.stopPushing();
    const cost = await cloud.cost(openid, action, input);
    admin.startPushing();
    expect({ action, cost, isWithin: cost <= most }).toMatchObject({ action, isWithin: true });
  };

  test('submit and record: at most 8, transaction included, and the message', async () => {
    const input = { ...draft('路灯不亮'), category: 'property' as const, contact: '13800000000' };
    await expectAtMost(telling(1), resident, 'appeal.submit', input);
    const taken = { source: 'walkIn', consent: 'spoken', gridId: 'jiefang-1' } as const;
    await expectAtMost(telling(1), desk, 'appeal.record', {
      ...input,
      ...taken,
      idempotencyKey: newKey(),
    });
  });

  test('check, similar, prepareUpload: at most 3', async () => {
    const words = { category: 'property', content: '楼道灯坏了' } as const;
    await expectAtMost(3, resident, 'appeal.check', words);
    await expectAtMost(2, resident, 'appeal.similar', words);
    const upload = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
    await expectAtMost(2, resident, 'appeal.prepareUpload', upload);
  });

  test('lists and queues: at most 3', async () => {
    await expectAtMost(2, resident, 'appeal.list', { scope: 'mine' });
    await expectAtMost(2, resident, 'appeal.list', { scope: 'public', words: '桌椅' });
    await expectAtMost(3, resident, 'appeal.list', { scope: 'followed' });
    await expectAtMost(3, desk, 'appeal.list', { scope: 'community', state: 'open' });
    for (const scope of ['mine', 'assist', 'area'] as const) {
      await expectAtMost(3, gridWorker, 'appeal.queue', { scope, state: 'pending' });
    }
    await expectAtMost(2, gridWorker, 'notice.inbox', {});
  });

  test('one appeal: by its owner 2, with participants 3, by staff 5', async () => {
    await expectAtMost(2, resident, 'appeal.get', { appealId });
    await expectAtMost(5, gridWorker, 'appeal.get', { appealId });
    await cloud.call(neighbour, 'appeal.join', { ...one(), isOn: true });
    await expectAtMost(3, neighbour, 'appeal.get', { appealId });
    await expectAtMost(5, gridWorker, 'appeal.get', { appealId });
    await expectAtMost(4, gridWorker, 'appeal.posts', { appealId });
    await expectAtMost(3, gridWorker, 'appeal.duplicates', { appealId });
    await expectAtMost(3, resident, 'appeal.looks', { appealId });
  });

  test('accept, respond, progress, note, supervise, resolve: at most 8 each, and who is told at once', async () => {
    const text = '已经联系楼上住户，今晚上门查看';
    await expectAtMost(telling(1), gridWorker, 'appeal.accept', one());
    await expectAtMost(telling(1), gridWorker, 'appeal.respond', { ...one(), text });
    await expectAtMost(telling(1), gridWorker, 'appeal.progress', { ...one(), text });
    await expectAtMost(8, gridWorker, 'appeal.note', { ...one(), text });
    await expectAtMost(telling(1), secretary, 'appeal.supervise', { ...one(), text });
    await expectAtMost(telling(1), resident, 'appeal.remind', one());
    await expectAtMost(telling(1), resident, 'appeal.supplement', { ...one(), text });
    const department = '住房和城乡建设局';
    await expectAtMost(8, gridWorker, 'appeal.setDepartment', { ...one(), department });
    await expectAtMost(8, gridWorker, 'appeal.revealContact', one());
    const done = { ...one(), result: text, channel: 'visit' as const };
    await expectAtMost(telling(1), gridWorker, 'appeal.resolve', done);
    await expectAtMost(telling(2, 9), resident, 'appeal.rate', {
      ...one(),
      solved: false,
      stars: 2,
    });
  });

  test('clocks: pause, resume, asking for days and granting them: at most 8, and who is told at once', async () => {
    const id = await accepted();
    const days = { reason: '等住户回家', workingDays: 2 };
    await expectAtMost(8, gridWorker, 'appeal.pause', { ...one(id), ...days });
    await expectAtMost(8, gridWorker, 'appeal.resume', one(id));
    await expectAtMost(telling(1), gridWorker, 'appeal.requestExtension', { ...one(id), ...days });
    await expectAtMost(telling(2), secretary, 'appeal.extend', { ...one(id), isGranted: true });
    const red = { ...one(id), priority: 'red' as const, reason: '有危险' };
    await expectAtMost(telling(1), secretary, 'appeal.regrade', red);
  });

  test('from hand to hand: at most 8, to another grid 10, and who is told at once', async () => {
    const id = await accepted();
    const to = (key: string) => ({ ...one(id), to: key, reason: '请接着办' });
    await expectAtMost(telling(1, 10), gridWorker, 'appeal.assist', to('grid_worker@jiefang-2'));
    await expectAtMost(telling(1), gridWorker, 'appeal.sendBack', {
      ...one(id),
      reason: '不归网格',
    });
    await expectAtMost(telling(1), secretary, 'appeal.transfer', to('community_staff@jiefang'));
    await expectAtMost(telling(1), secretary, 'appeal.reassign', to('grid_worker@jiefang-1'));
    await expectAtMost(telling(1), gridWorker, 'appeal.transfer', to('community_staff@jiefang'));
    await expectAtMost(telling(1), streetLeader, 'appeal.rule', to('community_staff@jiefang'));
    await expectAtMost(telling(2), desk, 'appeal.escalate', { ...one(id), reason: '需要街道协调' });
  });

  test('joining, following: at most 7; merging two with participants 10', async () => {
    const [into, twin] = [await accepted(), await submit('neighbor', '隔壁装修太吵了')];
    await expectAtMost(7, neighbour, 'appeal.join', { ...one(twin), isOn: true });
    await expectAtMost(7, desk, 'appeal.follow', { ...one(twin), isOn: true });
    await expectAtMost(telling(1, 10), gridWorker, 'appeal.merge', { ...one(twin), intoId: into });
    await expectAtMost(8, neighbour, 'appeal.join', { ...one(into), isOn: true });
  });

  test('claiming, unmasking, withdrawing: at most 8', async () => {
    const taken = { source: 'walkIn', consent: 'spoken', gridId: 'jiefang-1' } as const;
    const said = { ...draft('防盗门关不上'), category: 'property' as const, ...taken };
    const { number, intake } = await cloud.call(desk, 'appeal.record', said);
    const claim = { number, code: intake?.claimCode ?? '', idempotencyKey: newKey() };
    await expectAtMost(8, neighbour, 'appeal.claim', claim);
    const hidden = await submit('neighbor', '有人半夜敲门', { isAnonymous: true });
    const asked = { ...one(hidden), reason: '老人独居' };
    await expectAtMost(8, secretary, 'appeal.revealIdentity', asked);
    await expectAtMost(8, resident, 'appeal.withdraw', one(hidden));
  });

  test('several at once: 5 for each, and one', async () => {
    const ids = [];
    for (let i = 0; i < 4; i++) ids.push(await submit('neighbor', `第${i}件`));
    const input = { appealIds: ids, idempotencyKey: newKey() };
    await expectAtMost(1 + 5 * ids.length, gridWorker, 'appeal.acceptMany', input);
  });

  test('settings, rates, staff: at most 5', async () => {
    await expectAtMost(4, gridWorker, 'appeal.settings', {});
    const values = { templates: [], lexicon: [], limits: null, version: 0 };
    const input = { ...values, idempotencyKey: newKey() };
    await expectAtMost(6, secretary, 'appeal.saveSettings', input);
    await expectAtMost(2, secretary, 'appeal.rates', { scope: 'community' });
    await expectAtMost(4, secretary, 'account.staff', {});
    await expectAtMost(3, gridWorker, 'account.me', {});
    await expectAtMost(3, fresh, 'account.places', {});
  });

  test('messages: inbox and mailbox 2, what is written there 3, the calls of the desk 7', async () => {
    await expectAtMost(2, resident, 'notice.mailbox', {});
    const answers = [{ template: 'task', answer: 'accept' } as const];
    await expectAtMost(3, gridWorker, 'notice.recordAnswers', {
      answers,
      idempotencyKey: newKey(),
    });
    const { settings } = await cloud.call(gridWorker, 'notice.mailbox', {});
    await expectAtMost(3, gridWorker, 'notice.saveSettings', {
      settings,
      idempotencyKey: newKey(),
    });
    await expectAtMost(2, gridWorker, 'notice.inbox', {
      query: '桌椅',
      kinds: ['appeal.assigned'],
    });
    const read = { ids: 'all', until: MUCH_LATER, idempotencyKey: newKey() } as const;
    await expectAtMost(3, gridWorker, 'notice.markRead', read);
    await expectAtMost(7, desk, 'notice.calls', {});
  });

  test('a list costs the same with many appeals as with few', async () => {
    const costs = async () => [
      await cloud.cost(resident, 'appeal.list', { scope: 'mine' }),
      await cloud.cost(desk, 'appeal.queue', {}),
      await cloud.cost(resident, 'appeal.list', { scope: 'public', words: '长椅' }),
    ];
    const before = await costs();
    for (let i = 0; i < 30; i++) await submit('suggestion', `建议在广场加第${i}张长椅`);
    expect(await costs()).toEqual(before);
  });
});
