import { MOST_HIDDEN_WORDS } from '../../domain/appeal/openness';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { MUCH_LATER, newKey, PEOPLE } from '../support/world';

const OWNER = 'o-hide-owner';
const JOINER = 'o-hide-joiner';
const WORD = '红星小卖部';
const HIDDEN = '已隐去';
/** The place of the commit among the requests of `appeal.hide`. */
const COMMIT = 6;

/** What was written can be hidden afterwards, wherever others still read it. */
describe('showing less afterwards', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(OWNER, '陈春燕');
    await cloud.settle(JOINER, '路人甲');
  });
  afterAll(() => cloud.close());

  const key = () => ({ idempotencyKey: newKey() });
  const submit = async () => {
    const { id } = await cloud.call(OWNER, 'appeal.submit', {
      category: 'property',
      content: `${WORD}门口的井盖坏了，晚上看不见。`,
      isAnonymous: false,
      ...key(),
    });
    await cloud.call(JOINER, 'appeal.join', { appealId: id, isOn: true, ...key() });
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', { appealId: id, ...key() });
    return id;
  };
  /** Whoever joined gets a message that quotes the appeal. */
  const respond = async (appealId: string) => {
    const input = { appealId, text: '马上去看。', ...key() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.respond', input);
    expect(JSON.stringify(await inboxOf(JOINER, appealId))).toContain(WORD);
  };
  const resolve = async (appealId: string) => {
    const result = `${WORD}的井盖换好了。`;
    const input = { appealId, result, channel: 'online' as const, ...key() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.resolve', input);
  };
  const inboxOf = async (openid: string, thingId: string, query?: string) => {
    const { items } = await cloud.call(openid, 'notice.inbox', { query, limit: 50 });
    return items.filter(({ thing }) => thing.id === thingId);
  };
  const listedFor = async (openid: string, scope: 'public' | 'followed', appealId: string) => {
    const { items } = await cloud.call(openid, 'appeal.list', { scope, limit: 50 });
    return items.filter(({ id }) => id === appealId);
  };
  /** All that a neighbour who joined it is answered about it. */
  const seenByNeighbour = async (appealId: string) =>
    JSON.stringify([
      await cloud.send(JOINER, 'appeal.get', { appealId }),
      await listedFor(JOINER, 'public', appealId),
      await listedFor(JOINER, 'followed', appealId),
      await inboxOf(JOINER, appealId),
    ]);
  const foundBy = async (words: string, id: string) => {
    const { items } = await cloud.call(JOINER, 'appeal.list', { scope: 'public', words });
    return items.some((item) => item.id === id);
  };

  test('a word that the owner hides after the result is gone from every text, message and search', async () => {
    const appealId = await submit();
    await respond(appealId);
    await resolve(appealId);
    expect(await seenByNeighbour(appealId)).toContain(WORD);
    expect(await foundBy(WORD, appealId)).toBe(true);
    expect((await inboxOf(JOINER, appealId, WORD)).length).toBeGreaterThan(0);
    await cloud.call(OWNER, 'appeal.hide', { appealId, words: [WORD], ...key() });
    const seen = await seenByNeighbour(appealId);
    expect(seen).not.toContain(WORD);
    expect(seen).toContain(HIDDEN);
    expect(await foundBy(WORD, appealId)).toBe(false);
    expect(await inboxOf(JOINER, appealId, WORD)).toEqual([]);
    const own = await cloud.call(OWNER, 'appeal.get', { appealId });
    expect(own.content).toContain(WORD);
    expect(own.publicContent).not.toContain(WORD);
  });

  test('a call that dies once it is done, and no retry: the clock sees to the messages', async () => {
    const appealId = await submit();
    await respond(appealId);
    await resolve(appealId);
    const { faults } = cloud.devcloud;
    const acted = () => faults.report().acted.rules[0];
    faults.set({ rules: [{ on: 'database', label: 'appeal.hide', nth: COMMIT, do: 'kill' }] });
    const hiding = { appealId, words: [WORD], ...key() };
    expect(await cloud.send(OWNER, 'appeal.hide', hiding)).toMatchObject({ ok: false });
    expect(acted()).toBe(1);
    faults.set({});
    expect(await seenByNeighbour(appealId)).toContain(WORD);
    const { publicContent } = await cloud.call(OWNER, 'appeal.get', { appealId });
    expect(publicContent).not.toContain(WORD);
    await cloud.clock.advance('1h');
    expect(await seenByNeighbour(appealId)).not.toContain(WORD);
    expect(await inboxOf(JOINER, appealId, WORD)).toEqual([]);
  });

  test('made anonymous, nobody who handles it sees the name any more', async () => {
    const appealId = await submit();
    const nameFor = async () =>
      (await cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId })).ownerName;
    expect(await nameFor()).toBe('陈春燕');
    const view = await cloud.call(OWNER, 'appeal.hide', {
      ...{ appealId, words: [], isAnonymous: true as const },
      ...key(),
    });
    expect(view.isAnonymous).toBe(true);
    expect(await nameFor()).toBeNull();
    const handler = await cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId });
    expect(JSON.stringify(handler)).not.toContain('陈春燕');
    expect(handler.allowedActions).not.toContain('revealContact');
  });

  test('left to those who handle it, neighbours lose it, its messages, and hear nothing more', async () => {
    const appealId = await submit();
    await respond(appealId);
    await cloud.call(OWNER, 'appeal.hide', {
      ...{ appealId, words: [], isForHandlers: true as const },
      ...key(),
    });
    await resolve(appealId);
    expect(await cloud.send(JOINER, 'appeal.get', { appealId })).toMatchObject({ ok: false });
    expect(await seenByNeighbour(appealId)).not.toContain(WORD);
    const kinds = (await inboxOf(JOINER, appealId)).map(({ kind }) => kind);
    expect(kinds).not.toContain('appeal.resolved');
    const owners = await inboxOf(OWNER, appealId);
    expect(owners.map(({ kind }) => kind)).toContain('appeal.resolved');
  });

  test('what is withdrawn leaves the messages', async () => {
    const appealId = await submit();
    await respond(appealId);
    await cloud.call(OWNER, 'appeal.withdraw', { appealId, ...key() });
    expect((await inboxOf(JOINER, appealId)).map(({ kind }) => kind)).toContain('appeal.withdrawn');
    expect(await seenByNeighbour(appealId)).not.toContain(WORD);
    expect(await inboxOf(JOINER, appealId, WORD)).toEqual([]);
  });

  test.each([1, 4, 7, 10])(
    'made anonymous, nothing in the data names the writer, also when the timer dies (%i)',
    async (nth) => {
      const { faults } = cloud.devcloud;
      const appealId = await submit();
      const hiding = { ...{ appealId, words: [], isAnonymous: true as const }, ...key() };
      await cloud.call(OWNER, 'appeal.hide', hiding);
      const before = await inboxOf(OWNER, appealId);
      faults.set({ rules: [{ on: 'database', label: 'appeal:timer', nth, times: 1, do: 'kill' }] });
      for (let minute = 0; minute < 4; minute++) await cloud.clock.advance('1m');
      faults.set({});
      const about = [...cloud.stored('appeals'), ...cloud.stored('notices')].filter((document) =>
        JSON.stringify(document).includes(appealId),
      );
      expect(about.length).toBeGreaterThan(2);
      expect(JSON.stringify(about)).not.toContain(OWNER);
      expect(about[0]).toMatchObject({ hideWriterAt: null });
      expect(await inboxOf(OWNER, appealId)).toEqual(before);
      const { items } = await cloud.call(OWNER, 'appeal.list', { scope: 'mine', limit: 50 });
      expect(items.find(({ id }) => id === appealId)).toMatchObject({ isMine: true });
      expect(await cloud.call(OWNER, 'appeal.hide', hiding)).toMatchObject({ isAnonymous: true });
      expect(before.some(({ isRead }) => isRead)).toBe(false);
      const read = {
        thing: { type: 'appeal', id: appealId },
        until: MUCH_LATER,
        ...key(),
      } as const;
      await cloud.call(OWNER, 'notice.markRead', read);
      expect((await inboxOf(OWNER, appealId)).every(({ isRead }) => isRead)).toBe(true);
    },
  );

  test('staff hide what slipped through: the owner is told and reads why, the word is not in the reason', async () => {
    const appealId = await submit();
    await respond(appealId);
    const words = [WORD];
    const reason = `隐去了${WORD}的店名`;
    const input = () => ({ appealId, words, reason, ...key() });
    expect(await cloud.send(JOINER, 'appeal.redact', input())).toMatchObject({ ok: false });
    expect(await cloud.send(OWNER, 'appeal.redact', input())).toMatchObject({ ok: false });
    await cloud.call(PEOPLE.gridWorker, 'appeal.redact', input());
    expect(await seenByNeighbour(appealId)).not.toContain(WORD);
    expect((await inboxOf(OWNER, appealId)).map(({ kind }) => kind)).toContain('appeal.redacted');
    const { timeline } = await cloud.call(JOINER, 'appeal.get', { appealId });
    expect(timeline.find(({ act }) => act === 'redact')?.text).toContain(HIDDEN);
  });

  test('what is closed is hidden, made anonymous and left to those who handle it, too', async () => {
    const appealId = await submit();
    await respond(appealId);
    await resolve(appealId);
    await cloud.call(OWNER, 'appeal.rate', { appealId, solved: true, stars: 5, ...key() });
    const hide = (more: { words: string[]; isAnonymous?: true; isForHandlers?: true }) =>
      cloud.call(OWNER, 'appeal.hide', { appealId, ...more, ...key() });
    expect(await hide({ words: [WORD] })).toMatchObject({ status: 'closed' });
    expect(await seenByNeighbour(appealId)).not.toContain(WORD);
    expect(await hide({ words: [], isAnonymous: true })).toMatchObject({ isAnonymous: true });
    expect(await seenByNeighbour(appealId)).not.toContain('陈春燕');
    await hide({ words: [], isForHandlers: true });
    expect(await cloud.send(JOINER, 'appeal.get', { appealId })).toMatchObject({ ok: false });
    expect(await listedFor(JOINER, 'public', appealId)).toEqual([]);
  });

  test('nothing is shown again: the same once more is refused, and so is what hides nothing', async () => {
    const appealId = await submit();
    const first = { appealId, words: [WORD], isAnonymous: true as const, ...key() };
    await cloud.call(OWNER, 'appeal.hide', first);
    expect((await cloud.call(OWNER, 'appeal.hide', first)).isAnonymous).toBe(true);
    const more = (words: string[]) =>
      cloud.send(OWNER, 'appeal.hide', { appealId, words, ...key() });
    for (const words of [[], [WORD]]) {
      expect(await more(words)).toMatchObject({ ok: false, error: { code: 'WRONG_STATE' } });
    }
    const kept = cloud.stored('appeals').find(({ _id }) => _id === appealId);
    expect(kept).toMatchObject({ isAnonymous: true, alsoHideSealed: expect.any(String) });
    expect(JSON.stringify([kept, cloud.stored('notices')])).not.toContain('陈春燕');
  });

  test('staff who hide as many words as there may be leave room for those of the writer', async () => {
    const appealId = await submit();
    for (let ten = 0; ten < MOST_HIDDEN_WORDS; ten += 10) {
      const words = Array.from({ length: 10 }, (_, at) => `第${ten + at}个词`);
      const input = { appealId, words, reason: '有个人信息', ...key() };
      await cloud.call(PEOPLE.gridWorker, 'appeal.redact', input);
    }
    await cloud.call(OWNER, 'appeal.hide', { appealId, words: [WORD], ...key() });
    expect(await seenByNeighbour(appealId)).not.toContain(WORD);
  });
});
