import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionName, contract } from '../../contract';
import { DEFAULT_SETTINGS } from '../../domain/notice/settings';
import { acceptMessages } from '../support/acceptances';
import { newKey } from '../support/world';
import { Canaries, type Planted, type Viewer } from './judge/canaries';
import { type Column, columnsOf, holder, STAFF_OWNER, townspeople } from './judge/columns';
import { isAboutOne } from './judge/expected';
import { type Ground, openGround } from './judge/ground';
import { ABSENT, JOINER, plantAll, WRITERS } from './judge/plant';
import { PLAYS } from './judge/plays';
import { CALLED, dutyPhoneOf, makesCalls } from './judge/plays-notice';
import { PATIENCE, runs } from './judge/settings';
import { Town } from './judge/town';

const actions = Object.keys(contract) as ActionName[];
const general = actions.filter((action) => !isAboutOne(action));
const onOne = actions.filter(isAboutOne);
/** Acts that would hide others come last. */
const LAST: readonly ActionName[] = [
  ...(['appeal.transfer', 'appeal.sendBack', 'appeal.reassign', 'appeal.escalate'] as const),
  ...(['appeal.resolve', 'appeal.withdraw'] as const),
];
/** It ends the story of all appeals: tried at the very end. */
const ENDING: readonly ActionName[] = ['appeal.merge'];
const inOrder = [...onOne.filter((action) => !LAST.includes(action)), ...LAST];
const READS = actions.filter((action) => !contract[action].mutates);
const writers = [...Object.values(WRITERS), JOINER];
/** Who can do next to nothing tries each act on one appeal of so many; `LONG=1`: on all. */
const SPREAD = runs(4, 1);

