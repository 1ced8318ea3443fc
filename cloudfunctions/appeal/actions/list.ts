import type { ParsedInput } from '../../../contract';
import { listKey } from '../../../domain/appeal/facets';
import { queryKeys } from '../../../domain/appeal/similarity';
import { type PlaceLevel, type PlacePath, roleKey } from '../../../domain/people';
import { POSTS, type Post } from '../../../domain/places/posts';
import { command } from '../../lib/cloud';
import { Refusal, refuse } from '../../lib/errors';
import { pageOf } from '../../lib/paging';
import { followedBy } from '../../lib/participants';
import type { Member } from '../../lib/people';
import type { Handler, MemberCall } from '../../lib/serve';
import { staffedCommunity } from '../../lib/staff-community';
import { idsOf } from '../../lib/writer';
import { isVisibleTo } from '../act/access';
import { presentItem } from '../present/item';
import { type AppealRecord, appeals } from '../record';

type ListInput = ParsedInput<'appeal.list'>;

/** `appeal.list` */
export const list: Handler<'appeal.list'> = async (input, call) => {
  if (input.scope === 'followed') return listFollowed(input, call);
  const which = await whichOf(input, call.me);
  if (which === null) return { items: [], nextCursor: null };
  if (which instanceof Refusal) return which;
  const { cursor, limit } = input;
  const found = await appeals.list(
    { ...which, ...(cursor && { recency: command.lt(cursor) }) },
    { orderBy: ['recency', 'desc'], limit: limit + 1 },
  );
  const { page, nextCursor } = pageOf(found, limit, (appeal) => appeal.recency);
  return { items: page.map((appeal) => presentItem(appeal, call)), nextCursor };
};

/** What the list is looked up by; null when nothing can be found by such words. */
async function whichOf(
  input: ListInput,
  me: Member,
): Promise<Record<string, unknown> | null | Refusal<'FORBIDDEN'>> {
  if (input.scope === 'mine') return { ownerId: command.in(idsOf(me._id)) };
  const words = input.words === undefined ? [] : queryKeys(input.words);
  if (input.words !== undefined && words.length === 0) return null;
  const facet = listKey(input);
  const keys = [...words, ...(facet === null ? [] : [facet])];
  const found = keys.length === 0 ? {} : { keys: command.all(keys) };
  if (input.scope === 'public') {
    return { 'path.community': me.path.community, isListed: true, ...found };
  }
  const community = await staffedCommunity(me, input.communityId);
  if (community === null) return refuse('FORBIDDEN');
  const isListed = overseesAll(me, community.path, input) ? command.in([true, false]) : true;
  return { 'path.community': community._id, isListed, ...found };
}

/** Whoever works in one grid only sees more than the public of that grid alone. */
function overseesAll(me: Member, path: Partial<PlacePath>, { gridId }: ListInput): boolean {
  const isOver = (post: Post, placeId: string | undefined) =>
    placeId !== undefined && me.roles.includes(roleKey(post, placeId));
  const posts = Object.entries(POSTS) as [Post, { place: PlaceLevel }][];
  return posts.some(([post, { place }]) => isOver(post, place === 'grid' ? gridId : path[place]));
}

/** What one joined or follows, the latest first. Two requests. */
async function listFollowed({ cursor, limit }: ListInput, call: MemberCall) {
  const { ids, nextCursor } = await followedBy(call.openid, 'appeal', { cursor, limit });
  const found = await appeals.some(ids);
  const byId = new Map(found.map((appeal) => [appeal._id, appeal]));
  const items = ids.flatMap((id): AppealRecord[] => {
    const appeal = byId.get(id);
    return appeal && isVisibleTo(call.me, appeal) ? [appeal] : [];
  });
  return { items: items.map((appeal) => presentItem(appeal, call)), nextCursor };
}
