import type { GroupsView } from '../../contract';
import { mayUnbind } from '../../domain/community/group';
import { collection } from '../lib/db/collection';
import { type Member, type PlaceRecord, places } from '../lib/people';
import { idFrom, sign } from '../lib/seal';

/** A WeChat group that was bound to a community. */
export interface GroupRecord {
  /** A mark that only we can make of WeChat's id, which is not kept. */
  _id: string;
  /** Null once it was taken off; the document stays, so that a late retry does not bind it again. */
  communityId: string | null;
  gridId: string | null;
  name: string;
  boundAt: string | null;
  boundBy: { id: string; name: string } | null;
  /** Of the last changes, by person and key: none of them is done again. */
  keys: string[];
}

export const groups = collection<GroupRecord>('groups');

const LISTED = 200;
const KEYS_KEPT = 20;

/** The id of a group's document. */
export function groupMark(openGroupId: string): string {
  return sign('group', openGroupId);
}

/** What stands for one act of one person in `keys`. */
export function actMark(me: Member, idempotencyKey: string): string {
  return idFrom('group', me._id, idempotencyKey);
}

/** The marks with one more, the oldest forgotten. */
export function withMark(group: GroupRecord | null, mark: string): string[] {
  return [...(group?.keys ?? []), mark].slice(-KEYS_KEPT);
}

/** One request. */
export function gridsOf(communityId: string): Promise<PlaceRecord[]> {
  return places.list({ parentId: communityId }, { orderBy: ['order', 'asc'], limit: LISTED });
}

/** The groups of a community, the first bound first. One request, two without its grids. */
export async function presentGroups(
  { _id: communityId, name: communityName }: PlaceRecord,
  me: Member,
  known?: readonly PlaceRecord[],
): Promise<GroupsView> {
  const [found, grids] = await Promise.all([
    groups.list({ communityId }, { orderBy: ['boundAt', 'asc'], limit: LISTED }),
    known ?? gridsOf(communityId),
  ]);
  const names = new Map(grids.map(({ _id, name }) => [_id, name]));
  return {
    communityId,
    communityName,
    grids: grids.map(({ _id: id, name }) => ({ id, name })),
    groups: found.map((group) => presentGroup(group, names, me)),
  };
}

function presentGroup(
  group: GroupRecord,
  gridNames: ReadonlyMap<string, string>,
  { _id, roles }: Member,
): GroupsView['groups'][number] {
  const { gridId } = group;
  return {
    id: group._id,
    name: group.name,
    gridId,
    gridName: (gridId && gridNames.get(gridId)) || null,
    boundAt: group.boundAt ?? '',
    boundByName: group.boundBy?.name ?? '',
    mayUnbind: mayUnbind({ id: _id, roles }, group),
  };
}
