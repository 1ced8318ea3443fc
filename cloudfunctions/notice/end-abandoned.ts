import { isBefore, later } from '../../domain/calendar/beijing-time';
import { type Delivery, inferOutcome, RECEIPT_WAIT } from '../../domain/notice/delivery';
import { release } from './claim';
import type { MailboxRecord } from './mailbox';
import {
  dueMessages,
  type PersonQueue,
  postpone,
  recordOutcome,
  retryLater,
  STOP,
  type Step,
} from './person-queue';
import { notices } from './record';

/** No function lives longer (`config.json` of clock and appeal). A claim older than this has no sender any more. */
const LIFE = { minutes: 1 };

/** A run finds a claim that another run left, or its own claim after WeChat gave no answer. It ends the claim or waits. */
export async function endAbandoned(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  claimed: Delivery,
): Promise<Step> {
  const outcome = inferOutcome(claimed, queue.now);
  const isUnconfirmed = outcome === null || outcome === 'notSent';
  if (isUnconfirmed && (await isRecorded(claimed, queue.now))) {
    await release(queue, mailbox, 'sent');
    return { settled: 1, mailbox: null };
  }
  if (outcome === null) {
    await postpone(queue, dueMessages(queue), { dueAt: nextLookAt(claimed, queue.now) });
    return STOP;
  }
  const whole = await withClaimed(queue, claimed);
  if (outcome === 'notSent') await retryLater(whole, claimed.items);
  else await recordOutcome(whole, claimed.items, outcome);
  return { settled: 0, mailbox: await release(whole, mailbox, outcome) };
}

/**
 * The sender may still be running. Look again when its function must have ended; start waiting for WeChat's event only
 * after that.
 */
function nextLookAt({ at }: Delivery, now: string): string {
  const lifeEnds = later(at, LIFE);
  return isBefore(now, lifeEnds) ? lifeEnds : later(at, RECEIPT_WAIT);
}

/**
 * The sender recorded what became of its messages, and died before it released the claim. The queue of this run was
 * read before and does not know it, so this run sends nothing more to the person.
 */
async function isRecorded({ items, at }: Delivery, now: string): Promise<boolean> {
  if (isBefore(now, later(at, LIFE))) return false;
  const found = await notices.some(items.map(({ noticeId }) => noticeId));
  return items.every(({ noticeId, index }) => {
    const message = found.find(({ _id }) => _id === noticeId)?.messages[index];
    return message?.state !== 'queued';
  });
}

/** The queue with the claimed messages in it: this run may have read only a part of a long queue. */
async function withClaimed(queue: PersonQueue, { items }: Delivery): Promise<PersonQueue> {
  const missing = items.filter(
    ({ noticeId }) => !queue.notices.some(({ _id }) => _id === noticeId),
  );
  const found = await notices.some(missing.map(({ noticeId }) => noticeId));
  return { ...queue, notices: [...queue.notices, ...found] };
}
