import type { Input, Output } from '../../../../contract';
import { CONSENT_VERSION, type Role, type RoleKey } from '../../../../domain/people';
import { newKey } from '../../../support/world';
import { type Column, holder } from '../../judge/columns';
import { type Cell, nothing, type Play, type StoredPerson, storedPerson } from '../../judge/play';
import { hasEveryPost, isHead } from '../../judge/staff';

/** It is told to the log only: no trace in the database. */
const FAULT: Input<'account.reportFault'> = {
  kind: 'draw',
  name: 'TypeError',
  message: 'x is not a function',
  page: 'pages/home/index',
  frames: ['common.js:1:2034'],
  version: '1.0.0',
  library: '3.8.0',
  phone: 'ios',
};

/** Whose post somebody of each post takes; the others try it with the grid worker's. */
const BELOW: Partial<Record<Role, Role>> = {
  street_leader: 'community_secretary',
  city_admin: 'street_leader',
};
/** The post that may take each post here: it asks for the handles of the holders. */
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

/** Whoever may take a post from somebody here. */
export function releases(column: Column): boolean {
  return (isHead(column) && column.spot === 'here') || hasEveryPost(column);
}

/** No spare holder has the post any more. */
function isReleased(_: unknown, { ground }: Cell): boolean {
  const spares = ground
    .stored<StoredPerson>('people')
    .filter(({ _id }) => _id.startsWith('o-newcomer-spare-'));
  return spares.length > 0 && spares.every(({ roles }) => roles.length === 0);
}

/** Plays of accounts and posts. */
export const ACCOUNT_PLAYS = {
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
