import { command } from '../../lib/cloud';
import type { Handler } from '../../lib/serve';
import { countUnread, notices } from '../record';

/** `notice.markRead`: takes the caller out of `unreadBy`; again changes nothing. */
export const markRead: Handler<'notice.markRead'> = async ({ ids }, { openid }) => {
  const which = ids === 'all' ? {} : { _id: command.in(ids) };
  await notices.updateWhere({ ...which, unreadBy: openid }, { unreadBy: command.pull(openid) });
  return { unread: await countUnread(openid) };
};
