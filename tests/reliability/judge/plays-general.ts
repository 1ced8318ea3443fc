import type { Input, Output } from '../../../contract';
import { CONSENT_VERSION, type Role, type RoleKey } from '../../../domain/people';
import { newKey } from '../../support/world';
import { type Column, holder, OWNER } from './columns';
import {
  type Cell,
  type Items,
  isAllPublic,
  isListOf,
  type Play,
  type StoredAppeal,
  type StoredPerson,
  storedAppeal,
  storedPerson,
} from './play';

interface StoredSettings {
  _id: string;
  sections: { appeal: { version: number } };
}

const OPEN = ['pending', 'accepted', 'handling'];
const nothing = () => ({});
const draft = { category: 'property', content: '楼道灯坏了' };
/** It is told to the log only: no trace in the database. */
const FAULT: Input<'account.reportFault'> = {
  ...{ kind: 'draw', name: 'TypeError', message: 'x is not a function', page: 'pages/home/index' },
  ...{ frames: ['common.js:1:2034'], version: '1.0.0', library: '3.8.0', phone: 'ios' },
};

function isQueue(data: Output<'appeal.queue'>, cell: Cell): boolean {
  const roles = storedPerson(cell)?.roles ?? [];
  const mine = cell.ground
    .stored<StoredAppeal>('appeals')
    .filter(({ status }) => OPEN.includes(status))
    .filter(({ assignedTo }) => assignedTo.some((key) => roles.includes(key)));
  const listed = isListOf(
    data,
    mine.map(({ _id, urgency }) => ({ _id, place: urgency })),
    true,
  );
  return listed && (data.counts?.all ?? 0) === mine.length;
}

function isPublicList(data: Items, cell: Cell): boolean {
  const community = storedPerson(cell)?.path?.community;
  const there = cell.ground
    .stored<StoredAppeal>('appeals')
    .filter(({ isListed, path }) => isListed && path.community === community);
  return isListOf(
    data,
    there.map(({ _id, recency }) => ({ _id, place: recency })),
    false,
  );
}

/** Recorded where the person holds no post: its handlers cannot claim it. */
async function recordedFor({ ground, town, column }: Cell): Promise<object> {
  const idempotencyKey = newKey();
  if (column.stage !== 'joined') {
    return { number: '20260302-AAAAAA', code: 'AAAAAAAAAA', idempotencyKey };
  }
  const spot = column.spot === 'away' ? 'here' : 'away';
  const { number, intake } = await ground.call(holder('community_staff', spot), 'appeal.record', {
    ...{ source: 'walkIn', consent: 'spoken', gridId: town.homeGrid(spot), isAnonymous: false },
    ...{ category: 'property', content: '来访的人说楼道灯坏了', idempotencyKey: newKey() },
  });
  return { number, code: intake?.claimCode, idempotencyKey };
}

/** One that waits for the grid worker here; nobody else can take it. */
async function oneToAccept({ ground, column }: Cell): Promise<object> {
  const idempotencyKey = newKey();
  if (column.stage !== 'joined') return { appealIds: ['nothing'], idempotencyKey };
  const { id } = await ground.call(OWNER, 'appeal.submit', {
    ...{ category: 'property', content: '请派人来看看', isAnonymous: false },
    idempotencyKey: newKey(),
  });
  return { appealIds: [id], idempotencyKey };
}

function isAcceptedIfMine({ results }: Output<'appeal.acceptMany'>, cell: Cell): boolean {
  const { column, ground } = cell;
  const [result] = results;
  const stored = storedAppeal({ ground, appealId: result?.appealId ?? '' });
  const isWorker = column.role === 'grid_worker' && column.spot === 'here';
  const isHandler = isWorker || column.title === 'owner with every post';
  const isAccepted = stored?.status === 'accepted';
  return isAccepted === isHandler && (result?.refused === null) === isHandler;
}

function hereOf({ town }: Cell): string {
  return town.seat('community_staff', 'here').slice('community_staff@'.length);
}

/** Whose post somebody of each post takes; the others try it with the grid worker's. */
const BELOW: Partial<Record<Role, Role>> = {
  street_leader: 'community_secretary',
  city_admin: 'street_leader',
};
/** Who may take which post here, to ask for the handles of its holders. */
const ABOVE: Partial<Record<Role, Role>> = {
  grid_worker: 'community_secretary',
  community_secretary: 'street_leader',
  street_leader: 'city_admin',
};

/** Of somebody who has the post for this question only, where the caller may take it; else of whoever has it. */
async function releaseInput(cell: Cell): Promise<object> {
  const { ground, town, column } = cell;
  const role = BELOW[column.role ?? 'resident'] ?? 'grid_worker';
  const key = town.seat(role, 'here');
  const idempotencyKey = newKey();
  const name = `暂时${idempotencyKey.slice(0, 8)}`;
  if (releases(column)) {
    const id = `o-newcomer-spare-${idempotencyKey}`;
    const spare = { id, nickname: name, home: 'here' as const, roles: [key] };
    ground.devcloud.admin.importDocuments('people', [town.person(spare)]);
  }
  const above = holder(ABOVE[role] ?? 'city_admin', 'here');
  const { posts } = await ground.call(above, 'account.staff', {});
  const holders = posts.find((post) => post.key === key)?.holders ?? [];
  const handle = (holders.find((one) => one.name === name) ?? holders[0])?.handle;
  return { key, handle, reason: '调到别的岗位', idempotencyKey };
}

