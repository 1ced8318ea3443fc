import type { AppealRecord } from '../../cloudfunctions/appeal/record';
import { isShard, SHARDS, type ShardRecord } from '../../cloudfunctions/lib/counts';
import type { ParticipantRecord } from '../../cloudfunctions/lib/participants';
import type { FaultRule } from '../../devcloud/faults/order';
import { acceptMessages } from '../support/acceptances';
import { type FunctionCloud, openFunctionCloud } from '../support/function-cloud';
import { randomFrom } from '../support/random';
import { COMBINE } from '../support/staff-steps';
import { newKey, PEOPLE, residentDocument } from '../support/world';

const CROWD = Array.from({ length: 50 }, (_, index) => `o-crowd-${index}`);
const SEEDS = Array.from({ length: process.env.LONG === '1' ? 20 : 1 }, (_, index) => index + 1);
const [OWNER, SECOND, FIRST] = ['o-owner', 'o-second', 'o-first'];

/** 我也遇到 and 关注 by many: nobody waits for each other, and every count is right in the end. */
describe('a crowd', () => {
  let cloud: FunctionCloud;

  const open = async (isRehearsal: boolean) => {
    cloud = await openFunctionCloud({ isRehearsal });
    const all = [OWNER, SECOND, FIRST, ...CROWD].map((id) => residentDocument(id, id));
    cloud.devcloud.admin.importDocuments('people', all);
  };
  afterEach(() => cloud.close());

  const one = (appealId: string) => ({ appealId, idempotencyKey: newKey() });
  const part = (appealId: string, isOn = true) => ({ ...one(appealId), isOn });
  const merging = (appealId: string, intoId: string) => ({ ...one(appealId), intoId });
  const submit = async (openid: string, content: string, category: 'safety' | 'livelihood') => {
    const input = { category, content, isAnonymous: false, idempotencyKey: newKey() };
    return (await cloud.call(openid, 'appeal.submit', input)).id;
  };
  /** Until it has joined: the first calls may have met too many conflicts. */
  const insist = async (openid: string, id: string) => {
    for (;;) if ((await cloud.send(openid, 'appeal.join', part(id))).ok) return;
  };
  const stored = (id: string) =>
    (cloud.stored('appeals') as unknown as AppealRecord[]).find(({ _id }) => _id === id);
  /** The people who take part in any of the appeals, as their own documents say. */
  const peopleIn = (ids: readonly string[], what: 'hasJoined' | 'isFollowing') => {
    const documents = cloud.stored('participants') as unknown as (
      | ParticipantRecord
      | ShardRecord
    )[];
    const parts = documents.filter((document): document is ParticipantRecord => !isShard(document));
    const found = parts.filter((document) => document[what] && ids.includes(document.thing.id));
    return new Set(found.map(({ personId }) => personId));
  };

  test.each([
    ['appeal.join', 'hasJoined', 'joinCount'],
    ['appeal.follow', 'isFollowing', 'followCount'],
  ] as const)(
    '%s: fifty at once, and 受理 in their midst, all at the first call',
    async (action, what, count) => {
      await open(false);
      const id = await submit(OWNER, '楼顶的瓦片松了，会掉下来', 'safety');
      await cloud.call(FIRST, action, part(id));
      const wake = CROWD.map((openid) => cloud.call(openid, 'appeal.get', { appealId: id }));
      await Promise.all(wake);
      const slow = (label: string): FaultRule => ({ on: 'database', do: 'delay', label, ms: 4 });
      cloud.devcloud.faults.set({ rules: [slow(action), slow('appeal.accept')] });
      const calls = CROWD.map((openid) => cloud.send(openid, action, part(id)));
      const accepted = cloud.send(PEOPLE.secretary, 'appeal.accept', one(id));
      const answers = await Promise.all([...calls, accepted]);
      const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
      expect(codes).toEqual([]);
      expect(await cloud.call(FIRST, 'appeal.get', { appealId: id })).toMatchObject({
        [count]: 51,
      });
      await cloud.clock.advance('1m');
      expect(stored(id)).toMatchObject({ [count]: 51, status: 'accepted' });
      expect(peopleIn([id], what).size).toBe(51);
    },
  );

  test('whoever joins sees it at once, also when the page is loaded again; lists show it within a minute', async () => {
    await open(true);
    const id = await submit(OWNER, '什么时候修路', 'livelihood');
    for (const [index, openid] of [FIRST, SECOND].entries()) {
      const seen = { joinCount: index + 1, hasJoined: true };
      expect(await cloud.call(openid, 'appeal.join', part(id))).toMatchObject(seen);
      expect(await cloud.call(openid, 'appeal.get', { appealId: id })).toMatchObject(seen);
    }
    await cloud.clock.advance('1m');
    const { items } = await cloud.call(OWNER, 'appeal.list', { scope: 'mine' });
    expect(items).toMatchObject([{ joinCount: 2 }]);
    const left = { joinCount: 1, hasJoined: false };
    expect(await cloud.call(FIRST, 'appeal.join', part(id, false))).toMatchObject(left);
    expect(await cloud.call(FIRST, 'appeal.get', { appealId: id })).toMatchObject(left);
    expect(await cloud.call(SECOND, 'appeal.get', { appealId: id })).toMatchObject({
      joinCount: 1,
    });
  });

  test('who leaves what they never joined changes nothing but their own document', async () => {
    await open(true);
    const into = await submit(OWNER, '什么时候修路', 'livelihood');
    const twin = await submit(SECOND, '什么时候修路啊', 'livelihood');
    await cloud.call(FIRST, 'appeal.join', part(twin));
    await cloud.call(PEOPLE.desk, COMBINE, merging(twin, into));
    const shards = () => cloud.stored('participants').filter(({ sums }) => sums !== undefined);
    const before = { into: stored(into), twin: stored(twin), shards: shards() };
    expect(before.into?.recountAt).not.toBeNull();
    const [idler = ''] = CROWD;
    await cloud.clock.advance('10s');
    for (let times = 0; times < 2; times++) {
      await cloud.call(idler, 'appeal.join', part(twin, false));
      await cloud.call(idler, 'appeal.follow', part(into, false));
    }
    expect({ into: stored(into), twin: stored(twin), shards: shards() }).toEqual(before);
    await cloud.call(FIRST, 'appeal.join', part(twin, false));
    expect(String(stored(into)?.recountAt) > String(before.into?.recountAt)).toBe(true);
  });

  test('who joined a moment ago is told of what happens now', async () => {
    await open(true);
    const id = await submit(OWNER, '楼顶的瓦片松了，会掉下来', 'safety');
    for (const openid of [FIRST, SECOND]) await cloud.call(openid, 'appeal.join', part(id));
    await cloud.call(PEOPLE.secretary, 'appeal.accept', one(id));
    const said = { ...one(id), text: '已经拉了警戒线' };
    await cloud.call(PEOPLE.secretary, 'appeal.respond', said);
    for (const openid of [FIRST, SECOND]) {
      const { items } = await cloud.call(openid, 'notice.inbox', {});
      expect(items.map(({ kind }) => kind)).toContain('appeal.responded');
    }
  });

  test('everything costs the same with many joiners as with one', async () => {
    await open(true);
    const id = await submit(OWNER, '楼顶的瓦片松了，会掉下来', 'safety');
    const costs = async (openid: string) => ({
      join: await cloud.touch(openid, 'appeal.join', part(id)),
      get: await cloud.touch(openid, 'appeal.get', { appealId: id }),
      list: await cloud.touch(openid, 'appeal.list', { scope: 'public' }),
      leave: await cloud.touch(openid, 'appeal.join', part(id, false)),
    });
    for (const openid of CROWD.slice(0, SHARDS)) await cloud.call(openid, 'appeal.join', part(id));
    const before = await costs(FIRST);
    for (const openid of CROWD.slice(SHARDS)) await cloud.call(openid, 'appeal.join', part(id));
    const after = await costs(SECOND);
    for (const [name, { requests, documents }] of Object.entries(after)) {
      const most = before[name as keyof typeof before];
      const isSame = requests <= most.requests && documents <= most.documents + SHARDS;
      expect({ name, requests, documents, most, isSame }).toMatchObject({ isSame: true });
    }
  });

  test.each([
    ['the thirtieth joins', false],
    ['the clock counts thirty', true],
  ])('%s: it is red, and those in the posts are told at once', async (_, isLate) => {
    await open(true);
    const id = await submit(OWNER, '什么时候修路', 'livelihood');
    for (const openid of CROWD.slice(0, 29)) await cloud.call(openid, 'appeal.join', part(id));
    await cloud.clock.advance('1m');
    expect(stored(id)).toMatchObject({ priority: 'yellow', joinCount: 29 });
    acceptMessages(cloud.devcloud.admin, [PEOPLE.streetLeader]);
    const rules: FaultRule[] = [{ on: 'openapi', label: 'clock:timer', do: 'fail' }];
    cloud.devcloud.faults.set({ rules });
    if (isLate) {
      const documents = cloud.stored('participants') as unknown as ShardRecord[];
      const shard = documents.find(isShard);
      if (!shard) throw new Error('no shard');
      const sums = { ...shard.sums, joined: (shard.sums.joined ?? 0) + 1 };
      const more = { sums, changes: shard.changes + 1, dueOf: `appeal~${id}` };
      cloud.devcloud.admin.importDocuments('participants', [{ ...shard, ...more }]);
      await cloud.clock.advance('1m');
    } else await cloud.call(FIRST, 'appeal.join', part(id));
    expect(stored(id)).toMatchObject({ priority: 'red' });
    const sent = await cloud.dev<{ touser: string; page: string }[]>('outbox');
    const told = sent.filter(({ page }) => page.includes(id)).map(({ touser }) => touser);
    expect(told).toEqual([PEOPLE.streetLeader]);
  });

  test('the fifth raises the colour once, also when five come at once and nobody sees the fifth', async () => {
    await open(true);
    for (let seed = 1; seed <= 4; seed++) {
      const id = await submit(OWNER, `第${seed}条路什么时候修`, 'livelihood');
      cloud.devcloud.faults.set({ seed, conflictRate: 0.2 });
      const people = CROWD.slice(0, 5);
      await Promise.all(people.map((openid) => cloud.send(openid, 'appeal.join', part(id))));
      for (const openid of people) await insist(openid, id);
      cloud.devcloud.faults.set({});
      await cloud.clock.advance('1m');
      const { priority, timeline } = stored(id) ?? {};
      const raised = timeline?.filter(({ act }) => act === 'raise').length;
      expect({ seed, priority, raised }).toEqual({ seed, priority: 'yellow', raised: 1 });
    }
  });

  test.each(SEEDS)(
    'storm %i: people come and go, duplicates are merged, calls die: the counts are those of the people',
    async (seed) => {
      await open(true);
      const random = randomFrom(seed);
      const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
      const ids = [
        await submit(OWNER, '楼顶的瓦片松了，会掉下来', 'safety'),
        await submit(SECOND, '楼顶瓦片要掉下来了', 'safety'),
        await submit(FIRST, '瓦片掉下来砸到车', 'safety'),
      ];
      const people = [OWNER, SECOND, FIRST, ...CROWD.slice(0, 12)];
      const tap = async (openid: string) => {
        const action = pick(['appeal.join', 'appeal.join', 'appeal.follow'] as const);
        const input = part(pick(ids), random() < 0.7);
        for (let call = 0; call < 4; call++) {
          const answer = await cloud.send(openid, action, input).catch(() => null);
          if (answer?.ok || answer?.error.code === 'FORBIDDEN') return;
          if (answer?.error.code === 'WRONG_STATE') return;
        }
      };
      const disturb = (turn: number) =>
        cloud.devcloud.faults.set({
          seed: seed * 100 + turn,
          conflictRate: 0.1,
          rules: [
            { on: 'database', label: 'appeal.join', nth: 3 + (turn % 6), times: 2, do: 'kill' },
            { on: 'database', label: COMBINE, nth: 4 + (turn % 6), times: 1, do: 'kill' },
          ],
        });
      /** Again with the same key, when what a dead call had locked is free. */
      const mergeAtLast = async (input: ReturnType<typeof merging>) => {
        await cloud.clock.advance('40s');
        await cloud.call(PEOPLE.secretary, COMBINE, input);
      };
      for (let turn = 0; turn < 6; turn++) {
        disturb(turn);
        const taps = Array.from({ length: 15 }, () => tap(pick(people)));
        const from = { 2: ids[1], 4: ids[2] }[turn];
        if (from === undefined) await Promise.all(taps);
        else {
          const input = merging(from, ids[0] ?? '');
          const merged = cloud.send(PEOPLE.secretary, COMBINE, input).catch(() => null);
          await Promise.all([...taps, merged]);
          cloud.devcloud.faults.set({});
          await mergeAtLast(input);
        }
        if (random() < 0.5) await cloud.clock.advance('1m');
      }
      cloud.devcloud.faults.set({});
      await cloud.clock.advance('1m');
      await cloud.clock.advance('2m');
      const [root = ''] = ids;
      const appeal = stored(root);
      const joined = new Set([...peopleIn(ids, 'hasJoined'), SECOND, FIRST]);
      joined.delete(OWNER);
      expect(appeal?.absorbed.map(({ id }) => id).sort()).toEqual(ids.slice(1).sort());
      expect(appeal).toMatchObject({ joinCount: joined.size, recountAt: null });
      expect(appeal?.followCount).toBe(peopleIn([root], 'isFollowing').size);
      const due = cloud.stored('participants').filter(({ dueOf }) => typeof dueOf === 'string');
      expect(due).toEqual([]);
    },
  );
});
