import type { Input } from '../../contract';
import { LIST_STATES } from '../../domain/appeal/facets';
import { CATEGORIES } from '../../domain/appeal/vocabulary';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { newKey, PEOPLE, residentDocument } from '../support/world';

type Filter = Pick<Input<'appeal.list'>, 'category' | 'state' | 'gridId' | 'words'>;

interface Known {
  id: string;
  category: string;
  gridId: string;
  state: string;
  content: string;
  isPublic: boolean;
}

const GRIDS = ['jiefang-1', 'jiefang-2'] as const;
const SUBJECTS = ['路灯不亮', '垃圾没人收'] as const;

/** Filters and words, in every combination: exactly the right ones, newest first. */
describe('finding appeals', () => {
  const owners = { 'jiefang-1': 'o-one', 'jiefang-2': 'o-two' } as const;
  const handlers = { 'jiefang-1': PEOPLE.gridWorker, 'jiefang-2': PEOPLE.otherGridWorker } as const;
  const known: Known[] = [];
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    const one = residentDocument('o-one', '一');
    const two = residentDocument('o-two', '二');
    const path = { ...(two.path as object), grid: 'jiefang-2' };
    cloud.devcloud.admin.importDocuments('people', [one, { ...two, path }]);
    for (const gridId of GRIDS) {
      for (const category of ['property', 'neighbor', 'suggestion'] as const) {
        for (const subject of SUBJECTS) await add(gridId, category, subject);
      }
    }
    await add('jiefang-1', 'property', '路灯不亮', 'handlers');
    await end(find('jiefang-1', 'property', '路灯不亮'), 'resolved');
    await end(find('jiefang-2', 'neighbor', '垃圾没人收'), 'closed');
  });
  afterAll(() => cloud.close());

  const add = async (
    gridId: (typeof GRIDS)[number],
    category: 'property' | 'neighbor' | 'suggestion',
    subject: string,
    visibility: 'public' | 'handlers' = 'public',
  ) => {
    const content = `楼下${subject}，请来看看`;
    const { id } = await cloud.call(owners[gridId], 'appeal.submit', {
      ...{ category, content, visibility, isAnonymous: false, idempotencyKey: newKey() },
    });
    known.push({ id, category, gridId, content, state: 'open', isPublic: visibility === 'public' });
    await cloud.clock.advance('1m');
  };
  const find = (gridId: string, category: string, subject: string): Known => {
    const found = known.find(
      (one) => one.gridId === gridId && one.category === category && one.content.includes(subject),
    );
    if (!found) throw new Error('not there');
    return found;
  };
  const end = async (appeal: Known, state: 'resolved' | 'closed') => {
    const gridId = appeal.gridId as (typeof GRIDS)[number];
    const one = () => ({ appealId: appeal.id, idempotencyKey: newKey() });
    await cloud.call(handlers[gridId], 'appeal.accept', one());
    const done = { ...one(), result: '办好了', channel: 'visit' as const };
    await cloud.call(handlers[gridId], 'appeal.resolve', done);
    const rating = { ...one(), solved: true, stars: 5 };
    if (state === 'closed') await cloud.call(owners[gridId], 'appeal.rate', rating);
    appeal.state = state;
  };
  /** What a list must find, told without any index. */
  const should = ({ category, state, gridId, words }: Filter, all: boolean) =>
    known
      .filter((one) => all || one.isPublic)
      .filter((one) => category === undefined || one.category === category)
      .filter((one) => state === undefined || one.state === state)
      .filter((one) => gridId === undefined || one.gridId === gridId)
      .filter((one) => words === undefined || one.content.includes(words))
      .map(({ id }) => id)
      .reverse();

  const OPTIONS = {
    category: [undefined, ...CATEGORIES],
    state: [undefined, ...LIST_STATES],
    gridId: [undefined, ...GRIDS],
    words: [undefined, '路灯', '垃圾没人'],
  } as const;
  const everyFilter = (): Filter[] =>
    OPTIONS.category.flatMap((category) =>
      OPTIONS.state.flatMap((state) =>
        OPTIONS.gridId.flatMap((gridId) =>
          OPTIONS.words.map((words) => ({ category, state, gridId, words })),
        ),
      ),
    );

  test.each([
    ['public', 'o-one'],
    ['community', PEOPLE.secretary],
  ] as const)('%s: every combination of filters and words', async (scope, openid) => {
    let found = 0;
    for (const filter of everyFilter()) {
      const { items } = await cloud.call(openid, 'appeal.list', { scope, limit: 50, ...filter });
      const ids = items.map(({ id }) => id);
      expect({ filter, ids }).toEqual({ filter, ids: should(filter, scope === 'community') });
      found += ids.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  test('page by page, the same as at once', async () => {
    const filter = { scope: 'public', words: '路灯', limit: 2 } as const;
    const ids: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await cloud.call('o-one', 'appeal.list', { ...filter, cursor });
      ids.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(ids).toEqual(should({ words: '路灯' }, false));
  });

  test('words of nothing but marks, or that nobody wrote, find nothing', async () => {
    for (const words of ['，。！', '直升机', '13800001234']) {
      const { items } = await cloud.call('o-one', 'appeal.list', { scope: 'public', words });
      expect({ words, items }).toEqual({ words, items: [] });
    }
  });

  test('all of the community is for its staff only', async () => {
    const input = { scope: 'community' } as const;
    expect(await cloud.refusal('o-one', 'appeal.list', input)).toBe('FORBIDDEN');
    const other = { scope: 'community', communityId: 'nowhere' } as const;
    expect(await cloud.refusal(PEOPLE.secretary, 'appeal.list', other)).toBe('FORBIDDEN');
    const above = { scope: 'community', communityId: 'jiefang', limit: 50 } as const;
    const seen = await cloud.call(PEOPLE.streetLeader, 'appeal.list', above);
    expect(seen.items).toHaveLength(known.length);
  });
});
