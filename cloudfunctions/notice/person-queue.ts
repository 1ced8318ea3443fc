import type { DeliveryItem, Outcome } from '../../domain/notice/delivery';
import { callAt, retryAt, type Waiting } from '../../domain/notice/line';
import { command } from '../lib/cloud';
import type { NoticeMessage } from './fill-template';
import type { MailboxRecord } from './mailbox';
import { earliestDue, type MessageRecord, type NoticeRecord, notices } from './record';

/** A message of the line, where it stands in its notice. */
export interface QueuedMessage extends DeliveryItem {
  waiting: Waiting;
}

/** The messages that wait for them, oldest event first, and their mailbox. */
export interface PersonQueue {
  openid: string;
  /** As stored before `line` was read: a claim over this version proves that nobody sent meanwhile. */
  mailbox: MailboxRecord;
  /** Notices with something waiting for the person, shared by all turns of a run. */
  notices: readonly NoticeRecord[];
  now: string;
  /** Nothing new is begun after this, in milliseconds. */
  endAt: number;
}

/** After a failure: later, or never after too many. */
export async function retryLater(
  queue: PersonQueue,
  items: readonly DeliveryItem[],
): Promise<void> {
  for (const item of items) {
    const told = findMessage(queue, item);
    if (!told) continue;
    const attempts = told.message.attempts + 1;
    const dueAt = retryAt(attempts, told.notice.isUrgent, queue.now);
    if (dueAt === null)
      await updateMessages(queue, [item], {
        state: 'failed',
        attempts,
        dueAt: callFor(queue, item),
      });
    else await updateMessages(queue, [item], { state: 'queued', attempts, dueAt });
  }
}

/** They left, or no WeChat way is left for them: then the urgent ones may become calls. */
export async function recordOutcome(
  queue: PersonQueue,
  items: readonly DeliveryItem[],
  outcome: Exclude<Outcome, 'notSent'>,
): Promise<void> {
  if (outcome === 'sent') return updateMessages(queue, items, { state: 'sent' }, 'always');
  for (const item of items) {
    await updateMessages(queue, [item], { state: 'unreached', dueAt: callFor(queue, item) });
  }
}

/** When the duty desk is asked to call about it, if it comes to that. */
function callFor(queue: PersonQueue, item: DeliveryItem): string | null {
  const told = findMessage(queue, item);
  if (!told || told.notice.communityId === null) return null;
  return callAt(told.message.kind, queue.now);
}

/** Later, by choice or behind another one. */
export async function postpone(
  queue: PersonQueue,
  places: readonly QueuedMessage[],
  until: { dueAt: string; isDeferred?: true },
): Promise<void> {
  const later = places.filter(({ waiting }) => waiting.dueAt < until.dueAt);
  await updateMessages(queue, later, { state: 'queued', ...until });
}

/**
 * Writes what became of messages. A message that left overwrites all but WeChat's word that it was not delivered; all
 * else counts only while it is still queued, so that a slower run never sends twice.
 */
export async function updateMessages(
  queue: PersonQueue,
  items: readonly DeliveryItem[],
  change: Partial<MessageRecord>,
  when: 'queued' | 'always' = 'queued',
): Promise<void> {
  for (const item of items) {
    const told = findMessage(queue, item);
    if (!told || (when === 'queued' && told.message.state !== 'queued')) continue;
    const isQueued = change.state === 'queued';
    const after: MessageRecord = {
      ...told.message,
      ...(!isQueued && { dueAt: null, waiting: null }),
      ...change,
    };
    await write(told.notice, item, after, when);
    told.notice.messages[item.index] = after;
  }
}

/**
 * The message, and when the notice is due next; but that only over what was read, for somebody else may have seen to
 * another message of it. Then it stays early, and the next run finds nothing to do and sets it right.
 */
async function write(
  notice: NoticeRecord,
  { index }: DeliveryItem,
  after: MessageRecord,
  when: 'queued' | 'always',
): Promise<void> {
  const { _id, dueAt: wasDueAt } = notice;
  const path = `messages.${index}`;
  const state = when === 'queued' ? 'queued' : command.neq('unreached');
  const which = { _id, [`${path}.state`]: state };
  const dueAt = earliestDue(notice.messages.map((one, at) => (at === index ? after : one)));
  const whole = { [path]: after, dueAt } as Partial<Record<keyof NoticeRecord, unknown>>;
  if ((await notices.updateWhere({ ...which, dueAt: wasDueAt }, whole)) === 1) {
    notice.dueAt = dueAt;
    return;
  }
  const alone = { [path]: after } as Partial<Record<keyof NoticeRecord, unknown>>;
  await notices.updateWhere(which, alone);
}

/** The message at a place of the line; null when it does not wait for this person. */
export function findMessage(
  queue: PersonQueue,
  { noticeId, index }: DeliveryItem,
): NoticeMessage | null {
  const notice = queue.notices.find(({ _id }) => _id === noticeId);
  const message = notice?.messages[index];
  return notice && message ? { notice, message } : null;
}

/** The line as the rules see it. */
export function queuedMessages({ notices: waitingNotices, openid }: PersonQueue): QueuedMessage[] {
  return waitingNotices.flatMap((notice) => {
    const index = notice.messages.findIndex(({ waiting }) => waiting === openid);
    const message = notice.messages[index];
    if (!message?.template || message.dueAt === null) return [];
    const { kind, template, dueAt, isDeferred } = message;
    const waiting = { kind, template, dueAt, isDeferred, at: notice.at, isUrgent: notice.isUrgent };
    return [{ noticeId: notice._id, index, waiting }];
  });
}

/** What may be tried now. */
export function dueMessages(queue: PersonQueue): QueuedMessage[] {
  return queuedMessages(queue).filter(({ waiting }) => waiting.dueAt <= queue.now);
}