/** Every action as everybody, on appeals full of secrets: nobody sees what is not theirs to see. */
describe('secrets', () => {
  const town = new Town('s');
  let ground: Ground;
  let canaries: Canaries;
  let columns: Column[];

  beforeAll(async () => {
    ground = await openGround();
    ground.settleTown(town, townspeople(town));
    const all = [...townspeople(town).map(({ id }) => id), ...writers.map((w) => w.openid)];
    const reachable = all.filter((id) => id !== CALLED);
    acceptMessages(ground.devcloud.admin, reachable, 2000);
    const phone = { settings: DEFAULT_SETTINGS, dutyPhone: dutyPhoneOf(CALLED) };
    await ground.call(CALLED, 'notice.saveSettings', { ...phone, idempotencyKey: newKey() });
    const { planted, withdrawn } = await plantAll(ground, town);
    const everybody = [...townspeople(town).map(({ id }) => id), ...writers.map((w) => w.openid)];
    const known = [...writers, ...Object.values(ABSENT)];
    canaries = new Canaries(known, planted, everybody);
    for (const id of withdrawn) canaries.withdrawn.add(id);
    columns = [
      ...columnsOf(ground, town).filter(isWorthAsking),
      ...writers.map(({ openid }) => columnOf(openid)),
    ];
    await waitForPictures();
  }, PATIENCE);
  afterAll(() => ground.close());

  const columnOf = (openid: string): Column => ({
    ...{ title: openid, stage: 'joined', home: 'here', spot: 'here', role: null, isOwner: true },
    arrive: () => openid,
  });

  /** From another city two are enough: they see nothing. */
  const isWorthAsking = ({ spot, role }: Column) =>
    spot !== 'away' || role === 'resident' || role === 'city_admin';

  const waitForPictures = async () => {
    const isPending = () =>
      JSON.stringify(ground.stored('appeals')).includes('"pending","traceId"');
    while (isPending()) await new Promise((done) => setTimeout(done, 50));
  };

  const viewerOf = (column: Column, openid: string | null): Viewer => {
    const posts = ['grid_worker', 'community_staff', 'community_secretary', 'street_leader'];
    const isPost = [...posts, 'city_admin'].includes(column.role ?? '') && column.spot === 'here';
    const home = column.stage === 'joined' ? column.home : null;
    const isAll = openid === STAFF_OWNER;
    const isSecretary = isAll || (isPost && column.role === 'community_secretary');
    const isDesk = isAll || makesCalls(column);
    return { openid, isStaff: isPost || isAll, isSecretary, isDesk, home };
  };

  /** Asks, with a phone number in whatever can be said, and answers what leaked. */
  const probe = async (column: Column, action: ActionName, target: Planted | null) => {
    const openid = column.arrive();
    const appealId = target?.id ?? '';
    const cell = { ground, town, column, kind: 'general', openid, appealId } as const;
    const input = { ...(await PLAYS[action].input(cell)), ...saidIn(action, target, openid) };
    const answer = await ground.ask(openid, action, input);
    if (action === 'appeal.withdraw' && answer.ok && target) canaries.withdrawn.add(target.id);
    const leaks = canaries.leaksIn(answer, { viewer: viewerOf(column, openid), action, target });
    return leaks.map(({ what, of }) => `${action} shows ${column.title} the ${what} ${of}`);
  };

  const saidIn = (action: ActionName, target: Planted | null, openid: string | null): object => {
    const said = `回电${target?.phone}，在${target?.hide}`;
    const fields: Partial<Record<ActionName, object>> = {
      'account.join': { nickname: writers.find((w) => w.openid === openid)?.nickname ?? '邻居' },
      ...{ 'appeal.respond': { text: said }, 'appeal.progress': { text: said } },
      ...{ 'appeal.escalate': { reason: said }, 'appeal.resolve': { result: said } },
      ...{ 'appeal.rate': { comment: said, solved: false }, 'appeal.withdraw': { reason: said } },
      ...{ 'appeal.transfer': { reason: said }, 'appeal.sendBack': { reason: said } },
      ...{ 'appeal.rule': { reason: said }, 'appeal.reassign': { reason: said } },
      ...{ 'appeal.assist': { reason: said }, 'appeal.supervise': { text: said } },
      ...{ 'appeal.pause': { reason: said }, 'appeal.requestExtension': { reason: said } },
      ...{ 'appeal.extend': { reason: said }, 'appeal.regrade': { reason: said } },
      ...{ 'appeal.supplement': { text: said }, 'appeal.revealIdentity': { reason: said } },
      'appeal.note': { text: `${said}，${target?.note}` },
    };
    return fields[action] ?? {};
  };

  /**
   * Whatever can be read is read of every appeal by everybody; staff of the place, and writers of their own, do
   * everything. What the others try is spread out: each act on each appeal, each person on some; it is refused in one way.
   */
  const isAsked = (column: Column, name: ActionName, appeal: Planted) => {
    const isOwn = column.title === appeal.writer.openid;
    const isStaff = column.role !== null && viewerOf(column, null).isStaff;
    const isAble = isOwn || isStaff || column.title === 'owner with every post';
    if (isAble || !contract[name].mutates) return true;
    const place = columns.indexOf(column) + actions.indexOf(name);
    return (place + canaries.planted.indexOf(appeal)) % SPREAD === 0;
  };

  /** The two times that everything is read again: half of the people each; everybody with `LONG=1`. */
  const someOf = (turn: number) =>
    columns.filter((_, place) => place % runs(2, 1) === turn % runs(2, 1));

  /** One person asks everything: about each appeal one act after the other, all appeals at the same time. */
  const probeAll = async (column: Column, names: readonly ActionName[]): Promise<string[]> => {
    const leaks: string[] = [];
    const about = canaries.planted.map(async (appeal) => {
      for (const name of inOrder.filter((one) => names.includes(one)))
        if (isAsked(column, name, appeal)) leaks.push(...(await probe(column, name, appeal)));
    });
    await Promise.all(about);
    for (const name of general.filter((one) => names.includes(one)))
      leaks.push(...(await probe(column, name, null)));
    return leaks;
  };

  test(
    'every action by everybody',
    async () => {
      const leaks: string[] = [];
      const usual = actions.filter((action) => !ENDING.includes(action));
      for (const column of columns) leaks.push(...(await probeAll(column, usual)));
      expect(leaks).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'every list and view again, after all that was done',
    async () => {
      await ground.clock.advance('5d');
      const leaks: string[] = [];
      for (const column of someOf(0)) leaks.push(...(await probeAll(column, READS)));
      expect(leaks).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'merged into another one: the same again',
    async () => {
      const leaks: string[] = [];
      for (const column of columns) leaks.push(...(await probeAll(column, ENDING)));
      expect(ground.stored<{ status: string }>('appeals').map(({ status }) => status)).toContain(
        'merged',
      );
      for (const column of someOf(1)) leaks.push(...(await probeAll(column, READS)));
      expect(leaks).toEqual([]);
    },
    PATIENCE,
  );

  test('nobody finds an appeal by what is hidden in it, not even staff', async () => {
    const ways = [
      ['o-resident-here', { scope: 'public' }],
      [holder('community_secretary', 'here'), { scope: 'community' }],
    ] as const;
    for (const [openid, scope] of ways) {
      const find = async (words: string) =>
        (await ground.call(openid, 'appeal.list', { ...scope, words })).items.map(({ id }) => id);
      const [open] = canaries.planted;
      if (openid !== 'o-resident-here') expect(await find(open?.word ?? '')).toContain(open?.id);
      for (const { phone, contact, door, hide, note, writer } of canaries.planted) {
        const hidden = [phone, contact, door, hide, note, writer.realName, writer.nickname];
        for (const words of hidden)
          expect({ words, found: await find(words) }).toEqual({ words, found: [] });
      }
    }
  });

  test('lists of staff show no more of a text than the public one', async () => {
    const leaks: unknown[] = [];
    for (const column of columns.filter(({ role, spot }) => role && spot === 'here')) {
      const openid = column.arrive();
      const asked = [
        ...(['mine', 'assist', 'area'] as const).map(
          (scope) => ['appeal.queue', { scope }] as const,
        ),
        ['appeal.list', { scope: 'community' }] as const,
      ];
      for (const [action, input] of asked) {
        const answer = await ground.ask(openid, action, { ...input, limit: 50 });
        const viewer = viewerOf(column, openid);
        leaks.push(...canaries.leaksIn(answer, { viewer, action, target: null }));
      }
    }
    expect(leaks).toEqual([]);
  });

  test('the search finds what may be seen', () => {
    const { named } = WRITERS;
    const neighbour = 'o-resident-here';
    const mustBeSeen = [
      ...[`contact by ${named.openid}`, 'contact by staff', 'realName by staff'],
      ...['phone by staff', 'door by staff', `word by ${neighbour}`, `nickname by ${neighbour}`],
      ...[`file by ${neighbour}`, `phone by ${named.openid}`, `hide by ${named.openid}`],
      ...['hide by staff', 'note by staff', 'claimCode by staff', 'dutyPhone by staff'],
    ];
    const seen = new Set<string>(canaries.rightlySeen);
    expect(mustBeSeen.filter((one) => !seen.has(one))).toEqual([]);
  });

  test('messages to phones tell nothing personal, and only to who may read the appeal', async () => {
    const staff = columns
      .map((column) => viewerOf(column, column.arrive()))
      .flatMap(({ openid, isStaff }) => (isStaff ? [openid] : []));
    const participants = ground.stored<{ thing: { id: string }; personId: string }>('participants');
    const participantsOf = (id: string) =>
      participants.filter(({ thing }) => thing.id === id).map(({ personId }) => personId);
    const sent = ground.devcloud.admin.outbox();
    expect(sent.length).toBeGreaterThan(10);
    for (const { touser, page, data } of sent) {
      const text = JSON.stringify([page, data]);
      expect(canaries.leaksInText(text)).toEqual([]);
      for (const { id, writer } of canaries.planted.filter(({ word }) => text.includes(word)))
        expect([writer.openid, ...staff, ...participantsOf(id)]).toContain(touser);
    }
  });

  test('the log of the functions tells nothing personal', () => {
    const log = readFileSync(join(ground.dataDir, 'functions.log'), 'utf8');
    expect(log).toContain('"event":"call"');
    expect(canaries.leaksInText(log)).toEqual([]);
    expect(canaries.planted.filter(({ word }) => log.includes(word))).toEqual([]);
  });

  test('contacts, real names and phones on duty rest sealed, in every file of the data', () => {
    const names = readdirSync(ground.dataDir, { recursive: true, encoding: 'utf8' });
    const files = names.map((name) => join(ground.dataDir, name));
    const bytes = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file));
    const has = (secret: string) => bytes.some((content) => content.includes(secret));
    expect(has(WRITERS.named.nickname)).toBe(true);
    const secrets = [
      ...canaries.planted.map(({ contact }) => contact),
      ...canaries.writers.map(({ realName }) => realName),
      ...canaries.openids.map(dutyPhoneOf),
    ];
    expect(secrets.filter(has)).toEqual([]);
  });

  test('files open by their link only, and their paths do not tell whose they are', async () => {
    const tokens = new Map<string, Set<string>>();
    for (const appeal of canaries.planted.filter(({ claimCode }) => claimCode === null)) {
      const { media } = await ground.call(appeal.writer.openid, 'appeal.get', {
        appealId: appeal.id,
      });
      const link = new URL(media[0]?.url ?? '');
      expect((await fetch(link)).status).toBe(200);
      expect((await fetch(link.origin + link.pathname)).status).not.toBe(200);
      tokens.set(appeal.id, new Set(link.pathname.split(/[/_.]/)));
    }
    const [one, other, foreign] = ['夜半歌声', '夜半歌声', '石榴树下'].map((nickname, index) =>
      tokens.get(
        canaries.planted.filter((p) => p.writer.nickname === nickname)[index % 2]?.id ?? '',
      ),
    );
    const common = [...(one ?? [])].filter((token) => other?.has(token));
    expect(common.filter((token) => !foreign?.has(token))).toEqual([]);
  });

  test('pages for everybody hold no secrets', async () => {
    for (const path of ['/', '/phones', '/storage/', '/dev/pages/shared.css']) {
      const text = await (await fetch(ground.url + path)).text();
      expect(canaries.leaksInText(text)).toEqual([]);
    }
  });
});
