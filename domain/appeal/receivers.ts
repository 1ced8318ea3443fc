import { type PlacePath, partsOf, type RoleKey, roleKey } from '../people';
import { isPost, POSTS, type Post } from '../places/posts';
import type { Held } from './act-rule';
import { ACT_RULES, type Handover } from './acts';

/**
 * Whether this post may get the appeal so: a post of its own places (any grid of its community) that the act may
 * name.
 */
export function mayReceive(
  key: RoleKey,
  how: Handover,
  appeal: Held,
  gridIds: readonly string[],
): boolean {
  const { role, placeId } = partsOf(key);
  if (!isPost(role) || !isOfPlaces(role, placeId, appeal.path, gridIds)) return false;
  return ACT_RULES[how].mayName({ key, role }, appeal);
}

/** Every post of the appeal's places, the lowest first. */
export function postsOfPlaces(path: PlacePath, gridIds: readonly string[]): RoleKey[] {
  return [
    ...gridIds.map((id) => roleKey('grid_worker', id)),
    roleKey('community_staff', path.community),
    roleKey('community_secretary', path.community),
    roleKey('street_leader', path.street),
    roleKey('city_admin', path.city),
  ];
}

function isOfPlaces(
  role: Post,
  placeId: string,
  path: PlacePath,
  gridIds: readonly string[],
): boolean {
  return role === 'grid_worker' ? gridIds.includes(placeId) : path[POSTS[role].place] === placeId;
}
