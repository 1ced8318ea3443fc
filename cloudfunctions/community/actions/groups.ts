import { refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { ownCommunity } from '../../lib/staff-community';
import { presentGroups } from '../groups';

/** `community.groups` */
export const groups: Handler<'community.groups'> = async (_input, { me }) => {
  const community = await ownCommunity(me);
  return community ? presentGroups(community, me) : refuse('FORBIDDEN');
};
