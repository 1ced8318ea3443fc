import type { StaffPostView } from '../../contract';
import { partsOf, type RoleKey, roleKey } from '../../domain/people';
import { POSTS, type Post } from '../../domain/places/posts';
import { command } from '../lib/cloud';
import { dutyName, type Member, type PlaceRecord, peopleInRoles, places } from '../lib/people';
import { sign } from '../lib/seal';

/** A post that the caller may take from somebody. */
export interface PostBelow {
  key: RoleKey;
  placeName: string;
}

/** Which posts are directly below a post, and how many levels of places down they are. */
const BELOW: Partial<Record<Post, readonly { post: Post; down: 0 | 1 | 2 }[]>> = {
  community_secretary: [
    { post: 'community_staff', down: 0 },
    { post: 'grid_worker', down: 1 },
  ],
  street_leader: [{ post: 'community_secretary', down: 1 }],
  city_admin: [{ post: 'street_leader', down: 2 }],
};

/** The posts below those of the person. One request for each level of places in between. */
export async function postsBelow({ roles }: Member): Promise<PostBelow[]> {
  const found = await Promise.all(roles.map(postsBelowOne));
  return found.flat();
}

async function postsBelowOne(key: RoleKey): Promise<PostBelow[]> {
  const { role, placeId } = partsOf(key);
  const below = (BELOW as Partial<Record<string, (typeof BELOW)[Post]>>)[role] ?? [];
  const found = await Promise.all(
    below.map(async ({ post, down }) => {
      const there = await placesDown(placeId, down);
      const named = there.filter(({ level }) => level === POSTS[post].place);
      return named.map(({ _id, name }) => ({ key: roleKey(post, _id), placeName: name }));
    }),
  );
  return found.flat();
}

async function placesDown(placeId: string, down: number): Promise<PlaceRecord[]> {
  if (down === 0) return places.some([placeId]);
  const children = await places.list(
    { parentId: placeId },
    { orderBy: ['order', 'asc'], limit: 200 },
  );
  if (down === 1 || children.length === 0) return children;
  return places.all({ parentId: command.in(children.map(({ _id }) => _id)) });
}

/** 22 characters that stand for somebody in a list of staff. */
export function handleOf(openid: string): string {
  return sign('staff', openid);
}

/** The posts with who holds them. One request. */
export async function presentPosts(posts: readonly PostBelow[]): Promise<StaffPostView[]> {
  const staff = posts.length === 0 ? [] : await peopleInRoles(posts.map(({ key }) => key));
  return posts.map(({ key, placeName }) => ({
    key,
    role: partsOf(key).role,
    placeName,
    holders: staff
      .filter(({ roles }) => roles.includes(key))
      .map((person) => ({ handle: handleOf(person._id), name: dutyName(person) })),
  }));
}
