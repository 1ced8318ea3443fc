import type { AppealRecord } from '../../cloudfunctions/appeal/record';
import type { WordsRecord } from '../../cloudfunctions/lib/words';
import type { Act } from '../../domain/appeal/acts';
import { HIDDEN } from '../../domain/text/scrub';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const PHONE = '13812345678';
const NAME = '老槐树';
const NICKNAME = '向日葵妈妈';
/** The words in which an appeal names both. */
const CONTENT = `门口的电梯坏了，住在${NAME}，打${PHONE}`;
const PLACE = `${NAME}旁边，门牌501室`;
const RESULT = `电梯修好了，住户${NAME}的电话是${PHONE}`;
const COMMENT = `谢谢，我在${NAME}，501室`;

/** What everybody reads is made once, when it is written; newer rules only ever hide more. */
describe('the public form of words', () => {
  const owner = 'o-test-owner';
  const neighbour = 'o-test-neighbour';
  const hidden = 'o-test-hidden';
  let cloud: FunctionCloud;
  beforeEach(async () => {
    cloud = await openFunctionCloud();
    await cloud.settle(owner, '桂花');
    await cloud.settle(neighbour, '路人');
  });
  afterEach(() => cloud.close());

  const appeals = () => cloud.stored('appeals') as unknown as AppealRecord[];
  const listed = async (words?: string) =>
    (await cloud.call(neighbour, 'appeal.list', { scope: 'public', words })).items;

  /** An appeal with words in all its places. */
  async function resolved(): Promise<string> {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{
        category: 'property',
        content: CONTENT,
        place: { text: PLACE },
        isAnonymous: false,
        idempotencyKey: newKey(),
      },
    });
    const act = () => ({ appealId, idempotencyKey: newKey() });
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', act());
    const done = { result: RESULT, channel: 'phone' } as const;
    await cloud.call(PEOPLE.gridWorker, 'appeal.resolve', { ...act(), ...done });
    const rating = { solved: true, stars: 5, comment: COMMENT };
    await cloud.call(owner, 'appeal.rate', { ...act(), ...rating });
    return appealId;
  }

  /** The appeal as if older rules had hidden other words of it. */
  function byOlderRules(appeal: AppealRecord): AppealRecord {
    const olderForm = (words: WordsRecord | null, text: string) =>
      words && { ...words, shown: text.replaceAll(NAME, HIDDEN) };
    const said: Partial<Record<Act, string>> = { resolve: RESULT, rate: COMMENT };
    const { content, placeText, result, ratings, timeline } = appeal;
    return {
      ...appeal,
      shownBy: 0,
      content: { ...content, ...olderForm(content, CONTENT) },
      placeText: olderForm(placeText, PLACE),
      result: result && { ...result, text: { ...result.text, ...olderForm(result.text, RESULT) } },
      ratings: ratings.map((one) => ({ ...one, comment: olderForm(one.comment, COMMENT) })),
      timeline: timeline.map((one) => ({ ...one, text: olderForm(one.text, said[one.act] ?? '') })),
    };
  }

  test('lists and views show what is stored, and a job hides what newer rules find', async () => {
    const appealId = await resolved();
    cloud.devcloud.admin.importDocuments('appeals', appeals().map(byOlderRules) as never);
    const get = () => cloud.call(neighbour, 'appeal.get', { appealId });
    const before = JSON.stringify([await listed(), await get()]);
    expect(before).toContain(PHONE);
    expect(before).not.toContain(NAME);
    await cloud.clock.advance('1m');
    const after = JSON.stringify([await listed(), await get()]);
    expect(after).not.toContain(PHONE);
    expect(after).not.toContain(NAME);
    expect(after).toContain('电梯修好了');
    expect(appeals()).toMatchObject([{ shownBy: 2 }]);
    expect(JSON.stringify(await cloud.call(owner, 'appeal.get', { appealId }))).toContain(PHONE);
  });

  test('nobody finds an appeal any more by what newer rules hide', async () => {
    await resolved();
    expect(await listed(NAME)).toHaveLength(1);
    cloud.devcloud.admin.importDocuments('appeals', appeals().map(byOlderRules) as never);
    await cloud.clock.advance('1m');
    expect(await listed(NAME)).toEqual([]);
    expect(await listed('电梯')).toHaveLength(1);
  });

  test('an anonymous appeal of before hides from staff what tells who wrote it', async () => {
    const content = `我是${NICKNAME}，电话${PHONE}，长椅松了`;
    await cloud.settle(hidden, NICKNAME);
    const { id: appealId } = await cloud.call(hidden, 'appeal.submit', {
      ...{ category: 'property', content, isAnonymous: true },
      idempotencyKey: newKey(),
    });
    const older = appeals().map(({ ownNamesSealed: _, ...appeal }) => {
      const { shown, sealed } = appeal.content;
      const words = { shown: shown.replace(HIDDEN, NICKNAME), sealed };
      return { ...appeal, content: words, shownBy: 1 };
    });
    cloud.devcloud.admin.importDocuments('appeals', older as never);
    const readBy = async (openid: string) =>
      (await cloud.call(openid, 'appeal.get', { appealId })).content;
    expect(await readBy(PEOPLE.gridWorker)).toBe(content);
    await cloud.clock.advance('1m');
    for (const openid of [PEOPLE.gridWorker, neighbour])
      expect(await readBy(openid)).toBe(`我是${HIDDEN}，电话${HIDDEN}，长椅松了`);
    expect(await readBy(hidden)).toBe(content);
  });

  test('an act of a function with older rules makes the job look again', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'property', content: '电梯坏了', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    const newer = appeals().map((appeal) => ({ ...appeal, shownBy: 9 }));
    cloud.devcloud.admin.importDocuments('appeals', newer as never);
    const act = { appealId, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.note', { ...act, text: '记一笔' });
    expect(appeals()).toMatchObject([{ shownBy: 2 }]);
  });
});
