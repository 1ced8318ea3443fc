import { refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { staffedCommunity } from '../../lib/staff-community';
import { presentSettings, settingsOf } from '../settings';

/** `appeal.settings` */
export const settings: Handler<'appeal.settings'> = async ({ communityId }, { me }) => {
  const community = await staffedCommunity(me, communityId);
  if (!community) return refuse('FORBIDDEN');
  return presentSettings(await settingsOf(community._id), community, me);
};
