import { type PlacePath, partsOf, type RoleKey, roleKey } from '../people';
import { POSTS, type Post } from '../places/posts';

/** 办理台账: the posts of a community, and above it, that may take its register away. A grid worker has one grid only. */
const KEEPERS = [
  'community_staff',
  'community_secretary',
  'street_leader',
  'city_admin',
] as const satisfies readonly Post[];

/** The post by which somebody may export the register of a community; null when they may not. */
export function registerPostOf(
  roles: readonly RoleKey[],
  path: Partial<PlacePath>,
): RoleKey | null {
  const posts = KEEPERS.flatMap((post) => {
    const placeId = path[POSTS[post].place];
    return placeId === undefined ? [] : [roleKey(post, placeId)];
  });
  return posts.find((key) => roles.includes(key)) ?? null;
}

/**
 * The community whose register somebody is offered: the one of their desk, else the one they live in if they hold a post
 * above it. Null when there is none.
 */
export function registerCommunityOf(roles: readonly RoleKey[], home: PlacePath): string | null {
  const isDesk = ({ role }: { role: string }) =>
    role === 'community_staff' || role === 'community_secretary';
  const desk = roles.map(partsOf).find(isDesk);
  if (desk) return desk.placeId;
  return registerPostOf(roles, home) === null ? null : home.community;
}

/** How many appeals one export holds at most. */
export const REGISTER_ROWS = 2000;
