import { instantOf } from '../../../domain/calendar/beijing-time';
import { command } from '../../lib/cloud';
import type { Handler } from '../../lib/serve';
import { ofThing } from '../of-thing';
import { notices } from '../record';
import { countUnread, markAllReadAsWriter } from '../unread';

/**
 * `notice.markRead`: takes the caller out of `unreadBy`, and sets the marks of what they wrote anonymously. Nothing that came after `until`, so that neither a tap nor its
 * late retry hides what nobody has seen; again changes nothing.
 */
export const markRead: Handler<'notice.markRead'> = async (input, { openid }) => {
  const { ids, thing, until } = input;
  if (ids !== undefined || thing !== undefined) {
    const which = {
      recency: command.lte(lastUntil(until)),
      ...(Array.isArray(ids) && { _id: command.in(ids) }),
      ...ofThing(thing),
    };
    await Promise.all([
      notices.updateWhere({ ...which, unreadBy: openid }, { unreadBy: command.pull(openid) }),
      markAllReadAsWriter(openid, which),
    ]);
  }
  return { unread: await countUnread(openid) };
};

/** The end of an instant in the order of the inbox: `~` comes after all that ids are made of. */
function lastUntil(instant: string): string {
  return `${instantOf(instant)}~~`;
}
