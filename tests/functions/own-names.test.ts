import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const OWNER = 'o-own-names-owner';
const NEIGHBOUR = 'o-own-names-neighbour';
const COMMON = 'o-own-names-common';
const NICKNAME = '向日葵妈妈';
const REAL_NAME = '欧阳桂兰';
const PHONE = '13777776666';
const LATER_PHONE = '13655554444';
const HIDDEN = '〔已隐去〕';
const CONTENT = `大家叫我${NICKNAME}，本名${REAL_NAME}，电话${PHONE}，3号楼2单元501室门口的长椅松了`;

/** Who wrote anonymously stays unknown, whatever they and others write. */
describe('the own names of an anonymous writer', () => {
  let cloud: FunctionCloud;
  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(OWNER, NICKNAME);
    await renameTo(NICKNAME);
    await cloud.settle(NEIGHBOUR, '路人甲');
    await cloud.settle(COMMON, '水');
  });
  afterAll(() => cloud.close());

  const key = () => ({ idempotencyKey: newKey() });
  const renameTo = (nickname: string) =>
    cloud.call(OWNER, 'account.join', {
      ...{ gridId: 'jiefang-1', nickname, realName: REAL_NAME },
      ...key(),
    });
  const submit = async (extra: { isAnonymous: boolean; showsContact?: boolean }) => {
    const { id } = await cloud.call(OWNER, 'appeal.submit', {
      ...{ category: 'property', content: CONTENT, place: { text: `${NICKNAME}楼下` } },
      ...{ ...key(), ...extra },
    });
    return id;
  };
  const get = (openid: string, appealId: string) => cloud.call(openid, 'appeal.get', { appealId });
  const seenBy = async (openid: string, appealId: string) =>
    JSON.stringify(await get(openid, appealId));
  const REPLY = `${NICKNAME}您好，${REAL_NAME}家501室已看过，电话${LATER_PHONE}`;
  const respond = async (appealId: string, text = REPLY) => {
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', { appealId, ...key() });
    await cloud.call(PEOPLE.gridWorker, 'appeal.respond', { appealId, text, ...key() });
  };

  test('neighbours read neither them nor the rest of what is personal, staff read the door', async () => {
    const appealId = await submit({ isAnonymous: true });
    expect((await get(OWNER, appealId)).content).toBe(CONTENT);
    expect((await get(NEIGHBOUR, appealId)).content).toBe(
      `大家叫我${HIDDEN}，本名${HIDDEN}，电话${HIDDEN}，${HIDDEN}门口的长椅松了`,
    );
    for (const openid of [PEOPLE.gridWorker, PEOPLE.secretary]) {
      const { content, place } = await get(openid, appealId);
      expect(content).toBe(
        `大家叫我${HIDDEN}，本名${HIDDEN}，电话${HIDDEN}，3号楼2单元501室门口的长椅松了`,
      );
      expect(place.text).toBe(`${HIDDEN}楼下`);
    }
  });

  test('the database tells none of it in the clear', async () => {
    const appealId = await submit({ isAnonymous: true });
    await respond(appealId);
    const stored = cloud.stored('appeals').find(({ _id }) => _id === appealId);
    expect(stored).toMatchObject({ content: { staffSealed: expect.any(String) } });
    const told = cloud
      .stored('notices')
      .filter((notice) => JSON.stringify(notice).includes(appealId));
    const everything = JSON.stringify([stored, told]);
    expect(everything).not.toMatch(new RegExp(`${NICKNAME}|${REAL_NAME}|${PHONE}|501`));
  });

  test('whoever writes by name is read by staff as written', async () => {
    const appealId = await submit({ isAnonymous: false });
    expect((await get(PEOPLE.gridWorker, appealId)).content).toBe(CONTENT);
    expect((await get(NEIGHBOUR, appealId)).content).toContain(NICKNAME);
  });

  test('staff read all of what the writer says they may read; neighbours do not', async () => {
    const appealId = await submit({ isAnonymous: true, showsContact: true });
    expect((await get(PEOPLE.gridWorker, appealId)).content).toBe(CONTENT);
    expect(await seenBy(NEIGHBOUR, appealId)).not.toMatch(
      new RegExp(`${NICKNAME}|${REAL_NAME}|${PHONE}`),
    );
  });

  test('in words of staff they are hidden from everybody but the writer and whoever said them', async () => {
    const appealId = await submit({ isAnonymous: true });
    await respond(appealId);
    await cloud.call(PEOPLE.secretary, 'appeal.note', {
      ...{ appealId, text: `这是${REAL_NAME}写的` },
      ...key(),
    });
    const names = new RegExp(`${NICKNAME}|${REAL_NAME}`);
    expect(await seenBy(NEIGHBOUR, appealId)).not.toMatch(names);
    const textOf = async (openid: string, act: string) =>
      (await get(openid, appealId)).timeline.find((entry) => entry.act === act)?.text;
    expect(await textOf(PEOPLE.secretary, 'respond')).toBe(
      `${HIDDEN}您好，${HIDDEN}家501室已看过，电话${LATER_PHONE}`,
    );
    expect(await textOf(PEOPLE.gridWorker, 'note')).toBe(`这是${HIDDEN}写的`);
    expect(await textOf(PEOPLE.gridWorker, 'respond')).toContain(NICKNAME);
    expect(await textOf(PEOPLE.secretary, 'note')).toContain(REAL_NAME);
    expect(await textOf(OWNER, 'respond')).toContain(NICKNAME);
  });

  test('what the writer adds is hidden alike, and shown when they say so', async () => {
    const appealId = await submit({ isAnonymous: true });
    const add = (extra: { showsContact?: boolean }) =>
      cloud.call(OWNER, 'appeal.supplement', {
        ...{ appealId, text: `打${LATER_PHONE}找${NICKNAME}` },
        ...{ ...key(), ...extra },
      });
    const addedFor = async (openid: string) =>
      (await get(openid, appealId)).timeline.filter(({ act }) => act === 'supplement');
    await add({});
    await add({ showsContact: true });
    await add({ showsContact: false });
    expect((await addedFor(PEOPLE.gridWorker)).map(({ text }) => text)).toEqual([
      `打${HIDDEN}找${HIDDEN}`,
      `打${LATER_PHONE}找${NICKNAME}`,
      `打${HIDDEN}找${HIDDEN}`,
    ]);
    expect(await addedFor(NEIGHBOUR)).toEqual([]);
  });

  test('made anonymous afterwards, it hides them in all that was written before', async () => {
    const appealId = await submit({ isAnonymous: false });
    await respond(appealId);
    const secret = new RegExp(`${NICKNAME}|${REAL_NAME}|${PHONE}`);
    expect(await seenBy(PEOPLE.secretary, appealId)).toMatch(secret);
    const hide = { appealId, words: [], isAnonymous: true as const, ...key() };
    await cloud.call(OWNER, 'appeal.hide', hide);
    expect(await seenBy(PEOPLE.secretary, appealId)).not.toMatch(secret);
    expect(await seenBy(NEIGHBOUR, appealId)).not.toMatch(secret);
    const words = { appealId, words: ['长椅'], reason: `${NICKNAME}家的长椅`, ...key() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.redact', words);
    expect(await seenBy(NEIGHBOUR, appealId)).not.toMatch(secret);
    expect(await seenBy(OWNER, appealId)).toContain(CONTENT);
  });

  test('a name that the writer has by now is hidden, too, once they act', async () => {
    const appealId = await submit({ isAnonymous: true });
    await respond(appealId, '夜半歌声您好');
    await renameTo('夜半歌声');
    await cloud.call(OWNER, 'appeal.supplement', { appealId, text: '夜半歌声又来了', ...key() });
    await renameTo(NICKNAME);
    for (const openid of [NEIGHBOUR, PEOPLE.secretary])
      expect(await seenBy(openid, appealId)).not.toMatch(/夜半歌声|向日葵妈妈/);
  });

  test('a new name is hidden in what was written before, within a minute', async () => {
    const appealId = await submit({ isAnonymous: true });
    const text = '夏夜流星雨您好';
    await respond(appealId, text);
    expect(await seenBy(NEIGHBOUR, appealId)).toContain(text);
    await renameTo('夏夜流星雨');
    await cloud.clock.advance('1m');
    await renameTo(NICKNAME);
    for (const openid of [NEIGHBOUR, PEOPLE.secretary])
      expect(await seenBy(openid, appealId)).not.toMatch(/夏夜流星雨|向日葵妈妈/);
    expect(await seenBy(OWNER, appealId)).toContain(text);
  });

  test('a word is never a gap: the writer hears of it before submitting', async () => {
    const draft = { category: 'property' as const, content: '楼上漏水，我是水，电话13777776666' };
    const asked = { ...draft, isAnonymous: true };
    const checked = await cloud.call(COMMON, 'appeal.check', asked);
    expect(checked.commonNames).toEqual(['水']);
    expect(checked.publicContent).toBe(`楼上漏水，我是水，电话${HIDDEN}`);
    expect(checked.hiddenFromStaff).toEqual([{ kind: 'phone', text: '13777776666' }]);
    expect(await cloud.call(COMMON, 'appeal.check', draft)).toMatchObject({
      ...{ commonNames: [], hiddenFromStaff: [] },
    });
    const { id } = await cloud.call(COMMON, 'appeal.submit', { ...asked, ...key() });
    for (const openid of [NEIGHBOUR, PEOPLE.gridWorker])
      expect((await get(openid, id)).content).toBe(`楼上漏水，我是水，电话${HIDDEN}`);
  });

  test('before submitting, the writer reads what others will read', async () => {
    const draft = { category: 'property' as const, content: CONTENT, isAnonymous: true };
    const checked = await cloud.call(OWNER, 'appeal.check', draft);
    expect(checked.hiddenFromStaff.map(({ text }) => text)).toEqual([NICKNAME, REAL_NAME, PHONE]);
    expect(checked.publicContent).not.toContain(NICKNAME);
  });
});
