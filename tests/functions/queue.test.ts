import type { Input, Output } from '../../contract';
import { QUEUE_MARKS, QUEUE_STATES } from '../../domain/appeal/facets';
import { PRIORITIES } from '../../domain/priority';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { askForHelp, press } from '../support/staff-steps';
import { newKey, PEOPLE, residentDocument } from '../support/world';

type Item = Output<'appeal.queue'>['items'][number];
type Filter = Pick<Input<'appeal.queue'>, 'priority' | 'state' | 'mark' | 'gridId' | 'isOverdue'>;

const { gridWorker, secretary, desk, otherGridWorker } = PEOPLE;

/** 工作台: what waits, by the deadline that binds; each filter and count exactly right; several taken on at once. */
describe('the workbench', () => {
  const resident = 'o-test-resident';
  let cloud: FunctionCloud;

  beforeAll(async () => {
    cloud = await openFunctionCloud();
    cloud.devcloud.admin.importDocuments('people', [residentDocument(resident, '桂花')]);
    await fill();
  });
  afterAll(() => cloud.close());

  const submit = async (content: string, category: 'property' | 'suggestion' = 'property') =>
    (
      await cloud.call(resident, 'appeal.submit', {
        ...{ category, content, isAnonymous: false, idempotencyKey: newKey() },
      })
    ).id;
  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });

  /** One in each state and with each mark, one of them overdue. */
  const fill = async () => {
    await submit('最早的一件，一直没人管');
    await cloud.clock.advance('3d16h');
    await submit('刚来的一件');
    const accepted = await submit('已受理的一件');
    await cloud.call(gridWorker, 'appeal.accept', one(accepted));
    await press(cloud, secretary, accepted);
    const handling = await submit('在办的一件');
    await cloud.call(gridWorker, 'appeal.accept', one(handling));
    await cloud.call(gridWorker, 'appeal.respond', { ...one(handling), text: '明天来' });
    await cloud.call(resident, 'appeal.remind', one(handling));
    const asked = { ...one(handling), reason: '等配件', workingDays: 2 };
    await cloud.call(gridWorker, 'appeal.requestExtension', asked);
    const paused = await submit('暂停的一件');
    await cloud.call(gridWorker, 'appeal.accept', one(paused));
    await cloud.call(gridWorker, 'appeal.pause', {
      ...one(paused),
      reason: '等人',
      workingDays: 2,
    });
    await askForHelp(cloud, gridWorker, { appealId: paused, to: 'grid_worker@jiefang-2' });
    await submit('问一个问题', 'suggestion');
  };

  const queue = (openid: string, filter: Input<'appeal.queue'>) =>
    cloud.call(openid, 'appeal.queue', { limit: 50, ...filter });
  const fits = (filter: Filter) => (item: Item) =>
    (filter.priority === undefined || item.priority === filter.priority) &&
    (filter.state === undefined || item.queueState === filter.state) &&
    (filter.mark === undefined || item.marks.includes(filter.mark)) &&
    (filter.gridId === undefined || item.gridName === '第一网格') &&
    (filter.isOverdue !== true || item.isOverdue);

  /** Colour, state, mark and grid in every combination; overdue with those but marks. */
  const everyFilter = (): Filter[] =>
    [undefined, ...PRIORITIES].flatMap((priority) =>
      [undefined, ...QUEUE_STATES].flatMap((state) =>
        [undefined, 'jiefang-1'].flatMap((gridId) => [
          ...[undefined, ...QUEUE_MARKS].map((mark) => ({ priority, state, mark, gridId })),
          { priority, state, gridId, isOverdue: true },
        ]),
      ),
    );

  test.each([
    ['mine', gridWorker, 4],
    ['helping', otherGridWorker, 1],
    ['area', secretary, 6],
  ] as const)(
    '%s: every combination of filters',
    async (scope, openid, size) => {
      const all = (await queue(openid, { scope })).items;
      expect(all).toHaveLength(size);
      const tried = everyFilter().filter(({ gridId }) => scope === 'area' || !gridId);
      for (const filter of tried) {
        const ids = (await queue(openid, { scope, ...filter })).items.map(({ id }) => id);
        const right = all.filter(fits(filter)).map(({ id }) => id);
        expect({ filter, ids }).toEqual({ filter, ids: right });
      }
    },
    60_000,
  );

  test('the most urgent first; the numbers above it are those of the filters', async () => {
    const { items, counts } = await queue(secretary, { scope: 'area' });
    const dues = items.flatMap(({ deadline }) => (deadline ? [deadline.dueAt] : []));
    expect(dues).toEqual([...dues].sort());
    const count = async (filter: Filter) =>
      (await queue(secretary, { scope: 'area', ...filter })).items.length;
    expect(counts).toMatchObject({ all: 6, overdue: await count({ isOverdue: true }) });
    expect(counts?.overdue).toBe(1);
    for (const priority of PRIORITIES) {
      expect(counts?.priority[priority]).toBe(await count({ priority }));
    }
    for (const state of QUEUE_STATES) expect(counts?.state[state]).toBe(await count({ state }));
    for (const mark of QUEUE_MARKS) expect(counts?.mark[mark]).toBe(await count({ mark }));
  });

  test('who holds no post has an empty workbench', async () => {
    expect(await queue(resident, {})).toEqual({ items: [], nextCursor: null, counts: null });
  });

  test('several at once: what cannot be taken says why, and does not stop the others', async () => {
    const [first, second] = [await submit('第一件'), await submit('第二件')];
    const question = await submit('第三件', 'suggestion');
    const withdrawn = await submit('第四件');
    await cloud.call(resident, 'appeal.withdraw', one(withdrawn));
    const appealIds = [first, question, 'nothing', withdrawn, second, first];
    const input = { appealIds, idempotencyKey: newKey() };
    const { results } = await cloud.call(gridWorker, 'appeal.acceptMany', input);
    expect(results).toEqual([
      { appealId: first, refused: null },
      { appealId: question, refused: 'FORBIDDEN' },
      { appealId: 'nothing', refused: 'NOT_FOUND' },
      { appealId: withdrawn, refused: 'WRONG_STATE' },
      { appealId: second, refused: null },
    ]);
    expect((await cloud.call(gridWorker, 'appeal.acceptMany', input)).results).toEqual(results);
    for (const appealId of [first, second]) {
      const { status, timeline } = await cloud.call(resident, 'appeal.get', { appealId });
      expect({ status, acts: timeline.map(({ act }) => act) }).toEqual({
        status: 'accepted',
        acts: ['submit', 'accept'],
      });
    }
    const waiting = await cloud.call(resident, 'appeal.get', { appealId: question });
    expect(waiting.status).toBe('pending');
    expect((await queue(desk, {})).items.map(({ id }) => id)).toContain(question);
  });

  test('a flood makes the queue no slower; the numbers are the least that there are', async () => {
    const [template] = cloud.stored('appeals').filter(({ urgency }) => urgency);
    const flood = (from: number, size: number) =>
      cloud.devcloud.admin.importDocuments(
        'appeals',
        Array.from({ length: size }, (_, at) => ({
          ...(template as { _id: string }),
          _id: `flood-${from + at}`,
          number: `20260302-9${from + at}`,
        })),
      );
    const look = () => cloud.touch(secretary, 'appeal.queue', { scope: 'area' });
    flood(0, 120);
    const before = await look();
    flood(120, 480);
    expect(await look()).toEqual(before);
    const { counts } = await queue(secretary, { scope: 'area' });
    expect(counts).toMatchObject({ all: 99, isMore: true });
  });
});
