import type { DeliveryItem, Outcome } from '../../domain/notice/delivery';
import { callAt, nextOf, retryAt, type Waiting } from '../../domain/notice/line';
import { command } from '../lib/cloud';
import { unseal } from '../lib/seal';
import { isHidden, isPerson } from '../lib/writer';
import type { NoticeMessage } from './fill-template';
import type { MailboxRecord } from './mailbox';
import { earliestDue, type MessageRecord, type NoticeRecord, notices } from './record';

/** A message that waits for its person, where it stands in its notice. */
export interface QueuedMessage extends DeliveryItem {
  waiting: Waiting;
}

/** The messages that wait for one person, oldest event first, and the person's mailbox. */
export interface PersonQueue {
  openid: string;
  /** As stored before `notices` was read: a claim over this version proves that nobody sent meanwhile. */
  mailbox: MailboxRecord;
  /** Notices with something waiting for the person, shared by all queues of a run. */
  notices: readonly NoticeRecord[];
  now: string;
  /** Nothing new is begun after this, in milliseconds. */
  endAt: number;
}

/** What one step did. Without a mailbox there is nothing more to do for the person now. */
export interface Step {
  settled: number;
  mailbox: MailboxRecord | null;
}

/** This run is done with the person. */
export const STOP: Step = { settled: 0, mailbox: null };

/** The messages that may leave now: one, or several that go together; empty: none. */
export function nextMessages(
  queue: PersonQueue,
  { urgentFrom }: Pick<MailboxRecord, 'urgentFrom'>,
): QueuedMessage[] {
  const all = queuedMessages(queue);
  const places = nextOf(
    all.map(({ waiting }) => waiting),
    queue.now,
    urgentFrom,
  );
  return (places ?? []).flatMap((place) => all[place] ?? []);
}

/** WeChat did not take the messages: they are tried later, or never again after too many attempts. */
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

/** The messages left, or no WeChat way is left for them: then the urgent ones may become calls. */
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

/** The messages wait until then, unless they wait longer already. */
export async function postpone(
  queue: PersonQueue,
  places: readonly QueuedMessage[],
  until: { dueAt: string; isDeferred?: true },
): Promise<void> {
  const later = places.filter(({ waiting }) => waiting.dueAt < until.dueAt);
  await updateMessages(queue, later, { state: 'queued', ...until });
}

/**
 * Writes what became of messages. `always`: the message left, and only WeChat's word that it was not delivered is kept.
 * `queued`: the change counts only while the message is still queued, so a slower run never makes it leave twice.
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
    const changed: MessageRecord = {
      ...told.message,
      ...(!isQueued && { dueAt: null, waiting: null }),
      ...change,
    };
    const after = isQueued ? changed : settled(changed);
    await write(told.notice, item, after, when);
    told.notice.messages[item.index] = after;
  }
}

/** What became of a message to an anonymous writer goes with what the person accepted, and would tell who it is. */
export function settled(message: MessageRecord): MessageRecord {
  if (!isHidden(message.to)) return message;
  const { toSealed: _, ...plain } = message;
  return { ...plain, state: 'settled', attempts: 0, isDeferred: false };
}

/** The openid of the person that a message of the notice waits for; null when it does not wait. */
export function openidWaiting(
  { _id }: Pick<NoticeRecord, '_id'>,
  { waiting, toSealed }: MessageRecord,
): string | null {
  return waiting !== null && toSealed !== undefined ? unseal(toSealed, _id) : waiting;
}

/**
 * Writes the message, and when the notice is due next. Another run may have changed another message of the notice: then
 * only the message is written. The notice is due too early then; the next run finds nothing to do and sets it right.
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

/** A message with its notice; null when the queue does not hold it. */
export function findMessage(
  queue: PersonQueue,
  { noticeId, index }: DeliveryItem,
): NoticeMessage | null {
  const notice = queue.notices.find(({ _id }) => _id === noticeId);
  const message = notice?.messages[index];
  return notice && message ? { notice, message } : null;
}

/** The queue as the rules see it. */
export function queuedMessages({ notices: waitingNotices, openid }: PersonQueue): QueuedMessage[] {
  return waitingNotices.flatMap((notice) => {
    const index = notice.messages.findIndex((one) => isPerson(one.waiting, openid));
    const message = notice.messages[index];
    if (!message?.template || message.dueAt === null) return [];
    const { kind, template, dueAt, isDeferred } = message;
    const { at, isUrgent, writer = null } = notice;
    const waiting = { kind, template, dueAt, isDeferred, at, isUrgent, writer };
    return [{ noticeId: notice._id, index, waiting }];
  });
}

/** What may be tried now. */
export function dueMessages(queue: PersonQueue): QueuedMessage[] {
  return queuedMessages(queue).filter(({ waiting }) => waiting.dueAt <= queue.now);
}
