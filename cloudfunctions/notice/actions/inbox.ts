import type { NoticeView } from '../../../contract';
import { command, database } from '../../lib/cloud';
import type { Fields } from '../../lib/db/collection';
import { pageOf } from '../../lib/paging';
import type { Handler } from '../../lib/serve';
import { idsOf } from '../../lib/writer';
import { ofThing } from '../of-thing';
import { type CrowdRecord, type MessageRecord, type NoticeRecord, notices } from '../record';
import { countUnread, isUnreadAsWriter } from '../unread';

/** As much of a notice as one of its people sees: who else is told may be thousands, and stays in the database. */
type Shown = Pick<NoticeRecord, '_id' | (typeof SHOWN)[number]> & {
  /** The one to the caller, if there is one. */
  messages?: MessageRecord[];
  crowd?: Pick<CrowdRecord, 'kind'> | null;
  /** The caller, until they have read it. */
  unreadBy?: string[];
};

const SHOWN = [
  ...(['at', 'recency', 'thing', 'number', 'priority', 'excerpt', 'count'] as const),
  'readMarks',
] as const;

function fieldsFor(openid: string): Fields {
  return {
    ...Object.fromEntries(SHOWN.map((field) => [field, true as const])),
    'crowd.kind': true,
    messages: { $elemMatch: { to: { $in: idsOf(openid) } } },
    unreadBy: { $elemMatch: { $eq: openid } },
  };
}

/** `notice.inbox`: a search looks through the caller's own messages only. */
export const inbox: Handler<'notice.inbox'> = async (input, { openid }) => {
  const { cursor, limit, query, kinds, thing } = input;
  const mine = {
    recipients: command.in(idsOf(openid)),
    ...(cursor && { recency: command.lt(cursor) }),
    ...ofThing(thing),
  };
  const where = query === undefined ? mine : command.and([mine, saying(query, kinds, openid)]);
  const [found, unread] = await Promise.all([
    notices.parts<Shown>(
      where as Record<string, unknown>,
      { orderBy: ['recency', 'desc'], limit: limit + 1 },
      fieldsFor(openid),
    ),
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
  const ofKind = command.elemMatch({
    to: command.in(idsOf(openid)),
    kind: command.in([...(kinds ?? [])]),
  });
  return command.or([
    { excerpt: words },
    { number: words },
    ...(kinds?.length ? [{ messages: ofKind }, { 'crowd.kind': command.in([...kinds]) }] : []),
  ]);
}

function present(notice: Shown, openid: string): NoticeView[] {
  const kind = notice.messages?.[0]?.kind ?? notice.crowd?.kind;
  if (!kind) return [];
  const { _id, at, thing, number, priority, excerpt, count } = notice;
  const isRead = notice.unreadBy === undefined && !isUnreadAsWriter(notice, openid);
  return [{ id: _id, at, kind, thing, number, priority, excerpt, count, isRead }];
}
