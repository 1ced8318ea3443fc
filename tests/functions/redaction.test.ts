import type { AppealRecord } from '../../cloudfunctions/appeal/record';
import type { WordsRecord } from '../../cloudfunctions/lib/words';
import { HIDDEN } from '../../domain/text/scrub';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE } from '../support/world';

const PHONE = '13812345678';
const NAME = '老槐树';

/** What everybody reads is made once, when it is written; newer rules only ever hide more. */
describe('the public form of words', () => {
  const owner = 'o-test-owner';
  const neighbour = 'o-test-neighbour';
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
      ...{ category: 'property', content: `门口的电梯坏了，住在${NAME}，打${PHONE}` },
      ...{ place: { text: `${NAME}旁边` }, isAnonymous: false, idempotencyKey: newKey() },
    });
    const act = () => ({ appealId, idempotencyKey: newKey() });
    await cloud.call(PEOPLE.gridWorker, 'appeal.accept', act());
    const result = `电梯修好了，住户${NAME}的电话是${PHONE}`;
    await cloud.call(PEOPLE.gridWorker, 'appeal.resolve', { ...act(), result, channel: 'phone' });
    const comment = `谢谢，我在${NAME}`;
    await cloud.call(owner, 'appeal.rate', { ...act(), solved: true, stars: 5, comment });
    return appealId;
  }

  /** The appeal as if older rules had hidden other words of it. */
  function byOlderRules(appeal: AppealRecord): AppealRecord {
    const shownBefore = (words: WordsRecord): WordsRecord => {
      const whole = words.whole ?? words.shown;
      return { ...words, whole, shown: whole.replaceAll(NAME, HIDDEN) };
    };
    const { content, placeText, result, ratings, timeline } = appeal;
    return {
      ...appeal,
      shownBy: 0,
      content: shownBefore(content),
      placeText: placeText && shownBefore(placeText),
      result: result && { ...result, text: shownBefore(result.text) },
      ratings: ratings.map((one) => ({ ...one, comment: one.comment && shownBefore(one.comment) })),
      timeline: timeline.map((one) => ({ ...one, text: one.text && shownBefore(one.text) })),
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
    expect(appeals()).toMatchObject([{ shownBy: 1 }]);
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

  test('an act of a function with older rules makes the job look again', async () => {
    const { id: appealId } = await cloud.call(owner, 'appeal.submit', {
      ...{ category: 'property', content: '电梯坏了', isAnonymous: false },
      idempotencyKey: newKey(),
    });
    const newer = appeals().map((appeal) => ({ ...appeal, shownBy: 9 }));
    cloud.devcloud.admin.importDocuments('appeals', newer as never);
    const act = { appealId, idempotencyKey: newKey() };
    await cloud.call(PEOPLE.gridWorker, 'appeal.note', { ...act, text: '记一笔' });
    expect(appeals()).toMatchObject([{ shownBy: 1 }]);
  });
});
