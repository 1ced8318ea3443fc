import { mayUnbind } from '../../../domain/community/group';
import { transaction } from '../../lib/db/transaction';
import { type Refusal, refuse } from '../../lib/errors';
import type { Member } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { ownCommunity } from '../../lib/staff-community';
import { actMark, type GroupRecord, presentGroups, withMark } from '../groups';

/** `community.unbindGroup`: what was taken off already stays so, whoever asks. */
export const unbindGroup: Handler<'community.unbindGroup'> = async (input, { me }) => {
  const community = await ownCommunity(me);
  if (!community) return refuse('FORBIDDEN');
  const refused = await unbind(input.groupId, actMark(me, input.idempotencyKey), {
    me,
    communityId: community._id,
  });
  return refused ?? presentGroups(community, me);
};

function unbind(
  groupId: string,
  mark: string,
  { me, communityId }: { me: Member; communityId: string },
): Promise<Refusal<'NOT_FOUND' | 'FORBIDDEN'> | null> {
  return transaction(async (tx) => {
    const group = await tx.find<GroupRecord>('groups', groupId);
    if (!group) return refuse('NOT_FOUND');
    if (group.communityId === null || group.keys.includes(mark)) return null;
    const isOwn = group.communityId === communityId;
    if (!isOwn || !mayUnbind({ id: me._id, roles: me.roles }, group)) return refuse('FORBIDDEN');
    const keys = withMark(group, mark);
    const nothing = { communityId: null, gridId: null, name: '', boundAt: null, boundBy: null };
    await tx.update<GroupRecord>('groups', groupId, { ...nothing, keys });
    return null;
  });
}
