import { MOST_WAITING } from '../../domain/review/waiting';
import { NOT_PASSED, WAITS } from '../../domain/text/held';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { GRID_ID, newKey, PEOPLE } from '../support/world';

const ABUSE = '傻逼';

/** Words that WeChat wants a person to look at. */
describe('reviews', () => {
  const resident = 'o-test-resident';
  const other = 'o-test-other';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(resident, '桂花');
    await cloud.settle(other, '建国');
  });
  afterAll(() => cloud.close());

  const submit = (content: string) =>
    cloud.call(resident, 'appeal.submit', {
      ...{ category: 'property', content, isAnonymous: false, idempotencyKey: newKey() },
    });
  const firstWaiting = async () => {
    const { items } = await cloud.call(PEOPLE.desk, 'review.list', {});
    return items[0];
  };
  const decide = (openid: string, reviewId: string, verdict: 'pass' | 'abuse') =>
    cloud.call(openid, 'review.decide', { reviewId, verdict, idempotencyKey: newKey() });
  const join = (nickname: string) =>
    cloud.call(resident, 'account.join', {
      ...{ gridId: GRID_ID, nickname, idempotencyKey: newKey() },
    });

  test('an appeal is for everybody as soon as it passed, and it is due in one working day', async () => {
    const { id } = await submit(`楼上的人骂我${ABUSE}`);
    expect(await cloud.refusal(other, 'appeal.get', { appealId: id })).toBe('NOT_FOUND');
    const waiting = await firstWaiting();
    expect(waiting).toMatchObject({ thing: { type: 'appeal', id }, isOverdue: false });
    await decide(PEOPLE.desk, waiting?.id ?? '', 'pass');
    const { looks } = await cloud.call(resident, 'appeal.looks', { appealId: id });
    expect(looks).toMatchObject([{ what: 'content', by: { role: 'community_staff' } }]);
    expect(await cloud.call(other, 'appeal.get', { appealId: id })).toMatchObject({ id });
    expect(await firstWaiting()).toBeUndefined();
  });

  test('the queue does not know who wrote anonymously, and the writer is told all the same', async () => {
    const write = async (isAnonymous: boolean) => {
      const content = `${isAnonymous ? '对门' : '隔壁'}的人骂我${ABUSE}`;
      const input = {
        category: 'property',
        content,
        isAnonymous,
        idempotencyKey: newKey(),
      } as const;
      return (await cloud.call(resident, 'appeal.submit', input)).id;
    };
    const storedOf = (id: string) =>
      JSON.stringify([
        cloud.stored('appeals').find(({ _id }) => _id === id),
        ...['reviews', 'notices'].map((name) =>
          cloud.stored(name).filter(({ thing }) => (thing as { id: string } | null)?.id === id),
        ),
      ]);
    const rejected = async (id: string) => {
      const { items } = await cloud.call(PEOPLE.desk, 'review.list', {});
      const reviewId = items.find(({ thing }) => thing?.id === id)?.id ?? '';
      await decide(PEOPLE.desk, reviewId, 'abuse');
      const inbox = await cloud.call(resident, 'notice.inbox', {});
      return inbox.items.filter(({ thing, kind }) => thing.id === id && kind === 'review.rejected');
    };
    const id = await write(true);
    expect(storedOf(id)).not.toContain(resident);
    const own = await cloud.call(resident, 'appeal.get', { appealId: id });
    expect(own.content).toContain(ABUSE);
    expect(await rejected(id)).toHaveLength(1);
    expect(storedOf(id)).not.toContain(resident);

    const later = await write(false);
    expect(storedOf(later)).toContain(resident);
    await cloud.call(resident, 'appeal.hide', {
      ...{ appealId: later, words: [], isAnonymous: true as const, idempotencyKey: newKey() },
    });
    await cloud.clock.advance('5m');
    expect(storedOf(later)).not.toContain(resident);
    expect(await rejected(later)).toHaveLength(1);
  });

  test('the writer is shown what neighbours read: no words before they passed, and none that did not', async () => {
    const content = `楼下的人骂我${ABUSE}`;
    const { id: appealId, publicContent } = await submit(content);
    expect(publicContent).toBe(WAITS);
    await decide(PEOPLE.desk, (await firstWaiting())?.id ?? '', 'abuse');
    const mine = await cloud.call(resident, 'appeal.get', { appealId });
    expect(mine).toMatchObject({ content, publicContent: NOT_PASSED });
  });

  test('words of staff wait for the owner, and the owner is not told them when they are refused', async () => {
    const { id: appealId } = await submit('楼道灯坏了');
    const one = { appealId, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', one);
    const text = `你这个${ABUSE}别再来了`;
    const said = { appealId, text, idempotencyKey: newKey() };
    const mine = await cloud.call(PEOPLE.gridWorker, 'appeal.respond', said);
    expect(mine.timeline.at(-1)?.text).toBe(text);
    const theirs = () => cloud.call(resident, 'appeal.get', { appealId });
    expect((await theirs()).timeline.at(-1)?.text).toBe(WAITS);
    await decide(PEOPLE.secretary, (await firstWaiting())?.id ?? '', 'abuse');
    expect(JSON.stringify(await theirs())).not.toContain(ABUSE);
    const { items } = await cloud.call(PEOPLE.gridWorker, 'notice.inbox', {});
    expect(items[0]).toMatchObject({ kind: 'review.rejected', excerpt: '有骂人、伤人的话' });
  });

  test('nobody decides on their own words, and two decisions are one too many', async () => {
    const { id: appealId } = await submit('门口的灯坏了');
    await cloud.call(PEOPLE.desk, 'appeal.note', {
      ...{ appealId, text: `来的人说${ABUSE}`, idempotencyKey: newKey() },
    });
    const reviewId = (await firstWaiting())?.id ?? '';
    const input = { reviewId, verdict: 'pass', idempotencyKey: newKey() } as const;
    expect(await cloud.refusal(PEOPLE.desk, 'review.decide', input)).toBe('FORBIDDEN');
    await decide(PEOPLE.secretary, reviewId, 'pass');
    const late = { ...input, idempotencyKey: newKey() };
    expect(await cloud.refusal(PEOPLE.secretary, 'review.decide', late)).toBe('WRONG_STATE');
  });

  test('what waits is stored like every other text: what is personal in it is sealed', async () => {
    const phone = '13812345678';
    const { id: appealId } = await submit('电梯坏了');
    const text = `骂人${ABUSE}的人电话${phone}`;
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', { appealId, idempotencyKey: newKey() });
    const said = { appealId, text, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.respond', said);
    const stored = ['appeals', 'reviews', 'notices'].flatMap(cloud.stored);
    expect(JSON.stringify(stored)).not.toContain(phone);
    const waiting = await firstWaiting();
    expect(waiting?.text).toMatch(new RegExp(`^骂人${ABUSE}的人电话`));
    expect(JSON.stringify(waiting)).not.toContain(phone);
    await decide(PEOPLE.secretary, waiting?.id ?? '', 'pass');
  });

  test('what staff write down for somebody is checked as words of the staff', async () => {
    const content = '来访的人说后院的墙裂了';
    await cloud.call(PEOPLE.desk, 'appeal.record', {
      ...{ category: 'property', content, isAnonymous: false, images: [], source: 'walkIn' },
      ...{ consent: 'spoken', gridId: GRID_ID, idempotencyKey: newKey() },
    });
    const checked = cloud.devcloud.admin.checkedTexts().filter((one) => one.content === content);
    expect(checked.map(({ openid }) => openid)).toEqual([PEOPLE.desk]);
  });

  test('while a nickname waits, others read the earlier one', async () => {
    expect(await join(`${ABUSE}大王`)).toMatchObject({ nickname: `${ABUSE}大王` });
    expect((await submit('井盖松了')).ownerName).toBe('桂花');
    const waiting = await firstWaiting();
    expect(waiting).toMatchObject({ thing: null, text: `${ABUSE}大王` });
    await decide(PEOPLE.desk, waiting?.id ?? '', 'pass');
    expect((await submit('路灯不亮')).ownerName).toBe(`${ABUSE}大王`);
  });

  test('what is hidden or withdrawn says no more in the queue either', async () => {
    const shop = '红星小卖部';
    const queued = async (appealId: string) => {
      const { items } = await cloud.call(PEOPLE.desk, 'review.list', {});
      return items.find(({ thing }) => thing?.id === appealId)?.text;
    };
    const { id: appealId } = await submit(`${shop}的人骂我${ABUSE}`);
    expect(await queued(appealId)).toContain(shop);
    const hide = { appealId, words: [shop], idempotencyKey: newKey() };
    await cloud.call(resident, 'appeal.hide', hide);
    expect(await queued(appealId)).toBe(`〔已隐去〕的人骂我${ABUSE}`);
    await cloud.call(resident, 'appeal.withdraw', { appealId, idempotencyKey: newKey() });
    expect(await queued(appealId)).toBeUndefined();
  });

  test('a flood of words makes the queue no dearer', async () => {
    const cost = () => cloud.touch(PEOPLE.desk, 'review.list', { limit: 1 });
    for (let place = 1; place <= MOST_WAITING; place++) await submit(`${place}号楼骂人${ABUSE}`);
    const few = await cost();
    const [one] = cloud.stored('reviews').filter(({ state }) => state === 'waiting');
    const more = Array.from({ length: 300 }, (_, at) => ({
      ...one,
      ...{ _id: `flood-${at}`, urgency: `${one?.dueAt}~flood-${at}` },
    }));
    cloud.devcloud.admin.importDocuments('reviews', more);
    expect(await cost()).toEqual(few);
    const { waiting } = await cloud.call(PEOPLE.desk, 'review.list', {});
    expect(waiting).toBe(MOST_WAITING);
  });
});
