import { mayBind } from '../../../domain/community/group';
import { transaction } from '../../lib/db/transaction';
import { type Refusal, refuse } from '../../lib/errors';
import { openGroupId } from '../../lib/open-data';
import { dutyName } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { ownCommunity } from '../../lib/staff-community';
import {
  actMark,
  type GroupRecord,
  gridsOf,
  groupMark,
  groups,
  presentGroups,
  withMark,
} from '../groups';

/** `community.bindGroup`: one document for a group, so that two communities cannot both have it. */
export const bindGroup: Handler<'community.bindGroup'> = async (input, { me, now }) => {
  const { cloudId, name, gridId = null, idempotencyKey } = input;
  const community = await ownCommunity(me);
  if (!community) return refuse('FORBIDDEN');
  const [groupId, grids] = await Promise.all([openGroupId(cloudId), gridsOf(community._id)]);
  const mark = actMark(me, idempotencyKey);
  if (groupId === null && !(await isBound(community._id, mark))) return refuse('GROUP_UNKNOWN');
  if (groupId === null) return presentGroups(community, me, grids);
  if (gridId !== null && !grids.some(({ _id }) => _id === gridId)) return refuse('NOT_FOUND');
  const refused = await bind(groupMark(groupId), mark, {
    ...{ communityId: community._id, gridId, name, boundAt: now },
    boundBy: { id: me._id, name: dutyName(me) },
  });
  return refused ?? presentGroups(community, me, grids);
};

/** WeChat says which group it is for five minutes; a retry that comes later is known by its key. One request. */
async function isBound(communityId: string, mark: string): Promise<boolean> {
  const where = { communityId, keys: mark };
  const found = await groups.list(where, { orderBy: ['boundAt', 'asc'], limit: 1 });
  return found.length > 0;
}

/** Renaming or moving a group leaves it to who bound it first. */
function bind(
  _id: string,
  mark: string,
  wanted: Omit<GroupRecord, '_id' | 'keys' | 'communityId'> & { communityId: string },
): Promise<Refusal<'CONFLICT'> | null> {
  return transaction(async (tx) => {
    const before = await tx.find<GroupRecord>('groups', _id);
    if (before?.keys.includes(mark)) return null;
    if (!mayBind(before, wanted.communityId)) return refuse('CONFLICT');
    const keys = withMark(before, mark);
    const { name, gridId } = wanted;
    const change = before?.communityId ? { name, gridId, keys } : { ...wanted, keys };
    if (before) await tx.update<GroupRecord>('groups', _id, change);
    else await tx.insert<GroupRecord>('groups', { _id, ...wanted, keys });
    return null;
  });
}
