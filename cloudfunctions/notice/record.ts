import type { NoticeKind, ThingRef } from '../../domain/areas';
import type { TemplateName } from '../../domain/notice/template-names';
import type { Priority } from '../../domain/priority';
import { collection } from '../lib/db/collection';

/** A message to one person; `state` is that of its WeChat nudge, the inbox has it anyway. */
export interface MessageRecord {
  /** The openid; the hidden id of somebody who is told as an anonymous writer. */
  to: string;
  /** The openid behind a hidden id, sealed with the id of the notice, while the message is queued. */
  toSealed?: string;
  kind: NoticeKind;
  template: TemplateName | null;
  /**
   * `none`: inbox only. `unreached`: no acceptance was left. `failed`: given up after several tries. `skipped`: the
   * person does not want it. `settled`: one of these, of an anonymous writer: which one would tell who it is.
   */
  state: 'none' | 'queued' | 'sent' | 'unreached' | 'failed' | 'skipped' | 'settled';
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
  /** Openids: of anonymous writers `readMarks` tells it. */
  unreadBy: string[];
  /** By the place in `messages`: see `hidden-reader`. */
  readMarks?: Record<string, string>;
  /** The id of the oldest key that sealed an openid in it. */
  sealedBy?: number | null;
  /** The earliest `dueAt` of its messages; null when nothing is left to do. */
  dueAt: string | null;
}

export const notices = collection<NoticeRecord>('notices');

/** When the job has something to do for any of the messages. */
export function earliestDue(messages: readonly MessageRecord[]): string | null {
  const [first = null] = messages.flatMap(({ dueAt }) => dueAt ?? []).sort();
  return first;
}
