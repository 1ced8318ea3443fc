import type { Priority } from '../../domain/appeal/vocabulary';
import type { NoticeKind } from '../../domain/notice/kinds';
import { collection } from '../lib/db/collection';

/** Which WeChat template carries it: 待办提醒 to handlers, 进度通知 to residents. */
export type TemplateName = 'task' | 'progress';

/** A message to one person; `state` is that of its WeChat nudge. */
export interface MessageRecord {
  to: string;
  kind: NoticeKind;
  template: TemplateName | null;
  /** `none`: inbox only. `sending` after a crash means: perhaps sent, so never sent again. */
  state: 'none' | 'queued' | 'sending' | 'sent' | 'refused' | 'failed';
}

/**
 * One event and everybody it is told to, written in the transaction of the act itself: the inbox reads these
 * documents, the job sends from them. So a message exists exactly when the act does.
 */
export interface NoticeRecord {
  _id: string;
  at: string;
  /** `at` and id: the order of the inbox, unique. */
  recency: string;
  thing: { type: 'appeal'; id: string };
  number: string;
  priority: Priority;
  excerpt: string;
  messages: MessageRecord[];
  recipients: string[];
  unreadBy: string[];
  /** When the job should look at it next; null when nothing is left to send. */
  sendAfter: string | null;
  attempts: number;
}

export const notices = collection<NoticeRecord>('notices');

/** Messages not read yet. One request. */
export function countUnread(openid: string): Promise<number> {
  return notices.count({ unreadBy: openid });
}
