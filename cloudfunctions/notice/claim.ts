import {
  beginDelivery,
  correctOutcome,
  type Delivery,
  endDelivery,
  type Outcome,
} from '../../domain/notice/delivery';
import { lately, type UrgentSent } from '../../domain/notice/one-writer';
import type { TemplateName } from '../../domain/notice/template-names';
import { instantNow } from '../lib/now';
import { functionSettings } from '../lib/settings';
import { withMorningList } from './hold-back';
import { changeMailbox, type MailboxRecord } from './mailbox';
import { type PersonQueue, type QueuedMessage, updateMessages } from './person-queue';
import { takeBack } from './receipts';

/**
 * Step 1: the sender writes the claim over the version of the mailbox that it read before the queue. When an event or
 * an answer of the person came in between, the sender reads the mailbox anew and writes again: its queue still holds as
 * long as nobody began a delivery. Null: somebody did, or the credits are gone.
 */
export async function claim(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  { template, items }: { template: TemplateName; items: readonly QueuedMessage[] },
): Promise<MailboxRecord | null> {
  const { longTermTemplates } = functionSettings();
  const { morningAt } = withMorningList(mailbox, items, queue.now);
  const claimedItems = items.map(({ noticeId, index }) => ({ noticeId, index }));
  let isClaimed = false;
  const saved = await changeMailbox(
    mailbox._id,
    (now) => {
      const message = { template, items: claimedItems };
      const isSameQueue = now.deliveryCount === mailbox.deliveryCount;
      const begun = isSameQueue
        ? beginDelivery(now, message, instantNow(), longTermTemplates)
        : null;
      isClaimed = begun !== null;
      const urgentFrom = withUrgent(queue, now.urgentFrom, items, now.deliveryCount + 1);
      return begun ? { ...now, ...begun, urgentFrom, morningAt: now.morningAt ?? morningAt } : now;
    },
    mailbox,
  );
  return isClaimed ? saved : null;
}

/**
 * Step 4: the claim ends. Changes that the person and WeChat's events made meanwhile stay. Null: somebody else ended the
 * claim and began another delivery, so the queue that was read holds no longer.
 */
export async function release(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  outcome: Outcome,
): Promise<MailboxRecord | null> {
  const { longTermTemplates } = functionSettings();
  const saved = await changeMailbox(
    mailbox._id,
    async (now) => {
      if (!now.pendingDelivery || now.deliveryCount !== mailbox.deliveryCount) return now;
      await correctRecord(queue, now.pendingDelivery, outcome);
      const ended = { ...now, ...endDelivery(now, outcome, longTermTemplates) };
      return outcome === 'sent' ? ended : { ...ended, urgentFrom: withoutLast(now) };
    },
    mailbox,
  );
  return saved.deliveryCount === mailbox.deliveryCount ? saved : null;
}

/** The urgent messages of the last hour, with the one that leaves now. */
function withUrgent(
  { now }: PersonQueue,
  before: MailboxRecord['urgentFrom'] = [],
  items: readonly QueuedMessage[],
  delivery: number,
): UrgentSent[] {
  const writer = items.find(({ waiting }) => waiting.isUrgent)?.waiting.writer;
  return [...lately(before, now), ...(writer ? [{ writer, at: now, delivery }] : [])];
}

/** The last delivery brought nothing. */
function withoutLast({ urgentFrom = [], deliveryCount }: MailboxRecord): UrgentSent[] {
  return urgentFrom.filter(({ delivery }) => delivery !== deliveryCount);
}

/** WeChat's event may have come before the release, and knows better than the sender what became of the message. */
async function correctRecord(queue: PersonQueue, claimed: Delivery, said: Outcome): Promise<void> {
  const outcome = correctOutcome(claimed, said);
  if (outcome === 'sent' && said === 'notSent')
    await updateMessages(queue, claimed.items, { state: 'sent' }, 'always');
  if (outcome === 'undelivered') await takeBack(claimed.items, queue.now);
}
