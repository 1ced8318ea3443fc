import { mayBind } from '../../../domain/community/group';
import { ownCommunity } from '../../appeal';
import { transaction } from '../../lib/db/transaction';
import { type Refusal, refuse } from '../../lib/errors';
import { openGroupId } from '../../lib/open-data';
import { dutyName } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { actMark, type GroupRecord, gridsOf, groupMark, presentGroups, withMark } from '../groups';

/** `community.bindGroup`: one document for a group, so that two communities cannot both have it. */
export const bindGroup: Handler<'community.bindGroup'> = async (input, { me, now }) => {
  const { cloudId, name, gridId = null, idempotencyKey } = input;
  const community = await ownCommunity(me);
  if (!community) return refuse('FORBIDDEN');
  const [groupId, grids] = await Promise.all([openGroupId(cloudId), gridsOf(community._id)]);
  if (groupId === null) return refuse('GROUP_UNKNOWN');
  if (gridId !== null && !grids.some(({ _id }) => _id === gridId)) return refuse('NOT_FOUND');
  const refused = await bind(groupMark(groupId), actMark(me, idempotencyKey), {
    ...{ communityId: community._id, gridId, name, boundAt: now },
    boundBy: { id: me._id, name: dutyName(me) },
  });
  return refused ?? presentGroups(community, me, grids);
};

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
