import { civilDateOf } from '../../../domain/calendar/beijing-time';
import { summariseDay } from '../../areas';
import { refuse } from '../../lib/errors';
import type { Handler } from '../../lib/serve';
import { ownCommunity } from '../../lib/staff-community';

/** `community.digest` */
export const digest: Handler<'community.digest'> = async ({ date }, { me, now }) => {
  const community = await ownCommunity(me);
  if (!community) return refuse('FORBIDDEN');
  const day = date ?? civilDateOf(now);
  return { communityName: community.name, date: day, ...(await summariseDay(community._id, day)) };
};
