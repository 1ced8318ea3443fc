import fc from 'fast-check';
import * as z from 'zod';
import { type ActionName, contract } from '../../contract';
import { type Caller, COMMON_ERRORS } from '../../contract/action';
import { CONSENT_VERSION } from '../../domain/people';
import { newKey } from '../support/world';
import { bringTo } from './judge/bring';
import { type Column, columnsOf, holder, OWNER, townspeople } from './judge/columns';
import { isAboutOne, type Kind } from './judge/expected';
import { type Known, type Schema, valid } from './judge/from-schema';
import { type AnyAnswer, differences, type Ground, openGround } from './judge/ground';
import { anyInput, sweep } from './judge/hostile';
import { type StoredAppeal, TWIN } from './judge/play';
import { PLAYS } from './judge/plays';
import { askForCall } from './judge/plays-notice';
import { problemsOf } from './judge/sane';
import { brief, PATIENCE, runs, SEED } from './judge/settings';
import { Town } from './judge/town';

const actions = Object.keys(contract) as ActionName[];
const CALLERS = [
  ...[OWNER, OWNER, holder('grid_worker', 'here'), holder('grid_worker', 'here')],
  ...[holder('community_staff', 'here'), holder('resident', 'elsewhere'), 'o-never-seen'],
];

/** Everything that may be left out, so that every place is tried. */
const FULL: Partial<Record<ActionName, object>> = {
  'account.join': { realName: '欧阳英' },
  'community.digest': { date: '2026-03-02' },
  'notice.inbox': { query: '楼道灯', kinds: ['assigned'], thingId: 'nothing' },
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

/** The kind of appeal on which the act can be done at all. */
function kindOf(action: ActionName): Kind {
  if (action === 'appeal.rule') return 'awaitingRuling';
  return action === 'appeal.revealIdentity' ? 'anonymous' : 'general';
}

const envelope = z.union([
  z.strictObject({ ok: z.literal(true), data: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ code: z.string(), message: z.string(), traceId: z.string().min(8) }),
  }),
]);