function releases({ role, spot, title }: Column): boolean {
  const may = role === 'community_secretary' || role === 'street_leader' || role === 'city_admin';
  return (may && spot === 'here') || title === 'owner with every post';
}

/** No spare holder has the post any more. */
function isReleased(_: unknown, { ground }: Cell): boolean {
  const spares = ground
    .stored<StoredPerson>('people')
    .filter(({ _id }) => _id.startsWith('o-newcomer-spare-'));
  return spares.length > 0 && spares.every(({ roles }) => roles.length === 0);
}

const ACCOUNT = {
  'account.me': {
    input: nothing,
    isSeen: (data: { isJoined: boolean; hasConsented: boolean }, { column: { stage } }) =>
      data.isJoined === (stage === 'joined') && data.hasConsented === (stage !== 'signedIn'),
  },
  'account.places': {
    input: nothing,
    isSeen: (data: { places: { id: string }[] }, { town }) =>
      data.places.some(({ id }) => id === town.cityId),
  },
  'account.consent': {
    input: () => ({ version: CONSENT_VERSION, idempotencyKey: newKey() }),
    isSeen: (_, cell) => storedPerson(cell)?.consent?.version === CONSENT_VERSION,
  },
  'account.join': {
    input: ({ town, column }) => ({
      gridId: town.homeGrid(column.home),
      nickname: '新邻居',
      idempotencyKey: newKey(),
    }),
    isSeen: (_, cell) => storedPerson(cell)?.path?.grid === cell.town.homeGrid(cell.column.home),
  },
  'account.staff': {
    input: nothing,
    isSeen: ({ posts }: Output<'account.staff'>, { column, town }) => {
      const has = (key: RoleKey) => posts.some((post) => post.key === key);
      const isHere = column.role === 'community_secretary' && column.spot === 'here';
      return posts.length > 0 && (!isHere || has(town.seat('grid_worker', 'here')));
    },
  },
  'account.release': { input: releaseInput, isSeen: isReleased },
  'account.reportFault': {
    input: () => FAULT,
    isSeen: (data: object) => Object.keys(data).length === 0,
  },
} satisfies Record<string, Play>;

const APPEAL = {
  'appeal.check': {
    input: () => draft,
    isSeen: (data: { priority: string }) => data.priority === 'yellow',
  },
  'appeal.similar': { input: () => draft, isSeen: isAllPublic },
  'appeal.prepareUpload': {
    input: () => ({ kind: 'image', extension: 'png', idempotencyKey: newKey() }),
    isSeen: async (data: { cloudPath: string }, { ground, openid }) =>
      (await ground.upload(openid ?? '', data.cloudPath, Buffer.from('p'), 'image/png')).endsWith(
        data.cloudPath,
      ),
  },
  'appeal.submit': {
    input: () => ({ ...draft, isAnonymous: false, idempotencyKey: newKey() }),
    isSeen: (data: { id: string }, { ground, openid }) =>
      storedAppeal({ ground, appealId: data.id })?.ownerId === openid,
  },
  'appeal.record': {
    input: ({ town }) => ({
      ...{ source: 'homeVisit', consent: 'spoken', gridId: town.homeGrid('here'), ...draft },
      ...{ isAnonymous: false, idempotencyKey: newKey() },
    }),
    isSeen: (data: { id: string }, { ground, openid }) => {
      const stored = storedAppeal({ ground, appealId: data.id });
      return stored?.ownerId === null && stored.timeline[0]?.by.id === openid;
    },
  },
  'appeal.claim': {
    input: recordedFor,
    isSeen: (data: { id: string }, { ground, openid }) =>
      storedAppeal({ ground, appealId: data.id })?.ownerId === openid,
  },
  'appeal.list': { input: () => ({ scope: 'public', limit: 50 }), isSeen: isPublicList },
  'appeal.queue': { input: () => ({ limit: 50 }), isSeen: isQueue },
  'appeal.acceptMany': { input: oneToAccept, isSeen: isAcceptedIfMine },
  'appeal.settings': {
    input: (cell) => ({ communityId: hereOf(cell) }),
    isSeen: (data: { communityId: string; mayEdit: boolean }, cell) => {
      const { role, title } = cell.column;
      const isSecretary = role === 'community_secretary' || title === 'owner with every post';
      return data.communityId === hereOf(cell) && data.mayEdit === isSecretary;
    },
  },
  'appeal.saveSettings': {
    input: (cell) => {
      const stored = cell.ground.stored<StoredSettings>('communities');
      const here = stored.find(({ _id }) => _id === hereOf(cell));
      const version = here?.sections.appeal.version ?? 0;
      const values = { templates: [], lexicon: [], limits: null };
      return { communityId: hereOf(cell), ...values, version, idempotencyKey: newKey() };
    },
    isSeen: (data: { version: number }, cell) =>
      cell.ground
        .stored<StoredSettings>('communities')
        .some(
          ({ _id, sections }) => _id === hereOf(cell) && sections.appeal.version === data.version,
        ),
  },
  'appeal.rates': {
    input: () => ({ scope: 'community', month: '2026-03' }),
    isSeen: (data: { total: number }, cell) => {
      const community = storedPerson(cell)?.path?.community;
      const all = cell.ground.stored<StoredAppeal>('appeals');
      const there = all.filter(({ path, month }) => path.community === community && month);
      return data.total === there.filter(({ month }) => month === '2026-03').length;
    },
  },
} satisfies Record<string, Play>;

/** Plays of accounts, and of the actions about no single appeal. */
export const GENERAL_PLAYS = { ...ACCOUNT, ...APPEAL };
