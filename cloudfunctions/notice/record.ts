import type { NoticeKind, ThingRef } from '../../domain/areas';
import type { TemplateName } from '../../domain/notice/template-names';
import { MOST_UNREAD } from '../../domain/notice/unread';
import type { Priority } from '../../domain/priority';
import { collection } from '../lib/db/collection';

/** A message to one person; `state` is that of its WeChat nudge, the inbox has it anyway. */
export interface MessageRecord {
  to: string;
  kind: NoticeKind;
  template: TemplateName | null;
  /**
   * `none`: inbox only. `unreached`: no acceptance was left. `failed`: given up after several tries. `skipped`: the
   * person does not want it.
   */
  state: 'none' | 'queued' | 'sent' | 'unreached' | 'failed' | 'skipped';
  /** When the job should look at it: to send it or, unreached and urgent, to ask for a call. */
  dueAt: string | null;
  /** The person while it is queued, else null: one index finds the queue of a person by it. */
  waiting: string | null;
  attempts: number;
  /** It waited on purpose (quiet hours), so it may go together with others. */
  isDeferred: boolean;
}

/** Who joined or follows: the inbox at once, WeChat once a week. */
export interface CrowdRecord {
  kind: NoticeKind;
  people: string[];
  /** How many of them, from the first, the weekly message was made for. */
  told: number;
  /** When the weekly message is due; null when it was made for all. */
  dueAt: string | null;
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
  thing: ThingRef;
  /** Of the thing; empty when it is about several. */
  number: string;
  priority: Priority | null;
  excerpt: string;
  count: number | null;
  /** The community whose duty desk calls when nothing else gets through; null: nobody calls. */
  communityId: string | null;
  isUrgent: boolean;
  /** A mark of the owner when the owner did what it tells; null: somebody else did. Older notices have none. */
  writer?: string | null;
  messages: MessageRecord[];
  crowd: CrowdRecord | null;
  recipients: string[];
  unreadBy: string[];
  /** The earliest `dueAt` of its messages; null when nothing is left to do. */
  dueAt: string | null;
}

export const notices = collection<NoticeRecord>('notices');

/** Messages not read yet, `MOST_UNREAD` for more. One request, which reads no more documents than that. */
export async function countUnread(openid: string): Promise<number> {
  const page = { orderBy: ['recency', 'desc'], limit: MOST_UNREAD } as const;
  return (await notices.parts({ unreadBy: openid }, page, { at: true })).length;
}

/** When the job has something to do for any of the messages. */
export function earliestDue(messages: readonly MessageRecord[]): string | null {
  const [first = null] = messages.flatMap(({ dueAt }) => dueAt ?? []).sort();
  return first;
}
