import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

type Told = [kind: string, at: string];

/** What the clock reminds handlers of, before it is too late. */
describe('reminders of deadlines', () => {
  const resident = 'o-test-resident';
  const { desk, gridWorker, secretary } = PEOPLE;
  const colleague = 'o-test-second-at-the-desk';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
    const [one] = cloud.stored('people').filter(({ _id }) => _id === desk);
    cloud.devcloud.admin.importDocuments('people', [{ ...one, _id: colleague }]);
  });
  afterAll(() => cloud.close());
  beforeEach(() => cloud.clock.set('2026-03-02T01:00:00.000Z'));

  const submit = async (category: 'property' | 'suggestion' | 'safety', content: string) =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category, content, isAnonymous: false },
        idempotencyKey: newKey(),
      })
    ).id;
  /** Blue: with the desk, due on 11 March at 24:00. */
  const ask = () => submit('suggestion', '建议广场加一张长椅');
  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  /** The reminders of one appeal in somebody's inbox, the first one first. */
  const remindersOf = async (openid: string, id: string): Promise<Told[]> => {
    const { items } = await cloud.call(openid, 'notice.inbox', { limit: 50 });
    return items
      .filter(
        ({ kind, thing }) =>
          thing.id === id && ['appeal.halfTime', 'appeal.dayBefore'].includes(kind),
      )
      .map(({ kind, at }): Told => [kind, at.slice(0, 16)])
      .reverse();
  };
  const HALF: Told = ['appeal.halfTime', '2026-03-06T20:30'];
  const DAY_BEFORE: Told = ['appeal.dayBefore', '2026-03-10T01:00'];
  /** In the middle of the minute: submitting took its time before, and the clock takes some until it fires. */
  const at = (time: string) => cloud.clock.set(`2026-03-${time}:30.000Z`);

  test('at half time and at 9:00 one working day before, everybody of the post, each once', async () => {
    const id = await ask();
    await at('06T20:29');
    expect(await remindersOf(desk, id)).toEqual([]);
    await at('06T20:30');
    expect(await remindersOf(desk, id)).toEqual([HALF]);
    await at('10T00:59');
    expect(await remindersOf(desk, id)).toEqual([HALF]);
    for (const time of ['10T01:00', '10T01:05', '11T15:59', '11T16:00', '13T16:00']) await at(time);
    for (const openid of [desk, colleague]) {
      expect(await remindersOf(openid, id)).toEqual([HALF, DAY_BEFORE]);
    }
    for (const openid of [resident, gridWorker, secretary]) {
      expect(await remindersOf(openid, id)).toEqual([]);
    }
  });

  test('red: after 12 hours, by day and by night', async () => {
    const id = await submit('safety', '井盖不见了');
    await at('02T12:59');
    expect(await remindersOf(PEOPLE.streetLeader, id)).toEqual([]);
    await at('02T13:00');
    await at('03T00:59');
    expect(await remindersOf(PEOPLE.streetLeader, id)).toEqual([
      ['appeal.halfTime', '2026-03-02T13:00'],
    ]);
  });

  test('who has it then is reminded, not who had it', async () => {
    const id = await submit('property', '楼道灯坏了');
    const to = 'community_staff@jiefang';
    await cloud.call(gridWorker, 'appeal.transfer', { ...one(id), to, reason: '不归我管' });
    await at('04T01:00');
    expect(await remindersOf(desk, id)).toEqual([['appeal.dayBefore', '2026-03-04T01:00']]);
    expect(await remindersOf(gridWorker, id)).toEqual([]);
  });

  test('an extension moves them', async () => {
    const id = await ask();
    await at('06T20:30');
    await cloud.call(desk, 'appeal.accept', one(id));
    const wanted = { ...one(id), reason: '要等规划', workingDays: 3 };
    await cloud.call(desk, 'appeal.requestExtension', wanted);
    await cloud.call(secretary, 'appeal.extend', { ...one(id), isGranted: true });
    await at('09T08:29');
    expect(await remindersOf(desk, id)).toEqual([HALF]);
    for (const time of ['09T08:30', '10T01:00', '13T00:59']) await at(time);
    expect(await remindersOf(desk, id)).toEqual([HALF, ['appeal.halfTime', '2026-03-09T08:30']]);
    await at('13T01:00');
    expect((await remindersOf(desk, id)).at(-1)).toEqual(['appeal.dayBefore', '2026-03-13T01:00']);
  });

  test('a pause stops them, and after it they follow what is left', async () => {
    const id = await ask();
    await cloud.call(desk, 'appeal.accept', one(id));
    await cloud.call(desk, 'appeal.pause', { ...one(id), reason: '等住户回家', workingDays: 5 });
    for (const time of ['06T20:30', '09T15:59']) await at(time);
    expect(await remindersOf(desk, id)).toEqual([]);
    await at('09T16:00');
    expect(await cloud.call(desk, 'appeal.get', { appealId: id })).toMatchObject({
      ...{ pause: null, deadlines: [{ dueOn: '2026-03-19' }] },
    });
    for (const time of ['14T15:59', '14T16:00']) await at(time);
    expect(await remindersOf(desk, id)).toEqual([['appeal.halfTime', '2026-03-14T16:00']]);
    await at('18T01:00');
    expect((await remindersOf(desk, id)).at(-1)).toEqual(['appeal.dayBefore', '2026-03-18T01:00']);
  });

  test('when the clock was away only the latest is made up for, and none once it is overdue', async () => {
    const late = await ask();
    await at('10T06:00');
    const once: Told[] = [['appeal.dayBefore', '2026-03-10T06:00']];
    expect(await remindersOf(desk, late)).toEqual(once);
    await at('02T01:00');
    const tooLate = await ask();
    for (const time of ['11T16:00', '11T16:30']) await at(time);
    expect(await remindersOf(desk, tooLate)).toEqual([]);
    expect(await remindersOf(desk, late)).toEqual(once);
    const stored = cloud.stored('appeals').find(({ _id }) => _id === tooLate);
    expect(stored).toMatchObject({ nextReminderAt: null, lastReminder: { kind: 'dayBefore' } });
  });

  test('what is answered, resolved or withdrawn in time is left alone', async () => {
    const [replied, resolved, withdrawn] = [await ask(), await ask(), await ask()];
    for (const id of [replied, resolved]) await cloud.call(desk, 'appeal.accept', one(id));
    await cloud.call(desk, 'appeal.respond', { ...one(replied), text: '已列入下月计划' });
    const done = { ...one(resolved), result: '已经装好', channel: 'visit' as const };
    await cloud.call(desk, 'appeal.resolve', done);
    await cloud.call(resident, 'appeal.withdraw', one(withdrawn));
    for (const time of ['06T20:30', '10T01:00']) await at(time);
    for (const id of [replied, resolved, withdrawn]) {
      expect(await remindersOf(desk, id)).toEqual([]);
    }
  });
});