/** Whatever is sent: a declared answer, and nothing written when it is a refusal. */
describe(`fuzz, SEED=${SEED}`, () => {
  const town = new Town('f');
  let ground: Ground;
  let files: string[];

  beforeAll(async () => {
    ground = await openGround();
    ground.settleTown(town, townspeople(town));
    files = await Promise.all([uploaded(OWNER), uploaded(holder('resident', 'here'))]);
  });
  afterAll(() => ground.close());

  const uploaded = async (openid: string) => {
    const kind = { kind: 'image', extension: 'png', idempotencyKey: newKey() } as const;
    const { cloudPath } = await ground.call(openid, 'appeal.prepareUpload', kind);
    return ground.upload(openid, cloudPath, Buffer.from('picture'), 'image/png');
  };

  /** How often the community's settings were saved: the next saving must say so. */
  const savings = () =>
    ground
      .stored<{ version: number }>('communities')
      .reduce((most, { version }) => version || most, 0);

  /** An appeal that staff wrote down, and what its person needs to claim it. */
  const claimable = async () => {
    const { number, intake } = await ground.call(
      holder('community_staff', 'here'),
      'appeal.record',
      {
        ...{ source: 'phone', consent: 'spoken', gridId: town.homeGrid('here') },
        ...{
          category: 'property',
          content: '长椅松了',
          isAnonymous: false,
          idempotencyKey: newKey(),
        },
      },
    );
    return { number: [number], code: [intake?.claimCode ?? ''] };
  };

  /** Somebody whose post the secretary can take; nobody else needs it here. */
  const releasable = async () => {
    const key = town.seat('grid_worker', 'elsewhere');
    const { posts } = await ground.call(holder('community_secretary', 'here'), 'account.staff', {});
    const handles = posts.flatMap((post) => (post.key === key ? post.holders : []));
    const handle = handles.map(({ handle }) => handle);
    return { key: [key], handle: handle.length > 0 ? handle : ['h'.repeat(22)] };
  };

  /** A group that the app was opened from, and some that the secretary can take off. */
  const grouped = async () => {
    const bind = async (name: string) => {
      const cloudId = await ground.cloudId(`fuzz ${newKey()}`);
      const input = { cloudId, name, idempotencyKey: newKey() };
      return ground.call(holder('grid_worker', 'here'), 'community.bindGroup', input);
    };
    await bind('一网格群');
    const { groups } = await bind('二网格群');
    const groupId = groups.slice(-2).map(({ id }) => id);
    return { cloudId: [await ground.cloudId('fuzz')], groupId };
  };

  /** Things that are there, so that some inputs get all the way. */
  const knownFor = async (action: ActionName): Promise<Known> => {
    const bring = () => bringTo(ground, town, { action, kind: kindOf(action), owner: OWNER });
    const appealId = isAboutOne(action) ? [await bring(), await bring(), await bring()] : [];
    const ids = ground.stored<{ _id: string }>('notices').map(({ _id }) => _id);
    const [other, used] = [town.homeGrid('elsewhere'), newKey()];
    const twins = ground.stored<StoredAppeal>('appeals').filter(({ content }) => content === TWIN);
    return {
      ...(await claimable()),
      ...(await releasable()),
      ...(await grouped()),
      callId: Array.from({ length: 20 }, () => askForCall(ground.devcloud, town)),
      thingId: appealId,
      to: [town.seat('community_secretary', 'here'), town.seat('grid_worker', 'elsewhere')],
      intoId: twins.map(({ _id }) => _id),
      ...{ appealId, ids: ids.slice(0, 5), gridId: [town.homeGrid('here'), other, town.cityId] },
      ...{ parentId: [town.cityId, other], version: [CONSENT_VERSION, savings()] },
      ...{ fileId: files, images: files, idempotencyKey: [used, newKey(), newKey(), newKey()] },
    };
  };

  /** What is wrong with an answer, as such and for this input. */
  const judgeAnswer = (action: ActionName, input: unknown, answer: AnyAnswer): string[] => {
    if (!envelope.safeParse(answer).success) return [`no envelope: ${brief(answer)}`];
    const { input: takes, output, errors } = contract[action];
    const fits = takes.safeParse(JSON.parse(JSON.stringify(input) ?? 'null') ?? {}).success;
    if (answer.ok) {
      const read = output.safeParse(answer.data);
      if (!fits) return ['took what does not fit the contract'];
      if (!read.success) return [`answered what does not fit: ${brief(read.error.issues)}`];
      const said = JSON.stringify(answer.data);
      return said.length === JSON.stringify(read.data).length ? [] : [`answered more: ${said}`];
    }
    const { code } = answer.error;
    const declared = [...COMMON_ERRORS.filter((one) => one !== 'INTERNAL'), ...errors];
    if (!declared.some((one) => one === code)) return [`${code} is not declared`];
    const isRefused = code === 'INVALID_INPUT';
    return isRefused === !fits ? [] : [`${code}, though the input ${fits ? 'fits' : 'is wrong'}`];
  };

  let before = new Map() as ReturnType<Ground['snapshot']>;

  /** Sends it, and throws what is wrong with the answer or with what was written; answers the outcome. */
  const probe = async (openid: string, action: ActionName, value: unknown): Promise<string> => {
    const answer = await ground.ask(openid, action, value);
    const problems = judgeAnswer(action, value, answer);
    const after = ground.snapshot();
    const changed = differences(before, after);
    before = after;
    const mayWrite = answer.ok && contract[action].mutates;
    if (changed.length > 0 && !mayWrite) problems.push(`changed ${changed}`);
    for (const key of changed) problems.push(...problemsOf(JSON.parse(after.get(key) ?? ''), key));
    if (problems.length > 0) throw new Error(`${problems.join('; ')} for ${brief(value)}`);
    return answer.ok ? 'ok' : answer.error.code;
  };

  test.each(actions)(
    '%s, at random',
    async (action) => {
      const schema = z.toJSONSchema(contract[action].input, { io: 'input' }) as Schema;
      const input = anyInput(valid(schema, await knownFor(action)));
      const performer = performerOf(action);
      const callers = [...CALLERS, performer, performer, performer, performer];
      const seen = new Set<string>();
      before = ground.snapshot();
      const property = fc.asyncProperty(fc.constantFrom(...callers), input, async (who, value) => {
        seen.add(await probe(who, action, value));
      });
      const options = { seed: SEED, numRuns: runs(60, 1000), endOnFailure: true };
      const { failed, errorInstance } = await fc.check(property, options);
      if (failed) throw errorInstance;
      expect([...seen]).toEqual(expect.arrayContaining(['ok', 'INVALID_INPUT']));
    },
    PATIENCE,
  );

  test.each(actions)(
    '%s, the worst in every place',
    async (action) => {
      const openid = performerOf(action);
      const column = columnsOf(ground, town).find((one) => isOf(one, openid));
      if (!column) throw new Error(`no column of ${openid}`);
      const kind = kindOf(action);
      const bring = () => bringTo(ground, town, { action, kind, owner: OWNER });
      const good = async () => {
        const appealId = isAboutOne(action) ? await bring() : '';
        const cell = { ground, town, column, kind, openid, appealId };
        const input = await PLAYS[action].input(cell);
        before = ground.snapshot();
        return { ...input, ...FULL[action] };
      };
      const places = sweep(await good()).length;
      for (let place = 0; place < places; place++) {
        for (const input of sweep(await good())[place] ?? []) await probe(openid, action, input);
      }
      expect(await probe(openid, action, await good())).toBe('ok');
    },
    PATIENCE,
  );
});
