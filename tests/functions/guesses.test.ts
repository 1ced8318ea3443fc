import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const OWNER = 'o-guesses-owner';
const NEIGHBOUR = 'o-guesses-neighbour';
const NICKNAME = '向日葵妈妈';
const HIDDEN = '〔已隐去〕';
/** WeChat wants a person to look at it. */
const ABUSE = '傻逼';
const GUESSES = `莫非是金大爷或${NICKNAME}或夜半歌声`;
const { gridWorker, otherGridWorker, desk, secretary, streetLeader } = PEOPLE;

/** Staff who guess who an anonymous writer is see in nothing that they write or do whether they are right. */
describe('guesses of staff about an anonymous writer', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(OWNER, NICKNAME);
    await cloud.settle(NEIGHBOUR, '路人甲');
    acceptMessages(cloud.devcloud.admin, Object.values(PEOPLE), 20);
  });
  afterAll(() => cloud.close());

  const key = () => ({ idempotencyKey: newKey() });
  const submit = async (extra: { content?: string; alsoHide?: string[] } = {}) => {
    const content = `门口的长椅松了，我是${NICKNAME}，快来修`;
    const input = { category: 'property' as const, content, isAnonymous: true, ...extra };
    return (await cloud.call(OWNER, 'appeal.submit', { ...input, ...key() })).id;
  };
  const get = (openid: string, appealId: string) => cloud.call(openid, 'appeal.get', { appealId });
  const redact = (appealId: string, words: string[]) =>
    cloud.call(gridWorker, 'appeal.redact', { appealId, words, reason: '有个人信息', ...key() });

  test('in the reason of a colour, which others read with a gap', async () => {
    const appealId = await submit();
    const reason = { appealId, priority: 'blue' as const, reason: GUESSES, ...key() };
    const mine = await cloud.call(gridWorker, 'appeal.regrade', reason);
    expect(mine.reasons[0]).toMatchObject({ source: 'staff', note: GUESSES });
    const note = GUESSES.replace(NICKNAME, HIDDEN);
    for (const openid of [secretary, NEIGHBOUR])
      expect((await get(openid, appealId)).reasons[0]).toMatchObject({ note });
  });

  test('in the queue of words that wait', async () => {
    const appealId = await submit();
    const text = `${GUESSES}${ABUSE}`;
    await cloud.call(desk, 'appeal.note', { appealId, text, ...key() });
    const waiting = async (openid: string) =>
      (await cloud.call(openid, 'review.list', {})).items.map((item) => item.text);
    expect(await waiting(desk)).toEqual([text]);
    expect(await waiting(secretary)).toEqual([text.replace(NICKNAME, HIDDEN)]);
  });

  test('after they passed the appeal on and read it as a neighbour', async () => {
    const appealId = await submit();
    const pass = (from: string, to: string) =>
      cloud.call(from, 'appeal.transfer', { appealId, to, reason: '在那边网格', ...key() });
    await pass(gridWorker, 'grid_worker@jiefang-2');
    await cloud.call(otherGridWorker, 'appeal.accept', { appealId, ...key() });
    await cloud.call(otherGridWorker, 'appeal.progress', { appealId, text: GUESSES, ...key() });
    await pass(otherGridWorker, 'grid_worker@jiefang-1');
    const { timeline, content } = await get(otherGridWorker, appealId);
    expect(timeline.find(({ act }) => act === 'progress')?.text).toBe(GUESSES);
    expect(content).not.toContain(NICKNAME);
    const seen = await get(NEIGHBOUR, appealId);
    expect(JSON.stringify(seen.timeline)).not.toContain(NICKNAME);
  });

  test('with words to hide that reach into a gap, or that the writer hid', async () => {
    const appealId = await submit({ alsoHide: ['长椅'] });
    const { content } = await get(NEIGHBOUR, appealId);
    expect(content).toBe(`门口的${HIDDEN}松了，我是${HIDDEN}，快来修`);
    for (const words of [['是金大'], ['是向日'], ['向日葵妈妈，快'], ['长椅']]) {
      await redact(appealId, words);
      expect((await get(NEIGHBOUR, appealId)).content).toBe(content);
    }
    await redact(appealId, ['门口']);
    const less = `${HIDDEN}的${HIDDEN}松了，我是${HIDDEN}，快来修`;
    expect((await get(NEIGHBOUR, appealId)).content).toBe(less);
    await cloud.call(OWNER, 'appeal.hide', { appealId, words: ['快来'], ...key() });
    expect((await get(NEIGHBOUR, appealId)).content).toBe(less.replace('快来', HIDDEN));
  });

  test('by the time at which urgent messages come', async () => {
    const messages = () => {
      const sent = cloud.devcloud.admin.outbox();
      return sent.filter(({ touser }) => touser === streetLeader).length;
    };
    /** The messages that a red appeal by this person sends at once. */
    const sentBy = async (openid: string, place: number, isAnonymous: boolean) => {
      const before = messages();
      const content = `${place}号楼燃气泄漏，味道很大`;
      const input = { category: 'property' as const, content, isAnonymous };
      await cloud.call(openid, 'appeal.submit', { ...input, ...key() });
      await cloud.clock.advance('1m');
      return messages() - before;
    };
    expect([await sentBy(OWNER, 1, false), await sentBy(OWNER, 2, false)]).toEqual([1, 1]);
    expect(await sentBy(NEIGHBOUR, 3, true)).toBe(1);
    expect(await sentBy(OWNER, 4, true)).toBe(1);
    expect(await sentBy(NEIGHBOUR, 5, true)).toBe(0);
    expect(await sentBy(OWNER, 6, true)).toBe(0);
    expect(await sentBy(NEIGHBOUR, 7, false)).toBe(1);
  });
});
