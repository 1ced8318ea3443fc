import { ROLES, type Role } from '../../../domain/people';
import type { Ground } from './ground';
import { type Somebody, SPOTS, type Spot, type Town } from './town';

/** A kind of caller: one column of the permission table. */
export interface Column {
  title: string;
  /** How far they came: each step is needed for the next. */
  stage: 'signedOut' | 'signedIn' | 'consented' | 'joined';
  home: Spot;
  /** The role they hold, and where. */
  role: Role | null;
  spot: Spot;
  isOwner: boolean;
  /** Their openid; newcomers are somebody else each time, because acting makes them something else. */
  arrive(): string | null;
}

/** The owner of the things, and one who also holds every post over them. */
export const OWNER = 'o-owner';
export const STAFF_OWNER = 'o-staff-owner';

const POSTS = [
  'grid_worker',
  'community_staff',
  'community_secretary',
  'street_leader',
  'city_admin',
] as const satisfies readonly Role[];

/** The openid of the holder of a role at a spot. */
export function holder(role: Role, spot: Spot): string {
  return `o-${role.replaceAll('_', '-')}-${spot}`;
}

/** A resident lives at the spot; whoever has a post elsewhere in the city lives here all the same. */
function homeOf(role: Role, spot: Spot): Spot {
  return role !== 'resident' && spot === 'elsewhere' ? 'here' : spot;
}

function rolesAndSpots(): { role: Role; spot: Spot }[] {
  const all = ROLES.flatMap((role) => SPOTS.map((spot) => ({ role, spot })));
  return all.filter(({ role, spot }) => role !== 'city_admin' || spot !== 'elsewhere');
}

/** Everybody with a name in the table, to be settled in the town. */
export function townspeople(town: Town): Somebody[] {
  const holders = rolesAndSpots().map(({ role, spot }) => ({
    id: holder(role, spot),
    nickname: `${role} ${spot}`,
    home: homeOf(role, spot),
    roles: [town.seat(role, spot)],
  }));
  const all = POSTS.map((role) => town.seat(role, 'here'));
  return [
    { id: OWNER, nickname: '桂花', home: 'here' },
    { id: STAFF_OWNER, nickname: '建国', home: 'here', roles: all },
    ...holders,
  ];
}

/** Somebody of the place who owns what they made, and holds no post. */
export function columnOf(openid: string): Column {
  return {
    title: openid,
    stage: 'joined',
    home: 'here',
    spot: 'here',
    role: null,
    isOwner: true,
    arrive: () => openid,
  };
}

/** All columns: outsiders, owners, then every role at every spot. */
export function columnsOf(ground: Ground, town: Town): Column[] {
  const base = { home: 'here', spot: 'here', role: null, isOwner: false, stage: 'joined' } as const;
  let count = 0;
  const newcomer = () => `o-newcomer-${++count}`;
  const halfWay = () => {
    const id = newcomer();
    const none = { nickname: null, path: null, pathNames: null, joinedAt: null };
    const person = { ...town.person({ id, nickname: '', home: 'here' }), ...none };
    ground.devcloud.admin.importDocuments('people', [person]);
    return id;
  };
  return [
    { ...base, title: 'signed out', stage: 'signedOut', arrive: () => null },
    { ...base, title: 'no consent', stage: 'signedIn', arrive: newcomer },
    { ...base, title: 'not joined', stage: 'consented', arrive: halfWay },
    { ...base, title: 'owner', isOwner: true, arrive: () => OWNER },
    { ...base, title: 'owner with every post', isOwner: true, arrive: () => STAFF_OWNER },
    ...rolesAndSpots().map(({ role, spot }) => ({
      ...base,
      role,
      spot,
      home: homeOf(role, spot),
      title: `${role} ${spot}`,
      arrive: () => holder(role, spot),
    })),
  ];
}
