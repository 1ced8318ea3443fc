import { partsOf, roleKey } from '../../domain/people';
import { isPost } from '../../domain/places/posts';
import { type Member, type PlaceRecord, places } from './people';

/**
 * The community that the caller asks about as its staff: the one wanted, or that of a post of theirs; null when they
 * hold no post in it nor above it. At most two requests.
 */
export async function staffedCommunity(me: Member, wanted?: string): Promise<PlaceRecord | null> {
  const own = await ownCommunities(me);
  if (own === null) return null;
  const community = await places.find(wanted ?? own[0] ?? me.path.community);
  if (community?.level !== 'community') return null;
  const { street = '', city = '' } = community.path;
  const above = [roleKey('street_leader', street), roleKey('city_admin', city)];
  const isTheirs = own.includes(community._id) || above.some((key) => me.roles.includes(key));
  return isTheirs ? community : null;
}

/** The community that the caller works in, or in a grid of; null for everybody else. At most two requests. */
export async function ownCommunity(me: Member): Promise<PlaceRecord | null> {
  const [id] = (await ownCommunities(me)) ?? [];
  return id === undefined ? null : places.find(id);
}

/** The communities that they hold posts in, by the grid too; null for who holds no post at all. */
async function ownCommunities({ roles }: Member): Promise<string[] | null> {
  const posts = roles.map(partsOf).filter(({ role }) => isPost(role));
  if (posts.length === 0) return null;
  const gridIds = posts.filter(({ role }) => role === 'grid_worker').map(({ placeId }) => placeId);
  const grids = await places.some(gridIds);
  const desks = posts.filter(
    ({ role }) => role === 'community_staff' || role === 'community_secretary',
  );
  return [
    ...desks.map(({ placeId }) => placeId),
    ...grids.flatMap(({ path }) => path.community ?? []),
  ];
}
