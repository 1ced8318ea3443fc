import { MOST_UNREAD } from '../../domain/notice/unread';
import { hiddenIdOf } from '../lib/writer';
import { type NoticeRecord, notices } from './record';
import { readMark, unreadMark } from './unread-marks';

/*
 * Who has read what stands in `unreadBy`. Of an anonymous writer nobody may see it in the data: how far somebody has read
 * is the same in all their messages, and would tell whose anonymous things are. So each message to one bears a mark that
 * only we can tell from the mark of one that was read.
 */

/** So many of the latest messages to somebody as an anonymous writer count as unread at most. */
const MOST_HIDDEN = 50;

type Marked = Pick<NoticeRecord, '_id' | 'readMarks'>;

/** Messages not read yet, `MOST_UNREAD` for more. Two requests; the first reads no more documents than that. */
export async function countUnread(openid: string): Promise<number> {
  const page = { orderBy: ['recency', 'desc'], limit: MOST_UNREAD } as const;
  const [named, hidden] = await Promise.all([
    notices.parts({ unreadBy: openid }, page, { at: true }),
    unreadAsWriter(openid, {}),
  ]);
  return Math.min(MOST_UNREAD, named.length + hidden.length);
}

/** Those of the messages that the person has not read as an anonymous writer. One request. */
async function unreadAsWriter(openid: string, which: Record<string, unknown>): Promise<Marked[]> {
  const recipients = hiddenIdOf(openid);
  const page = { orderBy: ['recency', 'desc'], limit: MOST_HIDDEN } as const;
  const found = await notices.parts<Marked>({ recipients, ...which }, page, { readMarks: true });
  return found.filter((notice) => placeUnread(notice, openid) !== null);
}

export function isUnreadAsWriter(notice: Marked, openid: string): boolean {
  return placeUnread(notice, openid) !== null;
}

/** The person has read it as an anonymous writer; again changes nothing. One request. */
async function markReadAsWriter(notice: Marked, openid: string): Promise<void> {
  const place = placeUnread(notice, openid);
  if (place === null) return;
  const path = `readMarks.${place}`;
  const hidden = hiddenIdOf(openid);
  const change = { [path]: readMark(notice._id, hidden) };
  const unread = { _id: notice._id, [path]: unreadMark(notice._id, hidden) };
  await notices.updateWhere(unread, change as Partial<Record<keyof NoticeRecord, unknown>>);
}

function placeUnread({ _id, readMarks = {} }: Marked, openid: string): string | null {
  const unread = unreadMark(_id, hiddenIdOf(openid));
  return Object.entries(readMarks).find(([, mark]) => mark === unread)?.[0] ?? null;
}

/** Marks all of them. One request, and one for each that was not read. */
export async function markAllReadAsWriter(
  openid: string,
  which: Record<string, unknown>,
): Promise<void> {
  for (const notice of await unreadAsWriter(openid, which)) await markReadAsWriter(notice, openid);
}
