import fc from 'fast-check';
import * as z from 'zod';
import { type ActionName, contract } from '../../../contract';
import type { Caller } from '../../../contract/action';
import { newKey } from '../../support/world';
import { ACTIONS, isTried, testAsked } from '../support/tried-actions';
import { isFitting, problemsOfAnswer } from './answers';
import { type Column, columnsOf, holder, OWNER, townspeople } from './columns';
import { isAboutOne } from './expected';
import { type Schema, valid } from './from-schema';
import { type Ground, openGround } from './ground';
import { anyInput, sweep } from './hostile';
import { type FuzzWorld, kindOf, knownFor } from './known-things';
import { PLAYS } from './plays';
import { problemsOf } from './sane';
import { Scenes } from './scenes';
import { brief, PATIENCE, runs, SEED } from './settings';
import { shareOf } from './shards';
import { Town } from './town';

const CALLERS = [
  ...[OWNER, OWNER, holder('grid_worker', 'here'), holder('grid_worker', 'here')],
  ...[holder('community_staff', 'here'), holder('resident', 'elsewhere'), 'o-never-seen'],
];
/** So many that must be refused are sent at once. */
const CROWD = 12;

/** Everything that may be left out, so that every place is tried. */
const FULL: Partial<Record<ActionName, object>> = {
  'account.join': { realName: '欧阳英' },
  'community.digest': { date: '2026-03-02' },
  'notice.inbox': { query: '楼道灯', kinds: ['appeal.assigned'], thingId: 'nothing' },
  'notice.markRead': { thingId: 'nothing' },
  'notice.calls': { isDone: false },
  'appeal.submit': { contact: '13900000000', place: { text: '东门口' }, visibility: 'public' },
  'appeal.rate': { comment: '谢谢' },
  'appeal.withdraw': { reason: '已经好了' },
};

/** Somebody who may do it, by the first of the callers that the contract names. */
const PERFORMERS: Partial<Record<Caller, string>> = {
  owner: OWNER,
  handler: holder('grid_worker', 'here'),
  superior: holder('street_leader', 'here'),
  secretary: holder('community_secretary', 'here'),
  staff: holder('community_secretary', 'here'),
  neighbour: holder('resident', 'here'),
};

function performerOf(action: ActionName): string {
  if (action === 'appeal.rule') return holder('street_leader', 'here');
  const callers: readonly Caller[] = contract[action].callers;
  return callers.flatMap((caller) => PERFORMERS[caller] ?? [])[0] ?? OWNER;
}

/** The column of the permission table that this person stands for. */
function isOf({ title, role, spot }: Column, openid: string): boolean {
  return role === null ? title === 'owner' && openid === OWNER : holder(role, spot) === openid;
}

async function openWorld(): Promise<FuzzWorld> {
  const [ground, town] = [await openGround(), new Town('f')];
  ground.settleTown(town, townspeople(town));
  const uploaded = async (openid: string) => {
    const kind = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
    const { cloudPath } = await ground.call(openid, 'appeal.prepareUpload', kind);
    return ground.upload(openid, cloudPath, Buffer.from('picture'), 'image/png');
  };
  const people = [OWNER, holder('resident', 'here')];
  const files = await Promise.all(people.map(uploaded));
  return { ground, town, files, scenes: new Scenes(ground, town) };
}

interface Probe {
  openid: string;
  value: unknown;
}

/** Sends it, and throws what is wrong with the answer or with what was written; answers the outcome, and puts all back. */
async function probe(ground: Ground, action: ActionName, { openid, value }: Probe) {
  const [changedSince, putBack] = [ground.watch(), ground.remember()];
  const answer = await ground.post(openid, action, value);
  const problems = problemsOfAnswer(action, isFitting(action, value), answer);
  const changed = changedSince();
  const mayWrite = answer.ok && contract[action].mutates;
  if (changed.length > 0 && !mayWrite) problems.push(`changed ${changed.map(({ key }) => key)}`);
  for (const { key, now } of changed) problems.push(...problemsOf(now, key));
  if (problems.length > 0) throw new Error(`${problems.join('; ')} for ${brief(value)}`);
  if (changed.length > 0) await putBack();
  return answer.ok ? 'ok' : answer.error.code;
}

