import {
  type PlaceLevel,
  type PlacePath,
  partsOf,
  type Role,
  type RoleKey,
  roleKey,
} from '../people';

/** Who deals with a matter: 社区 (grid worker, desk, secretary) → 街道 → 市. */
export const LEVELS = ['community', 'street', 'city'] as const;
export type Level = (typeof LEVELS)[number];

/** Who gets a matter, and which posts should have had it but nobody holds. */
export interface Routing {
  level: Level;
  /** Never empty. */
  assignedTo: RoleKey[];
  /** 岗位空缺 */
  gaps: RoleKey[];
}

/** Where a matter lies, and which posts of it somebody holds. */
export interface Staffing {
  path: PlacePath;
  isStaffed: (key: RoleKey) => boolean;
}

/** The posts that deal with matters: where they sit, which level they are, who stands in when empty. */
export const POSTS = {
  grid_worker: { place: 'grid', level: 'community', standIn: 'community_secretary' },
  community_staff: { place: 'community', level: 'community', standIn: 'community_secretary' },
  community_secretary: { place: 'community', level: 'community', standIn: 'street_leader' },
  street_leader: { place: 'street', level: 'street', standIn: 'city_admin' },
  city_admin: { place: 'city', level: 'city', standIn: null },
} as const satisfies Partial<
  Record<Role, { place: PlaceLevel; level: Level; standIn: Role | null }>
>;
export type Post = keyof typeof POSTS;

/** From the grid to the city: who is above whom. */
const RANKS: Record<Post, number> = {
  grid_worker: 1,
  community_staff: 1,
  community_secretary: 2,
  street_leader: 3,
  city_admin: 4,
};

const POST_ABOVE = {
  community: 'street_leader',
  street: 'city_admin',
  city: null,
} as const satisfies Record<Level, Post | null>;

export function isPost(role: Role): role is Post {
  return Object.keys(POSTS).includes(role);
}

/** Whether any of the roles is a post: its holder is one of the staff. */
export function isPostHolder(roles: readonly RoleKey[]): boolean {
  return roles.some((key) => isPost(partsOf(key).role));
}

/** 0 for who holds no post. */
export function rankOf(role: Role): number {
  return isPost(role) ? RANKS[role] : 0;
}

/** The posts responsible for this place, whoever has the matter; routing asks about no others. */
export function overseersOf(path: PlacePath): RoleKey[] {
  return (Object.keys(POSTS) as Post[]).map((post) => keyOf(post, path));
}

/**
 * Who gets a matter that is for these posts. An empty post passes it on to the one above and is reported as a gap; if
 * even the city has nobody it lies with `city_admin` all the same. `isStaffed` should not count the owner, who may not
 * handle it.
 */
export function routeToPosts(wanted: readonly Post[], staffing: Staffing): Routing {
  const found = wanted.map((post) => fill(post, staffing));
  const assigned = [...new Set(found.map(({ post }) => post))];
  return {
    level: highestLevelOf(assigned),
    assignedTo: assigned.map((post) => keyOf(post, staffing.path)),
    gaps: [...new Set(found.flatMap(({ gaps }) => gaps))],
  };
}

/** Who gets it one level up (上报): the street, then the city; null when it is at the city already. */
export function routeUp({ level, ...staffing }: Staffing & { level: Level }): Routing | null {
  const post = POST_ABOVE[level];
  return post === null ? null : routeToPosts([post], staffing);
}

/** Who gets it when it is given to this post, maybe of another grid; an empty post passes it on as ever. */
export function routeTo(key: RoleKey, { path, isStaffed }: Staffing): Routing {
  const { role, placeId } = partsOf(key);
  if (!isPost(role)) throw new RangeError(`not a post: ${key}`);
  const there = { ...path, [POSTS[role].place]: placeId };
  return routeToPosts([role], { path: there, isStaffed });
}

/** The post, or the first one above it that somebody holds; which were empty on the way. */
function fill(first: Post, { path, isStaffed }: Staffing): { post: Post; gaps: RoleKey[] } {
  const gaps: RoleKey[] = [];
  for (let post: Post = first; ; ) {
    const key = keyOf(post, path);
    if (isStaffed(key)) return { post, gaps };
    gaps.push(key);
    const { standIn }: { standIn: Post | null } = POSTS[post];
    if (standIn === null) return { post, gaps };
    post = standIn;
  }
}

function highestLevelOf(posts: readonly Post[]): Level {
  const isThere = (level: Level) => posts.some((post) => POSTS[post].level === level);
  return [...LEVELS].reverse().find(isThere) ?? 'city';
}

function keyOf(post: Post, path: PlacePath): RoleKey {
  return roleKey(post, path[POSTS[post].place]);
}
