import { balanceOf } from '../../domain/notice/credits';
import { holdOf } from '../../domain/notice/line';
import { nextMorning } from '../../domain/notice/quiet-hours';
import { wantsMorningList } from '../../domain/notice/settings';
import type { TemplateName } from '../../domain/notice/template-names';
import { type MailboxRecord, saveMailbox } from './mailbox';
import {
  dueMessages,
  type PersonQueue,
  postpone,
  type QueuedMessage,
  queuedMessages,
  recordOutcome,
  STOP,
  type Step,
  updateMessages,
} from './person-queue';

/**
 * A message that failed is tried again later. The messages behind it wait until then. Urgent ones wait for others about
 * the same writer.
 */
export async function waitForHead(
  queue: PersonQueue,
  { urgentFrom = [] }: MailboxRecord,
): Promise<Step> {
  for (const item of dueMessages(queue)) {
    const dueAt = holdOf(item.waiting, urgentFrom, queue.now);
    if (dueAt !== null) await postpone(queue, [item], { dueAt });
  }
  const head = queuedMessages(queue).find(({ waiting }) => !waiting.isUrgent);
  if (head) await postpone(queue, dueMessages(queue), { dueAt: head.waiting.dueAt });
  return STOP;
}

/** It is quiet: all but urgent messages wait until the quiet hours end, and may go together then. */
export async function defer(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  until: string,
): Promise<Step> {
  const normal = queuedMessages(queue).filter(({ waiting }) => !waiting.isUrgent);
  await postpone(queue, normal, { dueAt: until, isDeferred: true });
  return { settled: 0, mailbox };
}

/**
 * The person does not want these messages by themselves. Tasks stand in the list of the morning instead, so the person
 * gets that list. When no credit is left for the list, the duty desk may call about the tasks.
 */
export async function skip(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): Promise<Step> {
  const hasNoList = balanceOf(mailbox.credits.digest) <= 0;
  const lost = items.filter(({ waiting }) => hasNoList && waiting.template === 'task');
  await recordOutcome(queue, lost, 'refused');
  await updateMessages(queue, items, { state: 'skipped' });
  return { settled: items.length, mailbox: await saveWithList(mailbox, items, queue.now) };
}

/** Several messages go by the digest, if there is a credit for it, else by the template of one of them. */
export function templateFor(
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): TemplateName | null {
  const own = items.map(({ waiting }) => waiting.template).reverse();
  const wanted: TemplateName[] = items.length > 1 ? ['digest', ...own] : own;
  return wanted.find((name) => balanceOf(mailbox.credits[name]) > 0) ?? null;
}

/** A person who gets tasks gets the list of the morning from then on. */
export function withMorningList(
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
  now: string,
): MailboxRecord {
  const isHandler = items.some(({ waiting }) => waiting.template === 'task');
  if (mailbox.morningAt !== null || !isHandler || !wantsMorningList(mailbox.settings))
    return mailbox;
  return { ...mailbox, morningAt: nextMorning(now) };
}

/** Saves the mailbox if the list of the morning changed it. Null: somebody else changed it meanwhile. */
export function saveWithList(
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
  now: string,
): Promise<MailboxRecord | null> {
  const listed = withMorningList(mailbox, items, now);
  return listed === mailbox ? Promise.resolve(mailbox) : saveMailbox(mailbox, listed);
}
