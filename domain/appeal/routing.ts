import { type PlaceLevel, type PlacePath, type Role, type RoleKey, roleKey } from '../people';
import { LEVELS, type Level, type Priority } from './vocabulary';

/** Who gets an appeal, and which roles should have had it but nobody holds. */
export interface Routing {
  level: Level;
  /** Never empty. */
  assignedTo: RoleKey[];
  /** 岗位空缺 */
  gaps: RoleKey[];
}

type Question = { path: PlacePath; isStaffed: (key: RoleKey) => boolean };

/** The posts that deal with appeals: where they sit, which level they are, who stands in when empty. */
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

export function isPost(role: Role): role is Post {
  return Object.keys(POSTS).includes(role);
}

/** 0 for who holds no post. */
export function rankOf(role: Role): number {
  return isPost(role) ? RANKS[role] : 0;
}

/** `grid_worker@jiefang-1` → role and place. */
export function partsOf(key: RoleKey): { role: Role; placeId: string } {
  const at = key.indexOf('@');
  return { role: key.slice(0, at) as Role, placeId: key.slice(at + 1) };
}

/** The posts responsible for an appeal of this place, whoever has it. */
export function overseersOf(path: PlacePath): RoleKey[] {
  return postNames().map((post) => keyOf(post, path));
}

const FIRST_POSTS = {
  red: ['street_leader', 'community_secretary'],
  yellow: ['grid_worker'],
  blue: ['community_staff'],
} as const satisfies Record<Priority, readonly Post[]>;

const POST_ABOVE = {
  community: 'street_leader',
  street: 'city_admin',
  city: null,
} as const satisfies Record<Level, Post | null>;

/** Every role key that routing an appeal of this place may ask about, to be loaded with one query. */
export function rolesToFind(path: PlacePath): RoleKey[] {
  return postNames().map((post) => keyOf(post, path));
}

/**
 * Who gets a new appeal. An empty post passes it on to the one above and is reported as a gap; if even
 * the city has nobody it lies with `city_admin` all the same. `isStaffed` should not count the owner,
 * who may not handle it.
 */
export function route(question: Question & { priority: Priority }): Routing {
  return assign(FIRST_POSTS[question.priority], question);
}

/** Who gets it one level up (上报): the street, then the city; null when it is at the city already. */
export function routeUp(question: Question & { level: Level }): Routing | null {
  const post = POST_ABOVE[question.level];
  return post === null ? null : assign([post], question);
}

/** Who gets it when it is given to this post, maybe of another grid; an empty post passes it on as ever. */
export function routeTo(key: RoleKey, { path, isStaffed }: Question): Routing {
  const { role, placeId } = partsOf(key);
  if (!isPost(role)) throw new RangeError(`not a post: ${key}`);
  return assign([role], { path: { ...path, [POSTS[role].place]: placeId }, isStaffed });
}

function assign(wanted: readonly Post[], { path, isStaffed }: Question): Routing {
  const posts = new Set<Post>();
  const gaps = new Set<RoleKey>();
  for (const first of wanted) {
    let post: Post = first;
    for (;;) {
      const key = keyOf(post, path);
      if (isStaffed(key)) break;
      gaps.add(key);
      const { standIn }: { standIn: Post | null } = POSTS[post];
      if (standIn === null) break;
      post = standIn;
    }
    posts.add(post);
  }
  const assigned = [...posts];
  return {
    level: highestLevelOf(assigned),
    assignedTo: assigned.map((post) => keyOf(post, path)),
    gaps: [...gaps],
  };
}

function highestLevelOf(posts: readonly Post[]): Level {
  const isThere = (level: Level) => posts.some((post) => POSTS[post].level === level);
  return [...LEVELS].reverse().find(isThere) ?? 'city';
}

function keyOf(post: Post, path: PlacePath): RoleKey {
  return roleKey(post, path[POSTS[post].place]);
}

function postNames(): Post[] {
  return Object.keys(POSTS) as Post[];
}