/** Sends what does not fit the contract, many at once: each must be refused for it, and none may write. */
async function probeUnfit(ground: Ground, action: ActionName, probes: readonly Probe[]) {
  for (let from = 0; from < probes.length; from += CROWD) {
    const changedSince = ground.watch();
    const crowd = probes.slice(from, from + CROWD).map(async ({ openid, value }) => {
      const answer = await ground.post(openid, action, value);
      const problems = problemsOfAnswer(action, false, answer);
      return problems.map((problem) => `${problem} for ${brief(value)}`);
    });
    const problems = (await Promise.all(crowd)).flat();
    const changed = changedSince().map(({ key }) => key);
    if (changed.length > 0) problems.push(`one of a crowd of refused changed ${changed}`);
    if (problems.length > 0) throw new Error(problems.join('; '));
  }
}

/** Valid, nearly valid and hostile inputs by people of all kinds; answers the outcomes. */
async function fuzzAtRandom(world: FuzzWorld, action: ActionName): Promise<string[]> {
  const { ground } = world;
  const schema = z.toJSONSchema(contract[action].input, { io: 'input' }) as Schema;
  const input = anyInput(valid(schema, await knownFor(world, action, schema)));
  const performer = performerOf(action);
  const callers = [...CALLERS, performer, performer, performer, performer];
  const arbitrary = fc.record({ openid: fc.constantFrom(...callers), value: input });
  const probes = fc.sample(arbitrary, { seed: SEED, numRuns: runs(40, 1000) });
  const unfit = probes.filter(({ value }) => !isFitting(action, value));
  await probeUnfit(ground, action, unfit);
  const seen = new Set<string>(unfit.length > 0 ? ['INVALID_INPUT'] : []);
  for (const one of probes) if (!unfit.includes(one)) seen.add(await probe(ground, action, one));
  return [...seen];
}

interface Input {
  idempotencyKey?: string;
}

/** With a key of its own, unless the key is what was replaced: mailboxes keep theirs, and a known key does nothing. */
function anew(value: unknown, { idempotencyKey }: Input): unknown {
  const isKept = idempotencyKey === undefined || (value as Input).idempotencyKey !== idempotencyKey;
  return isKept ? value : { ...(value as Input), idempotencyKey: newKey() };
}

/** The worst in every place of a good input; answers the outcome of the good one itself, at the end. */
async function fuzzEveryPlace(
  { ground, town, scenes }: FuzzWorld,
  action: ActionName,
): Promise<string> {
  const openid = performerOf(action);
  const column = columnsOf(ground, town).find((one) => isOf(one, openid));
  if (!column) throw new Error(`no column of ${openid}`);
  const kind = kindOf(action);
  const wanted = { action, kind, owner: OWNER };
  const appealId = isAboutOne(action) ? await scenes.of(wanted) : '';
  const cell = { ground, town, column, kind, openid, appealId };
  const good: Input = { ...(await PLAYS[action].input(cell)), ...FULL[action] };
  const isFit = (value: unknown) => isFitting(action, value);
  const probes = sweep(good).map((value) => ({ openid, value }));
  const unfit = probes.filter(({ value }) => !isFit(value));
  await probeUnfit(ground, action, unfit);
  for (const one of probes) {
    if (isFit(one.value)) await probe(ground, action, { openid, value: anew(one.value, good) });
  }
  return probe(ground, action, { openid, value: anew(good, good) });
}

/** Whatever is sent: a declared answer, and nothing written when it is a refusal. A file has its share of the actions. */
export function describeFuzz(shard: number, of: number): void {
  const actions = shareOf(ACTIONS, shard, of).filter(isTried);
  describe(`fuzz ${shard} of ${of}, SEED=${SEED}`, () => {
    let world: FuzzWorld;
    beforeAll(async () => {
      world = await openWorld();
    });
    afterAll(() => world.ground.close());
    testAsked();
    if (actions.length === 0) return;

    test.each(actions)(
      '%s, at random',
      async (action) => {
        const seen = await fuzzAtRandom(world, action);
        expect(seen).toEqual(expect.arrayContaining(['ok', 'INVALID_INPUT']));
      },
      PATIENCE,
    );

    test.each(actions)(
      '%s, the worst in every place',
      async (action) => expect(await fuzzEveryPlace(world, action)).toBe('ok'),
      PATIENCE,
    );
  });
}
