import { refuse } from '../../lib/errors';
import { openGroupId } from '../../lib/open-data';
import { places } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { groupMark, groups } from '../groups';

/** `community.enterGroup`: which group it is says WeChat, never the client. */
export const enterGroup: Handler<'community.enterGroup'> = async ({ cloudId }) => {
  const groupId = await openGroupId(cloudId);
  if (groupId === null) return refuse('GROUP_UNKNOWN');
  const group = await groups.find(groupMark(groupId));
  if (!group?.communityId) return { group: null };
  const { communityId, gridId } = group;
  const found = await places.some(gridId ? [communityId, gridId] : [communityId]);
  const nameOf = (id: string | null) => found.find(({ _id }) => _id === id)?.name;
  const communityName = nameOf(communityId);
  if (communityName === undefined) return { group: null };
  const gridName = nameOf(gridId) ?? null;
  return { group: { communityId, communityName, gridId: gridName && gridId, gridName } };
};
