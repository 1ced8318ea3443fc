import type { CallRecord } from '../../cloudfunctions/notice/call-record';
import type { MailboxRecord } from '../../cloudfunctions/notice/mailbox';
import type { MessageRecord, NoticeRecord } from '../../cloudfunctions/notice/record';
import type { FaultOrder } from '../../devcloud/faults/order';
import type { TemplateName } from '../../domain/notice/template-names';
import { isTurn, somePoints } from '../reliability/trials/points';
import { acceptMessages, storeMailboxes } from '../support/acceptances';
import { TEST_START } from '../support/cloud';
import { composedNotice } from '../support/composed-notice';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { until } from '../support/until';
import { mailboxDocument, newKey, PEOPLE, residentDocument } from '../support/world';

/** What becomes of messages when WeChat is slow or wrong, senders die, and crowds are big. */
describe('messages in trouble', () => {
  const resident = 'o-test-resident';
  const { gridWorker, desk, secretary, streetLeader } = PEOPLE;
  let cloud: FunctionCloud;

  beforeEach(async () => {
    cloud = await openFunctionCloud();
    cloud.devcloud.admin.importDocuments('people', [residentDocument(resident, '桂花')]);
  });
  afterEach(() => cloud.close());

  const stored = () => cloud.stored('notices') as unknown as NoticeRecord[];
  const callsStored = () => cloud.stored('calls') as unknown as CallRecord[];
  const wrong = (order: FaultOrder) => cloud.devcloud.faults.set(order);
  const messageTo = (openid: string, id: string): MessageRecord | undefined =>
    stored()
      .find(({ _id }) => _id === id)
      ?.messages.find(({ to }) => to === openid);
  const sentTo = (openid: string) =>
    cloud.devcloud.admin.outbox().filter(({ touser }) => touser === openid);
  const callsAbout = (noticeId: string) => callsStored().filter((one) => one.noticeId === noticeId);

  /** Time passes, and what WeChat tells of what was sent meanwhile has arrived. */
  const pass = async (by: string) => {
    await cloud.clock.advance(by);
    await cloud.devcloud.settle();
  };
  const minutes = async (count: number) => {
    for (let minute = 0; minute < count; minute++) await pass('1m');
  };

  const put = (...told: Parameters<typeof composedNotice>) =>
    cloud.devcloud.admin.importDocuments('notices', [{ ...composedNotice(...told) }]);
  /** Acceptances that the mailbox knows of, and those that WeChat knows of. */
  const accepted = (
    openid: string,
    known: Partial<Record<TemplateName, number>>,
    real: Partial<Record<TemplateName, number>> = known,
  ) => {
    const empty = mailboxDocument(openid, 0);
    const credits = { ...empty.credits };
    for (const [name, granted] of Object.entries(known)) {
      credits[name as TemplateName] = { ...credits[name as TemplateName], granted };
    }
    cloud.devcloud.admin.importDocuments('mailboxes', [{ ...empty, credits }]);
    for (const [name, count] of Object.entries(real)) {
      cloud.devcloud.admin.grantSubscription(openid, name, count);
    }
  };

  test('a crowd of any size is told in parts, each once, whatever dies in between', async () => {
    const people = Array.from({ length: 250 }, (_, number) => `o-crowd-${number}`);
    const dueAt = TEST_START;
    const crowd = { kind: 'appeal.responded' as const, people, told: 0, dueAt };
    put('big', [], { isUrgent: false });
    const [big] = stored();
    cloud.devcloud.admin.importDocuments('notices', [
      { ...big, _id: 'big', crowd, recipients: people },
    ]);
    wrong({ rules: [{ on: 'any', label: 'clock:timer', nth: 250, do: 'kill' }] });
    await minutes(5);
    const weekly = stored().filter(({ messages }) => messages[0]?.kind === 'notice.weekly');
    expect(weekly.map(({ recipients }) => recipients[0]).sort()).toEqual([...people].sort());
    expect(stored().find(({ _id }) => _id === 'big')?.crowd?.dueAt).toBeNull();
  });

  test('several that waited, and WeChat refuses the digest: they go by what one of them takes', async () => {
    accepted(gridWorker, { digest: 1, task: 5 }, { task: 5 });
    for (const id of ['one', 'two', 'three']) {
      put(id, [['appeal.assigned', gridWorker]], {
        at: '2026-03-01T20:00:00.000Z',
        isUrgent: false,
      });
    }
    await minutes(2);
    expect(sentTo(gridWorker)).toMatchObject([
      { templateId: 'task', data: { thing5: { value: '您有3条新消息' } } },
    ]);
    expect(['one', 'two', 'three'].map((id) => messageTo(gridWorker, id)?.state)).toEqual([
      'sent',
      'sent',
      'sent',
    ]);
  });

  test('several that waited, and only the first of them may be sent: they go by its template', async () => {
    accepted(gridWorker, { task: 1 });
    const old = { at: '2026-03-01T20:00:00.000Z', isUrgent: false };
    put('one', [['appeal.assigned', gridWorker]], old);
    put('two', [['appeal.accepted', gridWorker]], { ...old, at: '2026-03-01T20:30:00.000Z' });
    await minutes(2);
    expect(sentTo(gridWorker).map(({ templateId }) => templateId)).toEqual(['task']);
    expect(messageTo(gridWorker, 'two')?.state).toBe('sent');
  });

  test('red, and every sender dies without WeChat’s answer: given up within the hour, and the desk calls', async () => {
    accepted(streetLeader, { task: 9 });
    put('red', [['appeal.assigned', streetLeader]]);
    wrong({ sendFailRate: 1, rules: [{ on: 'openapi', label: 'clock:timer', do: 'kill' }] });
    await minutes(60);
    expect(messageTo(streetLeader, 'red')).toMatchObject({ state: 'failed', dueAt: null });
    expect(callsAbout('red')).toMatchObject([{ person: { id: streetLeader }, placeId: 'jiefang' }]);
    expect(sentTo(streetLeader)).toEqual([]);
  });

  test('red does not wait for the event of a message that is still on its way', async () => {
    accepted(gridWorker, { task: 9 });
    const at = new Date(Date.parse(TEST_START) + 1000).toISOString();
    const pendingDelivery = { template: 'task', items: [], at, grantedThen: 9, receipt: null };
    const [mailbox] = cloud.stored('mailboxes') as unknown as (MailboxRecord & { _id: string })[];
    cloud.devcloud.admin.importDocuments('mailboxes', [
      { ...mailbox, _id: gridWorker, pendingDelivery },
    ]);
    put('red', [['appeal.assigned', gridWorker]], { at });
    await minutes(1);
    expect(sentTo(gridWorker)).toEqual([]);
    const ended = { ...mailbox, _id: gridWorker, pendingDelivery: null };
    cloud.devcloud.admin.importDocuments('mailboxes', [ended]);
    await minutes(2);
    expect(sentTo(gridWorker)).toHaveLength(1);
  });

  test('whatever WeChat does not deliver of two at once becomes a call', async () => {
    acceptMessages(cloud.devcloud.admin, [streetLeader, secretary], 50);
    for (const seed of somePoints(8, 'undelivered of two', 4)) {
      const id = `red-${seed}`;
      put(id, [
        ['appeal.assigned', streetLeader],
        ['appeal.assigned', secretary],
      ]);
      wrong({
        seed,
        undeliveredRate: 0.5,
        rules: [{ on: 'openapi', label: 'clock:timer', nth: 2, do: 'delay', ms: 300 }],
      });
      await minutes(1);
      await cloud.devcloud.settle();
      wrong({});
      await minutes(8);
      const notice = stored().find(({ _id }) => _id === id);
      const lost = notice?.messages.filter(({ state }) => state === 'unreached') ?? [];
      const called = callsAbout(id).map(({ person }) => person.id);
      expect([seed, called.sort()]).toEqual([seed, lost.map(({ to }) => to).sort()]);
    }
  });

  test.each([
    ['before the sender has recorded it', 0],
    ['after it', 10],
  ])(
    'undelivered, told %s, is never forgotten, wherever the clock dies',
    async (_, messageEvent) => {
      await cloud.close();
      cloud = await openFunctionCloud({ lifetimes: { messageEvent } });
      acceptMessages(cloud.devcloud.admin, [streetLeader], 100);
      let hasDied = true;
      for (let nth = 1; hasDied; nth++) {
        if (!isTurn(2, 'undelivered', messageEvent, nth)) continue;
        const id = `red-${nth}`;
        put(id, [['appeal.assigned', streetLeader]]);
        wrong({
          undeliveredRate: 1,
          rules: [{ on: 'any', label: 'clock:timer', nth, times: 1, do: 'kill' }],
        });
        await minutes(1);
        hasDied = cloud.devcloud.faults.report().acted.rules[0] === 1;
        wrong({ undeliveredRate: 1 });
        for (let look = 0; look < 5; look++) await pass('3m');
        expect([nth, messageTo(streetLeader, id)?.state]).toEqual([nth, 'unreached']);
        expect([nth, callsAbout(id).length]).toEqual([nth, 1]);
      }
    },
  );

  test('undelivered is taken back before the event counts, wherever its receiver dies', async () => {
    acceptMessages(cloud.devcloud.admin, [streetLeader], 100);
    const mailbox = () =>
      (cloud.stored('mailboxes') as unknown as MailboxRecord[]).find(
        ({ _id }) => _id === streetLeader,
      );
    for (let nth = 1; nth <= 7; nth++) {
      const id = `red-${nth}`;
      put(id, [['appeal.assigned', streetLeader]]);
      const before = mailbox()?.receiptIds.length ?? 0;
      wrong({
        undeliveredRate: 1,
        rules: [{ on: 'any', label: 'notice:push', nth, times: 1, do: 'kill' }],
      });
      await minutes(1);
      await cloud.devcloud.settle();
      const isCounted = (mailbox()?.receiptIds.length ?? 0) > before;
      const { state } = messageTo(streetLeader, id) ?? {};
      expect([nth, isCounted ? state : 'unreached']).toEqual([nth, 'unreached']);
      await minutes(6);
    }
  });

  test('who has acted on the appeal since is not called, and no resident ever', async () => {
    const input = { category: 'safety', content: '我家燃气泄漏了', isAnonymous: false } as const;
    const { id } = await cloud.call(resident, 'appeal.submit', {
      ...input,
      idempotencyKey: newKey(),
    });
    await cloud.call(secretary, 'appeal.accept', { appealId: id, idempotencyKey: newKey() });
    put('to-resident', [['appeal.reopened', resident]]);
    await minutes(10);
    expect(callsStored().map(({ person }) => person.id)).toEqual([streetLeader]);
  });

  test('where only the called one is at the desk, the street calls', async () => {
    const roleless = cloud.stored('people').filter(({ _id }) => _id === desk);
    cloud.devcloud.admin.importDocuments(
      'people',
      roleless.map((one) => ({ ...one, _id: desk, roles: [] })),
    );
    acceptMessages(cloud.devcloud.admin, [streetLeader]);
    put('red', [['appeal.assigned', secretary]]);
    await minutes(10);
    expect(callsAbout('red')).toMatchObject([{ placeId: 'renmin', person: { id: secretary } }]);
    const { items, open } = await cloud.call(streetLeader, 'notice.calls', {});
    expect(items).toMatchObject([{ person: { name: '周书记' } }]);
    expect(open).toBe(1);
    expect(sentTo(streetLeader)).toHaveLength(1);
    expect((await cloud.call(secretary, 'notice.calls', {})).items).toEqual([]);
  });

  describe('tasks with the morning list', () => {
    const wantsList = (granted: number) => {
      const mailbox = mailboxDocument(gridWorker, granted);
      const settings = { ...mailbox.settings, tasks: 'morning' as const };
      storeMailboxes(cloud.devcloud.admin, [{ ...mailbox, settings, morningAt: null }]);
    };

    test('the list comes even to who had none', async () => {
      wantsList(3);
      put('task', [['appeal.assigned', gridWorker]], { isUrgent: false });
      await minutes(2);
      expect(messageTo(gridWorker, 'task')?.state).toBe('skipped');
      const [mailbox] = cloud.stored('mailboxes') as unknown as MailboxRecord[];
      expect(mailbox?.morningAt).toBe('2026-03-03T00:00:00.000Z');
    });

    test.each([
      [3, 'skipped', []],
      [0, 'unreached', [gridWorker]],
    ])('overdue, and %i lists may still be sent: %s, called %j', async (granted, state, called) => {
      wantsList(granted);
      put('overdue', [['appeal.assigned', gridWorker]], { isUrgent: false, isCalled: true });
      await minutes(8);
      expect(messageTo(gridWorker, 'overdue')?.state).toBe(state);
      expect(callsAbout('overdue').map(({ person }) => person.id)).toEqual(called);
    });
  });

  test('an act does not wait for a WeChat that hangs', async () => {
    await cloud.close();
    cloud = await openFunctionCloud({ isRehearsal: false });
    cloud.devcloud.admin.importDocuments('people', [residentDocument(resident, '桂花')]);
    acceptMessages(cloud.devcloud.admin, [gridWorker]);
    const afterTextCheck = 2;
    wrong({
      rules: [
        { on: 'openapi', label: 'appeal.submit', nth: afterTextCheck, do: 'delay', ms: 8000 },
      ],
    });
    const input = { category: 'property', content: '楼道灯坏了', isAnonymous: false } as const;
    await cloud.call(resident, 'appeal.submit', { ...input, idempotencyKey: newKey() });
    expect(cloud.devcloud.faults.report().acted.rules).toEqual([1]);
    expect(sentTo(gridWorker)).toEqual([]);
    await until(() => sentTo(gridWorker).length > 0, 'the message is sent');
  });
});
