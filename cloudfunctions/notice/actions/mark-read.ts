import { command } from '../../lib/cloud';
import type { Handler } from '../../lib/serve';
import { countUnread, notices } from '../record';

/** `notice.markRead`: takes the caller out of `unreadBy`; again changes nothing. */
export const markRead: Handler<'notice.markRead'> = async ({ ids, thingId }, { openid }) => {
  if (ids !== undefined || thingId !== undefined) {
    const some = Array.isArray(ids) ? { _id: command.in(ids) } : {};
    const which = thingId === undefined ? some : { ...some, 'thing.id': thingId };
    await notices.updateWhere({ ...which, unreadBy: openid }, { unreadBy: command.pull(openid) });
  }
  return { unread: await countUnread(openid) };
};
