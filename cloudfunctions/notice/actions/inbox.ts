import type { NoticeView } from '../../../contract';
import { command } from '../../lib/cloud';
import { pageOf } from '../../lib/paging';
import type { Handler } from '../../lib/serve';
import { countUnread, type NoticeRecord, notices } from '../record';

/** `notice.inbox` */
export const inbox: Handler<'notice.inbox'> = async ({ cursor, limit }, { openid }) => {
  const [found, unread] = await Promise.all([
    notices.list(
      { recipients: openid, ...(cursor && { recency: command.lt(cursor) }) },
      { orderBy: ['recency', 'desc'], limit: limit + 1 },
    ),
    countUnread(openid),
  ]);
  const { page, nextCursor } = pageOf(found, limit, (notice) => notice.recency);
  return { items: page.flatMap((notice) => present(notice, openid)), unread, nextCursor };
};

function present(notice: NoticeRecord, openid: string): NoticeView[] {
  const message = notice.messages.find(({ to }) => to === openid);
  if (!message) return [];
  const { _id, at, thing, number, priority, excerpt } = notice;
  const isRead = !notice.unreadBy.includes(openid);
  return [{ id: _id, at, kind: message.kind, thing, number, priority, excerpt, isRead }];
}
