import type { Input } from '../../contract';
import type { NoticeKind } from '../../domain/areas';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { askForHelp, COMBINE, intoOne, press } from '../support/staff-steps';
import { newKey, PEOPLE, residentDocument } from '../support/world';

/** Whoever must act is told to act, whoever is only interested is told what happened, who left is told nothing. */
describe('who is told', () => {
  const [owner, second, joiner, follower] = ['o-owner', 'o-second', 'o-joiner', 'o-follower'];
  const { gridWorker, desk, secretary, streetLeader } = PEOPLE;
  const colleague = 'o-test-second-at-the-desk';
  const COLLEAGUE = '值班员 小吴';
  let cloud: FunctionCloud;

  beforeEach(async () => {
    cloud = await openFunctionCloud();
    const all = [owner, second, joiner, follower].map((id) => residentDocument(id, id));
    const [one] = cloud.stored('people').filter(({ _id }) => _id === desk);
    cloud.devcloud.admin.importDocuments('people', [
      ...all,
      { ...one, _id: colleague, displayName: COLLEAGUE },
    ]);
  });
  afterEach(() => cloud.close());

  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  const part = (appealId: string) => ({ ...one(appealId), isOn: true });
  const submit = async (by: string, content: string, more: Partial<Input<'appeal.submit'>> = {}) =>
    (
      await cloud.call(by, 'appeal.submit', {
        ...{ category: 'property', content, isAnonymous: false, idempotencyKey: newKey() },
        ...more,
      })
    ).id;
  const combine = (appealId: string, intoId: string) =>
    cloud.call(gridWorker, COMBINE, intoOne(appealId, intoId));
  /** The desk helps with it. */
  const deskHelps = (appealId: string) =>
    askForHelp(cloud, gridWorker, { appealId, to: 'community_staff@jiefang' });
  const resolve = async (who: string, id: string) => {
    await cloud.call(who, 'appeal.accept', one(id));
    const done = { ...one(id), result: '换好了灯泡', channel: 'visit' as const };
    await cloud.call(who, 'appeal.resolve', done);
  };
  const rate = (id: string, solved: boolean) =>
    cloud.call(owner, 'appeal.rate', { ...one(id), solved, stars: solved ? 5 : 2 });
  /** What this person was told of the appeal, the last first. */
  const told = async (openid: string, id: string): Promise<NoticeKind[]> => {
    const { items } = await cloud.call(openid, 'notice.inbox', { thing: { type: 'appeal', id } });
    return items.map(({ kind }) => kind);
  };
  /** Takes the post at the desk from the colleague; nothing is handed over yet. */
  const releaseColleague = async () => {
    const key = 'community_staff@jiefang';
    const { posts } = await cloud.call(secretary, 'account.staff', {});
    const holders = posts.find((post) => post.key === key)?.holders ?? [];
    const handle = holders.find(({ name }) => name === COLLEAGUE)?.handle ?? '';
    const leave = { key, handle, reason: '调到别的岗位', idempotencyKey: newKey() };
    await cloud.call(secretary, 'account.release', leave);
  };
  /** The same, and gives the timers their time. */
  const colleagueLeaves = async () => {
    await releaseColleague();
    await cloud.clock.advance('2m');
  };
  const messageTo = (openid: string, kind: NoticeKind) =>
    cloud
      .stored('notices')
      .flatMap(({ messages }) => messages as { to: string; kind: string; template: string }[])
      .filter((message) => message.to === openid && message.kind === kind);

  test('reopened: a task for who has it now; who had it and who is interested read it, and nobody calls them', async () => {
    const id = await submit(owner, '三号楼的楼道灯坏了');
    const twin = await submit(second, '三号楼楼道灯不亮了');
    await cloud.call(joiner, 'appeal.join', part(id));
    await combine(twin, id);
    await resolve(gridWorker, id);
    await rate(id, false);
    expect((await told(streetLeader, id))[0]).toBe('appeal.reopened');
    for (const openid of [gridWorker, second, joiner]) {
      expect((await told(openid, id))[0]).toBe('appeal.reopenedFor');
    }
    expect(messageTo(second, 'appeal.reopenedFor')).toMatchObject([{ template: 'progress' }]);
    expect(await told(owner, id)).not.toContain('appeal.reopenedFor');
  });

  test('the owner who had joined a duplicate is told at once, not with the crowd once a week', async () => {
    const twin = await submit(second, '三号楼楼道灯不亮了');
    await cloud.call(owner, 'appeal.join', part(twin));
    const id = await submit(owner, '三号楼的楼道灯坏了');
    await combine(twin, id);
    await resolve(gridWorker, id);
    expect((await told(owner, id))[0]).toBe('appeal.resolved');
    expect(messageTo(owner, 'appeal.resolved')).toMatchObject([{ template: 'progress' }]);
  });

  test('who helped and left the post is told nothing more; who still holds it is', async () => {
    const id = await submit(owner, '三号楼的楼道灯坏了', { visibility: 'handlers' });
    await deskHelps(id);
    await colleagueLeaves();
    await cloud.call(owner, 'appeal.supplement', { ...one(id), text: '二楼的也坏了' });
    expect(await told(desk, id)).toEqual(['appeal.supplemented', 'appeal.assistAsked']);
    expect(await told(colleague, id)).toEqual(['appeal.assistAsked']);
    expect(cloud.stored('orders')).toEqual([]);
    const [stored] = cloud.stored('appeals').filter(({ _id }) => _id === id);
    expect(stored).toMatchObject({ helpers: [{ ids: [desk], names: ['值班员 小孙'] }] });
  });

  describe('between the moment somebody leaves and the hand-over', () => {
    const suggestion = { category: 'suggestion' } as const;

    test('a helper is told nothing more', async () => {
      const id = await submit(owner, '三号楼的楼道灯坏了');
      await askForHelp(cloud, gridWorker, { appealId: id, to: 'community_staff@jiefang' });
      await releaseColleague();
      await cloud.call(owner, 'appeal.supplement', { ...one(id), text: '二楼的也坏了' });
      expect((await told(desk, id))[0]).toBe('appeal.supplemented');
      expect(await told(colleague, id)).toEqual(['appeal.assistAsked']);
    });

    test('a handler is told nothing more, finds nothing in the queue, and may do nothing', async () => {
      const id = await submit(owner, '建议广场加一张长椅', {
        ...suggestion,
        visibility: 'handlers',
      });
      await releaseColleague();
      await cloud.call(owner, 'appeal.supplement', { ...one(id), text: '两张也好' });
      await press(cloud, secretary, id);
      await cloud.call(owner, 'appeal.withdraw', one(id));
      expect(await told(desk, id)).toHaveLength(4);
      expect(await told(colleague, id)).toEqual(['appeal.assigned']);
      for (const scope of ['mine', 'helping', 'area'] as const) {
        expect(await cloud.call(colleague, 'appeal.queue', { scope })).toMatchObject({ items: [] });
      }
      expect(await cloud.refusal(colleague, 'appeal.get', { appealId: id })).toBe('NOT_FOUND');
      expect(await cloud.refusal(colleague, 'appeal.accept', one(id))).toBe('NOT_FOUND');
      expect(await cloud.refusal(colleague, 'notice.calls', {})).toBe('FORBIDDEN');
    });

    test('who was given the post again is told again', async () => {
      const id = await submit(owner, '建议广场加一张长椅', suggestion);
      const [before] = cloud.stored('people').filter(({ _id }) => _id === colleague);
      await releaseColleague();
      cloud.devcloud.admin.importDocuments('people', [{ ...before, _id: colleague }]);
      await cloud.call(owner, 'appeal.supplement', { ...one(id), text: '两张也好' });
      expect((await told(colleague, id))[0]).toBe('appeal.supplemented');
    });

    test('who also follows it is told as a follower', async () => {
      const id = await submit(owner, '建议广场加一张长椅', suggestion);
      await releaseColleague();
      await cloud.call(colleague, 'appeal.follow', part(id));
      await cloud.call(desk, 'appeal.accept', one(id));
      await cloud.call(desk, 'appeal.respond', { ...one(id), text: '已列入下月计划' });
      expect((await told(colleague, id))[0]).toBe('appeal.responded');
    });
  });

  test('who helped with a post that then has it, and left it, is told nothing more either', async () => {
    const id = await submit(owner, '三号楼的楼道灯坏了');
    await deskHelps(id);
    const passed = { ...one(id), to: 'community_staff@jiefang', reason: '请接着办' };
    await cloud.call(gridWorker, 'appeal.transfer', passed);
    await colleagueLeaves();
    const before = await told(colleague, id);
    await cloud.call(owner, 'appeal.supplement', { ...one(id), text: '二楼的也坏了' });
    expect((await told(desk, id))[0]).toBe('appeal.supplemented');
    expect(await told(colleague, id)).toEqual(before);
  });

  test.each([
    [true, 'appeal.rated'],
    [false, 'appeal.reopenedFor'],
  ] as const)('rated, solved %s: not told to who has left the post since', async (solved, kind) => {
    const id = await submit(owner, '建议广场加一张长椅', { category: 'suggestion' });
    await resolve(desk, id);
    await colleagueLeaves();
    const before = await told(colleague, id);
    expect(before).toContain('appeal.assigned');
    await rate(id, solved);
    expect((await told(desk, id))[0]).toBe(kind);
    expect(await told(colleague, id)).toEqual(before);
  });

  test('who left while it was dealt with is not in it any more when it is open again', async () => {
    const id = await submit(owner, '三号楼的楼道灯坏了');
    await deskHelps(id);
    await resolve(gridWorker, id);
    await colleagueLeaves();
    await rate(id, false);
    await cloud.call(owner, 'appeal.supplement', { ...one(id), text: '二楼的也坏了' });
    expect((await told(desk, id))[0]).toBe('appeal.supplemented');
    expect(await told(colleague, id)).toEqual(['appeal.assistAsked']);
  });
});
