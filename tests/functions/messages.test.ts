import { IncomingMessage, ServerResponse } from 'node:http';
import type { Input } from '../../contract';
import { DEFAULT_SETTINGS, type NoticeSettings } from '../../domain/notice/settings';
import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { MUCH_LATER, newKey, PEOPLE, residentDocument } from '../support/world';

/** What people find in their inbox, and what their settings, WeChat's, and the calendar make of nudges. */
describe('messages', () => {
  const [resident, joiner, other] = ['o-test-resident', 'o-test-joiner', 'o-test-other'];
  const { gridWorker, desk, streetLeader } = PEOPLE;
  let cloud: FunctionCloud;

  beforeEach(async () => {
    cloud = await openFunctionCloud();
    seen.clear();
    settleIn(cloud);
  });
  afterEach(() => cloud.close());

  const settleIn = ({ devcloud: { admin } }: FunctionCloud) => {
    const people = [resident, joiner, other].map((id) => residentDocument(id, id));
    admin.importDocuments('people', people);
    acceptMessages(admin, [resident, joiner, other, gridWorker, desk]);
  };
  const submit = (content: string, more: Partial<Input<'appeal.submit'>> = {}, by = resident) =>
    cloud.call(by, 'appeal.submit', {
      ...{ category: 'property', content, isAnonymous: false, idempotencyKey: newKey() },
      ...more,
    });
  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  const accept = (appealId: string) => cloud.call(gridWorker, 'appeal.accept', one(appealId));
  const about = (id: string) => ({ type: 'appeal' as const, id });
  const inbox = (openid: string, input: Input<'notice.inbox'> = {}) =>
    cloud.call(openid, 'notice.inbox', input);
  const set = (openid: string, settings: Partial<NoticeSettings>) =>
    cloud.call(openid, 'notice.saveSettings', {
      settings: { ...DEFAULT_SETTINGS, ...settings },
      idempotencyKey: newKey(),
    });
  /** Which templates went to this person's phone since the last look. */
  const seen = new Map<string, number>();
  const nudges = async (openid: string) => {
    await cloud.devcloud.settle();
    const all = cloud.devcloud.admin.outbox().filter(({ touser }) => touser === openid);
    const fresh = all.slice(seen.get(openid) ?? 0);
    seen.set(openid, all.length);
    return fresh.map(({ templateId }) => templateId);
  };
  const balance = async (openid: string, template: string) => {
    const { templates } = await cloud.call(openid, 'notice.mailbox', {});
    return templates.find(({ name }) => name === template)?.balance;
  };

  test('the search finds words, numbers and kinds among the own messages, and nothing of others', async () => {
    const lamp = await submit('楼道灯坏了');
    const bin = await submit('垃圾桶太少 (东门)', {}, other);
    await accept(lamp.id);
    const found = async (openid: string, input: Input<'notice.inbox'>) =>
      (await inbox(openid, input)).items.map(({ kind, thing }) => [kind, thing.id]);
    expect(await found(gridWorker, { query: '楼道灯' })).toEqual([['appeal.assigned', lamp.id]]);
    expect(await found(gridWorker, { query: '(东门)' })).toEqual([['appeal.assigned', bin.id]]);
    expect(await found(gridWorker, { query: '.*' })).toEqual([]);
    expect(await found(gridWorker, { query: bin.number.toLowerCase() })).toEqual([
      ['appeal.assigned', bin.id],
    ]);
    expect(await found(resident, { query: '已受理', kinds: ['appeal.accepted'] })).toEqual([
      ['appeal.accepted', lamp.id],
    ]);
    expect(await found(resident, { query: '垃圾桶' })).toEqual([]);
    expect(await found(resident, { query: bin.number })).toEqual([]);
  });

  test('all about one thing is found and marked as read; nothing else is, not even with the same id', async () => {
    const [lamp, bin] = [await submit('楼道灯坏了'), await submit('垃圾桶太少')];
    await accept(lamp.id);
    const [told] = cloud.stored('notices').filter(({ number }) => number === lamp.number);
    const calls = { type: 'calls' as const, id: lamp.id };
    const twin = { ...told, _id: 'twin', recency: `${told?.at}~twin`, thing: calls };
    cloud.devcloud.admin.importDocuments('notices', [twin]);
    const found = async (thing: Input<'notice.inbox'>['thing']) =>
      (await inbox(resident, { thing })).items.map(({ kind, isRead }) => [kind, isRead]);
    const input = { thing: about(lamp.id), until: MUCH_LATER, idempotencyKey: newKey() };
    expect(await cloud.call(resident, 'notice.markRead', input)).toEqual({ unread: 2 });
    const [first, last] = ['appeal.submitted', 'appeal.accepted'];
    expect(await found(about(lamp.id))).toEqual([
      [last, true],
      [first, true],
    ]);
    expect(await found(about(bin.id))).toEqual([[first, false]]);
    expect(await found(calls)).toEqual([[first, false]]);
  });

  test('what came after the screen was drawn stays unread, however it is marked, by a late retry too', async () => {
    const [lamp, bin] = [await submit('楼道灯坏了'), await submit('垃圾桶太少')];
    const until = (await inbox(gridWorker)).items[0]?.at ?? '';
    await cloud.clock.advance('15s');
    await cloud.call(resident, 'appeal.remind', one(lamp.id));
    const [unseen] = (await inbox(gridWorker)).items;
    expect(unseen).toMatchObject({ kind: 'appeal.reminded', isRead: false });
    const read = { until, idempotencyKey: newKey() };
    const ways = [{ thing: about(lamp.id) }, { ids: [unseen?.id ?? ''] }, { ids: 'all' as const }];
    const left: number[] = [];
    for (const which of [...ways, ...ways]) {
      left.push((await cloud.call(gridWorker, 'notice.markRead', { ...read, ...which })).unread);
    }
    expect(left).toEqual([2, 2, 1, 1, 1, 1]);
    expect((await inbox(gridWorker)).items.map(({ thing, isRead }) => [thing.id, isRead])).toEqual([
      ...[
        [lamp.id, false],
        [bin.id, true],
        [lamp.id, true],
      ],
    ]);
  });

  test('the inbox asks the database for nothing about the others who were told', async () => {
    const { id } = await submit('楼道灯坏了');
    for (const who of [joiner, other])
      await cloud.call(who, 'appeal.join', { ...one(id), isOn: true });
    await accept(id);
    await cloud.call(gridWorker, 'appeal.respond', { ...one(id), text: '明天上门' });
    await cloud.devcloud.settle();
    // Answers of the database come in memory, those to the phone through the front door.
    const spies = [
      jest.spyOn(IncomingMessage.prototype, 'push'),
      jest.spyOn(ServerResponse.prototype, 'end'),
    ];
    const { items } = await inbox(joiner);
    await inbox(joiner, { query: '有了回应', kinds: ['appeal.responded'] });
    const sent = spies
      .flatMap(({ mock }) => mock.calls.map(([body]) => String(body)))
      .filter((body) => body.includes(id));
    for (const spy of spies) spy.mockRestore();
    expect(items).toMatchObject([{ kind: 'appeal.responded', isRead: false }]);
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(sent.join('\n')).not.toMatch(new RegExp(`${resident}|${other}`));
  });

  test('tasks with the morning only: nothing at once, the list in the morning', async () => {
    await set(gridWorker, { tasks: 'morning' });
    await submit('楼道灯坏了');
    await cloud.clock.advance('30m');
    expect(await nudges(gridWorker)).toEqual([]);
    expect((await inbox(gridWorker)).items).toMatchObject([{ kind: 'appeal.assigned' }]);
    await cloud.clock.set('2026-03-03T00:00:30.000Z');
    expect(await nudges(gridWorker)).toEqual(['digest']);
    expect((await inbox(gridWorker)).items[0]).toMatchObject({ kind: 'notice.morning', count: 1 });
  });

  test('red comes at once even to who takes tasks in the morning, and in quiet hours', async () => {
    acceptMessages(cloud.devcloud.admin, [streetLeader]);
    await set(streetLeader, { tasks: 'morning' });
    await submit('我家燃气泄漏了', { category: 'safety' });
    expect(await nudges(streetLeader)).toEqual(['task']);
    await cloud.clock.set('2026-03-02T15:00:00.000Z');
    const halfTime = await nudges(streetLeader);
    expect(halfTime).toEqual(['task']);
    await submit('井盖不见了', { category: 'safety' });
    expect(await nudges(streetLeader)).toEqual(['task']);
    await cloud.clock.set('2026-03-02T23:30:00.000Z');
    expect(await nudges(streetLeader)).toEqual([]);
  });

  test('an overdue yellow appeal at midnight waits for 7:00 and then, unreached, becomes a call', async () => {
    const { id } = await submit('楼道灯坏了');
    const calls = async () => {
      const { items } = await cloud.call(desk, 'notice.calls', {});
      return items.flatMap(({ thing, person, priority }) =>
        thing.id === id ? [[person.name, priority]] : [],
      );
    };
    const came = async () =>
      (await inbox(streetLeader)).items.map(({ kind, thing }) => [kind, thing.id]);
    await cloud.clock.set('2026-03-05T16:01:00.000Z');
    expect(await came()).toEqual([['appeal.assigned', id]]);
    await cloud.clock.set('2026-03-05T22:59:00.000Z');
    expect(await calls()).toEqual([]);
    for (const time of ['23:00:30', '23:04:30']) {
      await cloud.clock.set(`2026-03-05T${time}.000Z`);
      expect(await calls()).toEqual([]);
    }
    await cloud.clock.set('2026-03-05T23:06:30.000Z');
    expect(await calls()).toEqual([['街道 刘主任', 'yellow']]);
    expect(await nudges(streetLeader)).toEqual([]);
  });

  test('progress never: the inbox only, and no acceptance is used', async () => {
    await set(resident, { progress: 'never' });
    const { id } = await submit('楼道灯坏了');
    await accept(id);
    await cloud.clock.advance('1h');
    expect(await nudges(resident)).toEqual([]);
    expect((await inbox(resident)).items[0]).toMatchObject({ kind: 'appeal.accepted' });
    expect(await balance(resident, 'progress')).toBe(100);
  });

  test('quiet hours wait for the morning, and without any nothing waits', async () => {
    await cloud.clock.set('2026-03-02T15:00:00.000Z');
    await set(resident, { quiet: null });
    await submit('楼道灯坏了');
    const { id } = await submit('垃圾桶太少');
    await accept(id);
    expect(await nudges(resident)).toEqual(['progress']);
    expect(await nudges(gridWorker)).toEqual([]);
    await cloud.clock.set('2026-03-02T22:58:00.000Z');
    expect(await nudges(gridWorker)).toEqual([]);
    await cloud.clock.set('2026-03-02T23:01:00.000Z');
    expect(await nudges(gridWorker)).toEqual(['digest']);
  });

  test('who switches a template off in WeChat has nothing left of it', async () => {
    cloud.devcloud.admin.rejectSubscription(gridWorker, 'task');
    await cloud.devcloud.settle();
    expect(await balance(gridWorker, 'task')).toBe(0);
    expect(await balance(gridWorker, 'digest')).toBe(100);
    await submit('楼道灯坏了');
    await cloud.clock.advance('10m');
    expect(await nudges(gridWorker)).toEqual([]);
  });

  test('the list of the morning: at 8:00 of working days, while something is open', async () => {
    const lists = async () =>
      (await nudges(gridWorker)).filter((template) => template === 'digest');
    await cloud.clock.set('2026-04-02T02:00:00.000Z');
    const { id } = await submit('楼道灯坏了');
    expect(await lists()).toEqual([]);
    await cloud.clock.set('2026-04-02T23:59:00.000Z');
    expect(await lists()).toEqual([]);
    await cloud.clock.set('2026-04-03T00:00:30.000Z');
    expect(await lists()).toEqual(['digest']);
    await cloud.clock.set('2026-04-03T00:10:00.000Z');
    expect(await lists()).toEqual([]);
    for (const holiday of ['2026-04-04', '2026-04-05', '2026-04-06']) {
      await cloud.clock.set(`${holiday}T00:00:30.000Z`);
      expect(await lists()).toEqual([]);
    }
    await cloud.clock.set('2026-04-07T00:00:30.000Z');
    expect(await lists()).toEqual(['digest']);
    await accept(id);
    const done = { ...one(id), result: '换好了灯泡', channel: 'visit' as const };
    await cloud.call(gridWorker, 'appeal.resolve', done);
    await cloud.clock.set('2026-04-08T00:00:30.000Z');
    expect(await lists()).toEqual([]);
  });

  test('who joins or follows several things is told once, on Monday at 9:00; the inbox has it at once', async () => {
    for (const content of ['楼道灯坏了', '垃圾桶太少']) {
      const { id } = await submit(content);
      await cloud.call(joiner, 'appeal.join', { ...one(id), isOn: true });
      await accept(id);
      await cloud.call(gridWorker, 'appeal.respond', { ...one(id), text: '明天上门' });
    }
    await cloud.clock.set('2026-03-02T02:00:00.000Z');
    expect(await nudges(resident)).toEqual(['progress', 'progress', 'progress', 'progress']);
    expect(await nudges(joiner)).toEqual([]);
    expect((await inbox(joiner)).items.map(({ kind }) => kind)).toEqual([
      'appeal.responded',
      'appeal.responded',
    ]);
    await cloud.clock.set('2026-03-09T00:59:00.000Z');
    expect(await nudges(joiner)).toEqual([]);
    await cloud.clock.set('2026-03-09T01:00:30.000Z');
    expect(await nudges(joiner)).toEqual(['digest']);
    await cloud.clock.advance('1h');
    expect(await nudges(joiner)).toEqual([]);
    expect((await inbox(joiner)).items.filter(({ kind }) => kind === 'notice.weekly')).toHaveLength(
      1,
    );
  });
});

describe('a template that is accepted once for ever', () => {
  test('is open until WeChat says that it is not, and never used up', async () => {
    const cloud = await openFunctionCloud({ env: { LONG_TERM_TEMPLATES: 'task' } });
    const { gridWorker } = PEOPLE;
    await cloud.settle('o-test-resident', '桂花');
    cloud.devcloud.admin.grantSubscription(gridWorker, 'task', 2);
    await cloud.call(gridWorker, 'notice.recordAnswers', {
      answers: [{ template: 'task', answer: 'accept' }],
      idempotencyKey: newKey(),
    });
    const task = async () =>
      (await cloud.call(gridWorker, 'notice.mailbox', {})).templates.find(
        ({ name }) => name === 'task',
      );
    for (const balance of [1, 1, 0]) {
      await cloud.call('o-test-resident', 'appeal.submit', {
        ...{ category: 'property', content: '楼道灯坏了', isAnonymous: false },
        idempotencyKey: newKey(),
      });
      await cloud.devcloud.settle();
      expect(await task()).toMatchObject({ balance, isLongTerm: true });
    }
    const sent = cloud.devcloud.admin.outbox().filter(({ touser }) => touser === gridWorker);
    expect(sent).toHaveLength(2);
    await cloud.close();
  });
});
