import fc from 'fast-check';
import * as z from 'zod';
import type { Caller } from '../../../contract/action';
import type { Role } from '../../../domain/people';
import { newKey } from '../../support/world';
import type { Areas } from '../support/areas';
import { isTried, testAsked } from '../support/tried-actions';
import { isFitting, problemsOfAnswer } from './answers';
import type { Changed } from './changed';
import { type Column, columnOf, columnsOf, holder, OWNER, townspeople } from './columns';
import { type Schema, valid } from './from-schema';
import { anyInput, sweep } from './hostile';
import { type FuzzWorld, kindOf, knownFor } from './known-things';
import { openGround } from './open-ground';
import { problemsOf } from './sane';
import { Scenes } from './scenes';
import { brief, PATIENCE, runs, SEED } from './settings';
import { type Share, shareOf } from './shards';
import { playOf } from './standard-plays';
import { Town } from './town';

const CALLERS = [
  OWNER,
  OWNER,
  holder('grid_worker', 'here'),
  holder('grid_worker', 'here'),
  holder('community_staff', 'here'),
  holder('resident', 'elsewhere'),
  'o-never-seen',
];
/** So many that must be refused are sent at once. */
const CROWD = 12;

/** Of the posts that an area lets do something, the first one of these does it. */
const STAFF: readonly Role[] = ['community_secretary', 'community_staff', 'grid_worker'];

/** Somebody who may do it, by the first of the callers that the contract names. */
const PERFORMERS: Partial<Record<Caller, string>> = {
  owner: OWNER,
  secretary: holder('community_secretary', 'here'),
  staff: holder('community_secretary', 'here'),
  neighbour: holder('resident', 'here'),
};

function performerOf(areas: Areas, action: string): string {
  const { fuzz, staff } = areas.of(action);
  const own = fuzz?.performers?.[action];
  if (own) return own;
  const isStaff = staff?.[action];
  const post = STAFF.find((role) => isStaff?.({ ...columnOf(''), isOwner: false, role }));
  if (post) return holder(post, 'here');
  const performers = { ...PERFORMERS, ...areas.thingsOf(action)?.performers };
  const callers: readonly Caller[] = areas.entryOf(action).callers;
  return callers.flatMap((caller) => performers[caller] ?? [])[0] ?? OWNER;
}

/** The column of the permission table that this person stands for. */
function isOf({ title, role, spot }: Column, openid: string): boolean {
  return role === null ? title === 'owner' && openid === OWNER : holder(role, spot) === openid;
}

async function openWorld(areas: Areas): Promise<FuzzWorld> {
  const [ground, town] = [await openGround(areas), new Town('f')];
  ground.settleTown(town, townspeople(town));
  return { areas, ground, town, scenes: new Scenes(areas, ground, town) };
}

interface Probe {
  openid: string;
  value: unknown;
}

/** Sends it, and throws what is wrong with the answer or with what was written; answers the outcome, and puts all back. */
async function probe({ areas, ground }: FuzzWorld, action: string, { openid, value }: Probe) {
  const entry = areas.entryOf(action);
  const [changedSince, putBack] = [ground.watch(), ground.remember()];
  const answer = await ground.post(openid, action, value);
  const problems = problemsOfAnswer(entry, isFitting(entry, value), answer);
  const changed = changedSince();
  const mayWrite = answer.ok && entry.mutates;
  // A try counts, also a wrong one: so nobody guesses a code.
  const isTry = ({ key }: Changed) => entry.limit === 'attempt' && key === `limits/${openid}`;
  const unwanted = changed.filter((one) => !mayWrite && !isTry(one));
  if (unwanted.length > 0) problems.push(`changed ${unwanted.map(({ key }) => key)}`);
  for (const { key, now } of changed) problems.push(...problemsOf(now, key));
  if (problems.length > 0) throw new Error(`${problems.join('; ')} for ${brief(value)}`);
  if (changed.length > 0) await putBack();
  return answer.ok ? 'ok' : answer.error.code;
}

/** Sends what does not fit the contract, many at once: each must be refused for it, and none may write. */
async function probeUnfit({ areas, ground }: FuzzWorld, action: string, probes: readonly Probe[]) {
  for (let from = 0; from < probes.length; from += CROWD) {
    const changedSince = ground.watch();
    const crowd = probes.slice(from, from + CROWD).map(async ({ openid, value }) => {
      const answer = await ground.post(openid, action, value);
      const problems = problemsOfAnswer(areas.entryOf(action), false, answer);
      return problems.map((problem) => `${problem} for ${brief(value)}`);
    });
    const problems = (await Promise.all(crowd)).flat();
    const changed = changedSince().map(({ key }) => key);
    if (changed.length > 0) problems.push(`one of a crowd of refused changed ${changed}`);
    if (problems.length > 0) throw new Error(problems.join('; '));
  }
}

/** Valid, nearly valid and hostile inputs by people of all kinds; answers the outcomes. */
async function fuzzAtRandom(world: FuzzWorld, action: string): Promise<string[]> {
  const entry = world.areas.entryOf(action);
  const schema = z.toJSONSchema(entry.input, { io: 'input' }) as Schema;
  const input = anyInput(valid(schema, await knownFor(world, action, schema)));
  const performer = performerOf(world.areas, action);
  const callers = [...CALLERS, performer, performer, performer, performer];
  const arbitrary = fc.record({ openid: fc.constantFrom(...callers), value: input });
  const probes = fc.sample(arbitrary, { seed: SEED, numRuns: runs(40, 1000) });
  const unfit = probes.filter(({ value }) => !isFitting(entry, value));
  await probeUnfit(world, action, unfit);
  const seen = new Set<string>(unfit.length > 0 ? ['INVALID_INPUT'] : []);
  for (const one of probes) if (!unfit.includes(one)) seen.add(await probe(world, action, one));
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
async function fuzzEveryPlace(world: FuzzWorld, action: string): Promise<string> {
  const { areas, ground, town, scenes } = world;
  const entry = areas.entryOf(action);
  const openid = performerOf(world.areas, action);
  const column = columnsOf(ground, town).find((one) => isOf(one, openid));
  if (!column) throw new Error(`no column of ${openid}`);
  const kind = kindOf(areas, action);
  const wanted = { action, kind, owner: OWNER };
  const thingId = areas.isAboutOne(action) ? await scenes.of(wanted) : '';
  const cell = { ground, town, column, action, kind, openid, thingId };
  const full = areas.of(action).fuzz?.full?.[action];
  const good: Input = { ...(await playOf(areas, action).input(cell)), ...full };
  const isFit = (value: unknown) => isFitting(entry, value);
  const probes = sweep(good).map((value) => ({ openid, value }));
  const unfit = probes.filter(({ value }) => !isFit(value));
  await probeUnfit(world, action, unfit);
  for (const one of probes) {
    if (isFit(one.value)) await probe(world, action, { openid, value: anew(one.value, good) });
  }
  return probe(world, action, { openid, value: anew(good, good) });
}

/** Whatever is sent: a declared answer, and nothing written when it is a refusal. A file has its share of the actions. */
export function describeFuzz(areas: Areas, share: Share): void {
  const actions = shareOf(areas.actions, share).filter(isTried);
  describe(`fuzz ${share.shard} of ${share.of}, SEED=${SEED}`, () => {
    let world: FuzzWorld;
    beforeAll(async () => {
      world = await openWorld(areas);
    });
    afterAll(() => world.ground.close());
    testAsked(areas);
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
