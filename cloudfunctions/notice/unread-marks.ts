import { sign } from '../lib/seal';

/** Stands in the notice until the person has read it as an anonymous writer. */
export function unreadMark(noticeId: string, hiddenId: string): string {
  return sign('unread', JSON.stringify([noticeId, hiddenId]));
}

/** Stands there afterwards. */
export function readMark(noticeId: string, hiddenId: string): string {
  return sign('read', JSON.stringify([noticeId, hiddenId]));
}
