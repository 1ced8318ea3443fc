import type { NoticeView } from '../../../contract';
import { command, database } from '../../lib/cloud';
import { pageOf } from '../../lib/paging';
import type { Handler } from '../../lib/serve';
import { countUnread, type NoticeRecord, notices } from '../record';

/** `notice.inbox`: a search looks through the caller's own messages only. */
export const inbox: Handler<'notice.inbox'> = async (input, { openid }) => {
  const { cursor, limit, query, kinds, thingId } = input;
  const mine = {
    recipients: openid,
    ...(cursor && { recency: command.lt(cursor) }),
    ...(thingId !== undefined && { 'thing.id': thingId }),
  };
  const where = query === undefined ? mine : command.and([mine, saying(query, kinds, openid)]);
  const [found, unread] = await Promise.all([
    notices.list(where as Record<string, unknown>, {
      orderBy: ['recency', 'desc'],
      limit: limit + 1,
    }),
    countUnread(openid),
  ]);
  const { page, nextCursor } = pageOf(found, limit, (notice) => notice.recency);
  return { items: page.flatMap((notice) => present(notice, openid)), unread, nextCursor };
};

/** The words stand in the excerpt or the number, or the app's words for the kind hold them. */
function saying(query: string, kinds: readonly string[] | undefined, openid: string) {
  const words = database.RegExp({
    regexp: query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    options: 'i',
  });
  const ofKind = command.elemMatch({ to: openid, kind: command.in([...(kinds ?? [])]) });
  return command.or([
    { excerpt: words },
    { number: words },
    ...(kinds?.length ? [{ messages: ofKind }, { 'crowd.kind': command.in([...kinds]) }] : []),
  ]);
}

function present(notice: NoticeRecord, openid: string): NoticeView[] {
  const message = notice.messages.find(({ to }) => to === openid);
  const kind = message?.kind ?? notice.crowd?.kind;
  if (!kind) return [];
  const { _id, at, thing, number, priority, excerpt, count } = notice;
  const isRead = !notice.unreadBy.includes(openid);
  return [{ id: _id, at, kind, thing, number, priority, excerpt, count, isRead }];
}
