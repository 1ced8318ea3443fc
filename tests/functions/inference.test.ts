import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { COMBINE, intoOne } from '../support/staff-steps';
import { newKey, PEOPLE, residentDocument } from '../support/world';

const [WRITER, ANOTHER, NEIGHBOUR] = ['o-infer-writer', 'o-infer-another', 'o-infer-neighbour'];
const MATTER = '儿童车挡在消防箱前';
const HIDDEN_HOUSE = '7号楼';

/** Ways in which answers told what they hid; non-interference (tests/reliability) looks for the others. */
describe('what is hidden cannot be worked out', () => {
  let cloud: FunctionCloud;
  beforeEach(async () => {
    cloud = await openFunctionCloud();
    const people = [WRITER, ANOTHER, NEIGHBOUR].map((id) => residentDocument(id, id));
    cloud.devcloud.admin.importDocuments('people', people);
  });
  afterEach(() => cloud.close());

  type Draft = { content?: string; isAnonymous?: boolean; visibility?: 'handlers' };
  const submit = (openid: string, draft: Draft & { alsoHide?: string[] } = {}) =>
    cloud.call(openid, 'appeal.submit', {
      ...{ category: 'property', content: MATTER, isAnonymous: false, ...draft },
      idempotencyKey: newKey(),
    });
  const seen = (openid: string, appealId: string) => cloud.call(openid, 'appeal.get', { appealId });

  test('who types each house in turn does not learn the one that an anonymous text hides', async () => {
    const content = `${HIDDEN_HOUSE}，${MATTER}`;
    const { id } = await submit(WRITER, { content, isAnonymous: true, alsoHide: [HIDDEN_HOUSE] });
    const found = async (house: number) => {
      const draft = { category: 'property' as const, content: `${house}号楼，${MATTER}` };
      const { items } = await cloud.call(NEIGHBOUR, 'appeal.similar', draft);
      return items.map((item) => item.id);
    };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => found(at + 1)));
    expect(answers).toEqual(answers.map(() => [id]));
  });

  test('the count after a merge is the same, whoever wrote the anonymous one', async () => {
    const countOf = async (writer: string) => {
      const named = await submit(WRITER);
      const duplicate = await submit(writer, { isAnonymous: true });
      await cloud.call(PEOPLE.secretary, COMBINE, intoOne(duplicate.id, named.id));
      return (await seen(NEIGHBOUR, named.id)).joinCount;
    };
    expect(await countOf(WRITER)).toBe(await countOf(ANOTHER));
  });

  test('a grid worker who writes anonymously is not missing among those who have it', async () => {
    const haveIt = async (writer: string) => {
      const { id } = await submit(writer, { isAnonymous: true });
      const { handlers, assistants, gaps } = await seen(NEIGHBOUR, id);
      return { handlers, assistants, gaps };
    };
    const usual = await haveIt(WRITER);
    expect(usual.handlers).toMatchObject([{ role: 'grid_worker' }]);
    expect(await haveIt(PEOPLE.gridWorker)).toEqual(usual);
  });

  test('the numbers of the community do not move when one for handlers only is written', async () => {
    const rates = () => cloud.call(NEIGHBOUR, 'appeal.rates', { scope: 'community' });
    await submit(WRITER);
    const before = await rates();
    await submit(ANOTHER, { visibility: 'handlers' });
    expect(await rates()).toEqual(before);
    expect(before.total).toBe(1);
    const staff = await cloud.call(PEOPLE.secretary, 'appeal.rates', { scope: 'community' });
    expect(staff.total).toBe(2);
  });

  test('one for handlers only that was merged is named to nobody who may not open it', async () => {
    const shown = await submit(WRITER);
    const hidden = await submit(ANOTHER, { visibility: 'handlers' });
    await cloud.call(PEOPLE.secretary, COMBINE, intoOne(hidden.id, shown.id));
    for (const openid of [NEIGHBOUR, WRITER]) {
      const view = await seen(openid, shown.id);
      expect(view.absorbed).toEqual([]);
      expect(view.joinCount).toBe(0);
      expect(JSON.stringify(view)).not.toMatch(new RegExp(`${hidden.id}|${hidden.number}`));
    }
    const { absorbed } = await seen(PEOPLE.secretary, shown.id);
    expect(absorbed).toEqual([{ id: hidden.id, number: hidden.number }]);
  });
});
