import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const NAME = '欧阳桂兰';
const NICKNAME = '兰姐不愿透露';
const CONTACT = '13899990000';

/** Personal data reaches only those who may see it, and every look is told. */
describe('who sees what', () => {
  const owner = 'o-test-owner';
  const stranger = 'o-test-stranger';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(owner, NICKNAME);
    await cloud.call(owner, 'account.join', {
      gridId: 'jiefang-1',
      nickname: NICKNAME,
      realName: NAME,
      idempotencyKey: newKey(),
    });
    await cloud.settle(stranger, '路人');
    acceptMessages(cloud.devcloud.admin, [owner, stranger, PEOPLE.gridWorker]);
  });
  afterAll(() => cloud.close());

  const submit = (extra: { isAnonymous: boolean; visibility?: 'public' | 'handlers' }) =>
    cloud.call(owner, 'appeal.submit', {
      category: 'neighbor',
      content: '3号楼2单元501室每晚吵闹，我电话13777776666',
      contact: CONTACT,
      idempotencyKey: newKey(),
      ...extra,
    });

  test('contact and real name are not in the database in the clear', async () => {
    await submit({ isAnonymous: false });
    const everything = JSON.stringify(['people', 'appeals', 'notices'].map(cloud.stored));
    expect(everything).toContain(NICKNAME);
    expect(everything).not.toContain(CONTACT);
    expect(everything).not.toContain(NAME);
  });

  test('the database tells of an anonymous appeal what neighbours read, and no more', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'neighbor', content: '301室的电梯坏了，歪脖子槐那里', isAnonymous: true },
      ...{
        place: { text: '9号楼2单元701室歪脖子槐' },
        alsoHide: ['歪脖子槐'],
        idempotencyKey: newKey(),
      },
    });
    const act = () => ({ appealId, idempotencyKey: newKey() });
    await cloud.call(owner, 'appeal.supplement', { ...act(), text: '补充一句暗语甲' });
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', act());
    await cloud.call(PEOPLE.gridWorker, 'appeal.note', { ...act(), text: '内部一句暗语乙' });
    const asked = { reason: '要等三天暗语丙', workingDays: 3 };
    await cloud.call(PEOPLE.gridWorker, 'appeal.requestExtension', { ...act(), ...asked });
    const done = { result: '修好了，已告诉歪脖子槐301室', channel: 'visit' as const };
    await cloud.call(PEOPLE.gridWorker, 'appeal.resolve', { ...act(), ...done });
    const rating = { solved: true, stars: 5, comment: '谢谢，我在301室' };
    await cloud.call(owner, 'appeal.rate', { ...act(), ...rating });
    const stored = cloud.stored('appeals').find(({ _id }) => _id === appealId);
    const told = cloud
      .stored('notices')
      .filter((notice) => JSON.stringify(notice).includes(appealId));
    expect(JSON.stringify(stored)).toContain('的电梯坏了');
    const secrets = /歪脖子槐|301室|2单元|暗语|兰姐/;
    expect(JSON.stringify([stored, told])).not.toMatch(secrets);
    const { content, timeline } = await cloud.call(owner, 'appeal.get', { appealId });
    expect(content).toContain('歪脖子槐');
    expect(timeline.map(({ text }) => text)).toContain('补充一句暗语甲');
  });

  test('a neighbour sees scrubbed words, no contact and no door number', async () => {
    const { id } = await submit({ isAnonymous: false });
    const seen = await cloud.call(stranger, 'appeal.get', { appealId: id });
    expect(JSON.stringify(seen)).not.toMatch(/13777776666|13899990000|501(?!Z)/);
    expect(seen).toMatchObject({ contact: null, hasContact: false, allowedActions: [] });
    const listed = await cloud.call(stranger, 'appeal.list', { scope: 'public' });
    expect(JSON.stringify(listed)).not.toMatch(/13777776666|501(?!Z)/);
  });

  test('only the owner reads what neighbours read of the place, without the words to hide', async () => {
    const { id: appealId, place } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'neighbor', content: '每天晚上都在楼下吵闹', isAnonymous: false },
      ...{ place: { text: '王小芳家门口' }, alsoHide: ['王小芳'], idempotencyKey: newKey() },
    });
    const seen = await cloud.call(stranger, 'appeal.get', { appealId });
    expect(place).toMatchObject({ text: '王小芳家门口', publicText: seen.place.text });
    expect(place.publicText).not.toContain('王小芳');
    expect(seen.place.publicText).toBeNull();
    const inside = await submit({ isAnonymous: false, visibility: 'handlers' });
    expect(inside.place.publicText).toBeNull();
  });

  test('which department the words point to is for staff only', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      category: 'property',
      content: '物业费又涨了，小区电梯经常坏，维修基金谁来管',
      isAnonymous: false,
      idempotencyKey: newKey(),
    });
    const seenBy = async (openid: string) =>
      (await cloud.call(openid, 'appeal.get', { appealId })).departments;
    const [likeliest] = await seenBy(PEOPLE.gridWorker);
    expect(likeliest?.name).toBe('住房和城乡建设局');
    expect(await seenBy(owner)).toEqual([]);
    expect(await seenBy(stranger)).toEqual([]);
  });

  test('anonymous stays anonymous to every handler, and cannot be revealed', async () => {
    const { id } = await submit({ isAnonymous: true });
    for (const openid of Object.values(PEOPLE)) {
      const answers = [
        await cloud.send(openid, 'appeal.get', { appealId: id }),
        await cloud.send(openid, 'appeal.queue', {}),
        await cloud.send(openid, 'appeal.list', { scope: 'public' }),
        await cloud.send(openid, 'notice.inbox', {}),
      ];
      const about = answers.filter((answer) => JSON.stringify(answer).includes(id));
      const own = about.map((answer) => JSON.stringify(answer)).join('\n');
      expect(own).not.toContain(owner);
      expect(own).not.toContain(NAME);
    }
    const key = { appealId: id, idempotencyKey: newKey() };
    const seen = await cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId: id });
    expect(seen).toMatchObject({ ownerName: null, hasContact: false });
    expect(JSON.stringify(seen)).not.toContain(NICKNAME);
    expect(await cloud.refusal(PEOPLE.gridWorker, 'appeal.revealContact', key)).toMatch(
      /FORBIDDEN|WRONG_STATE/,
    );
  });

  test('a look at the contact is in the timeline and told to the owner, once for each key', async () => {
    const { id } = await submit({ isAnonymous: false });
    const look = { appealId: id, idempotencyKey: newKey() };
    const shown = await cloud.call(PEOPLE.gridWorker, 'appeal.revealContact', look);
    expect(shown).toEqual({ name: NAME, contact: CONTACT });
    await cloud.call(PEOPLE.gridWorker, 'appeal.revealContact', look);
    const mine = await cloud.call(owner, 'appeal.get', { appealId: id });
    expect(mine.timeline.filter(({ act }) => act === 'revealContact')).toHaveLength(1);
    const told = (await cloud.call(owner, 'notice.inbox', {})).items;
    expect(
      told.filter(({ kind, thing }) => kind === 'appeal.contactRevealed' && thing.id === id),
    ).toHaveLength(1);
    const neighbour = await cloud.call(stranger, 'appeal.get', { appealId: id });
    expect(neighbour.timeline.some(({ act }) => act === 'revealContact')).toBe(false);
  });

  test('an old key is no pass once the appeal has gone up', async () => {
    const { id: appealId } = await submit({ isAnonymous: false });
    const look = { appealId, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.revealContact', look);
    const up = { appealId, idempotencyKey: newKey(), reason: '需要街道协调' };
    await cloud.call(PEOPLE.gridWorker, 'appeal.escalate', up);
    expect(await cloud.refusal(PEOPLE.gridWorker, 'appeal.revealContact', look)).toBe('FORBIDDEN');
  });

  test('for handlers only: it does not exist for a neighbour', async () => {
    const { id } = await submit({ isAnonymous: false, visibility: 'handlers' });
    expect(await cloud.refusal(stranger, 'appeal.get', { appealId: id })).toBe('NOT_FOUND');
    const listed = await cloud.call(stranger, 'appeal.list', { scope: 'public' });
    expect(listed.items.some((item) => item.id === id)).toBe(false);
    const act = { appealId: id, idempotencyKey: newKey() };
    expect(await cloud.refusal(stranger, 'appeal.accept', act)).toBe('NOT_FOUND');
    await expect(
      cloud.call(PEOPLE.gridWorker, 'appeal.get', { appealId: id }),
    ).resolves.toBeTruthy();
  });

  test('subscription messages carry no personal data', async () => {
    await submit({ isAnonymous: false });
    await cloud.clock.advance('2m');
    const outbox = JSON.stringify(await cloud.dev('outbox'));
    expect(outbox).toContain(PEOPLE.gridWorker);
    expect(outbox).not.toMatch(/13777776666|13899990000|501室|欧阳桂兰/);
  });
});
