import { isBefore, later } from '../../domain/calendar/beijing-time';
import { balanceOf } from '../../domain/notice/credits';
import {
  beginDelivery,
  correctOutcome,
  type Delivery,
  endDelivery,
  inferOutcome,
  type Outcome,
  RECEIPT_WAIT,
} from '../../domain/notice/delivery';
import { decide, nextOf } from '../../domain/notice/line';
import { nextMorning } from '../../domain/notice/quiet-hours';
import { wantsMorningList } from '../../domain/notice/settings';
import type { TemplateName } from '../../domain/notice/template-names';
import { instantNow } from '../lib/now';
import { type SendResult, sendSubscribeMessage } from '../lib/openapi';
import { functionSettings } from '../lib/settings';
import { pageOf, templateData } from './fill-template';
import { changeMailbox, type MailboxRecord, mailboxes, newMailbox, saveMailbox } from './mailbox';
import {
  dueMessages,
  findMessage,
  type PersonQueue,
  postpone,
  type QueuedMessage,
  queuedMessages,
  recordOutcome,
  retryLater,
  updateMessages,
} from './person-queue';
import { takeBack } from './receipts';
import { notices } from './record';

/** Sends what is due to one person, in order, and sees to what cannot be sent. Answers how many messages were settled. */
export async function deliverLine(queue: PersonQueue): Promise<number> {
  let { mailbox } = queue;
  let settled = 0;
  for (;;) {
    const step = mailbox.pendingDelivery
      ? await endAbandoned(queue, mailbox, mailbox.pendingDelivery)
      : await sendNext(queue, mailbox);
    settled += step.settled;
    if (!step.mailbox || Date.now() >= queue.endAt) return settled;
    mailbox = step.mailbox;
  }
}

/** No function lives longer (`config.json` of clock and appeal). */
const LIFE = { minutes: 1 };

/** What one step did; without a mailbox there is nothing more to do for the person now. */
interface Step {
  settled: number;
  mailbox: MailboxRecord | null;
}

/** A sender died: the event tells whether the message left; until it can, everything of the person waits. */
async function endAbandoned(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  pendingDelivery: Delivery,
): Promise<Step> {
  const outcome = inferOutcome(pendingDelivery, queue.now);
  if (
    (outcome === null || outcome === 'notSent') &&
    (await isSettled(pendingDelivery, queue.now))
  ) {
    await release(queue, mailbox, 'sent');
    return { settled: 1, mailbox: null };
  }
  if (outcome === null) {
    await postpone(queue, dueMessages(queue), { dueAt: nextLookAt(pendingDelivery, queue.now) });
    return { settled: 0, mailbox: null };
  }
  const known = await knowing(queue, pendingDelivery);
  if (outcome === 'notSent') await retryLater(known, pendingDelivery.items);
  else await recordOutcome(known, pendingDelivery.items, outcome);
  if (outcome === 'undelivered') await takeBack(pendingDelivery.items, queue.now);
  return { settled: 0, mailbox: await release(known, mailbox, outcome) };
}

/** The sender may still be at it, and done in a moment: so nothing waits for its event before it cannot be any more. */
function nextLookAt({ at }: Delivery, now: string): string {
  const lifeEnds = later(at, LIFE);
  return isBefore(now, lifeEnds) ? lifeEnds : later(at, RECEIPT_WAIT);
}

/**
 * The sender had recorded what became of its messages, and died before it let go. The line that was read before does
 * not know it, so the queue ends there.
 */
async function isSettled({ items, at }: Delivery, now: string): Promise<boolean> {
  if (isBefore(now, later(at, LIFE))) return false;
  const found = await notices.some(items.map(({ noticeId }) => noticeId));
  return items.every(({ noticeId, index }) => {
    const message = found.find(({ _id }) => _id === noticeId)?.messages[index];
    return message?.state !== 'queued';
  });
}

/** A long line was read only in part: with the messages on their way, too. */
async function knowing(queue: PersonQueue, { items }: Delivery): Promise<PersonQueue> {
  const missing = items.filter(
    ({ noticeId }) => !queue.notices.some(({ _id }) => _id === noticeId),
  );
  const found = await notices.some(missing.map(({ noticeId }) => noticeId));
  return { ...queue, notices: [...queue.notices, ...found] };
}

async function sendNext(queue: PersonQueue, mailbox: MailboxRecord): Promise<Step> {
  const places = queuedMessages(queue);
  const next = nextOf(
    places.map(({ waiting }) => waiting),
    queue.now,
  );
  if (next === null) return waitForHead(queue, places);
  const items = next.flatMap((at) => places[at] ?? []);
  const [first] = items;
  if (!first) return { settled: 0, mailbox: null };
  const decisionOn = ({ waiting }: QueuedMessage) => decide(waiting, mailbox.settings, queue.now);
  const unwanted = items.filter((item) => decisionOn(item).do === 'skip');
  if (unwanted.length > 0) return skip(queue, mailbox, unwanted);
  const decision = decisionOn(first);
  if (decision.do === 'defer') {
    const normal = places.filter(({ waiting }) => !waiting.isUrgent);
    await postpone(queue, normal, { dueAt: decision.until, isDeferred: true });
    return { settled: 0, mailbox };
  }
  return attempt(queue, mailbox, items);
}

/**
 * The person does not want them by themselves. What is in the list of the morning instead gets that list; when nothing
 * would carry the list, and somebody has to act, the duty desk may call.
 */
async function skip(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): Promise<Step> {
  const hasNoList = balanceOf(mailbox.credits.digest) <= 0;
  const lost = items.filter(({ waiting }) => hasNoList && waiting.template === 'task');
  await recordOutcome(queue, lost, 'refused');
  await updateMessages(queue, items, { state: 'skipped' });
  const listed = withMorning(mailbox, items, queue.now);
  return { settled: items.length, mailbox: await saveChanged(mailbox, listed) };
}

function saveChanged(before: MailboxRecord, after: MailboxRecord): Promise<MailboxRecord | null> {
  return after === before ? Promise.resolve(before) : saveMailbox(before, after);
}

/** Behind a message that is tried again later, the others wait. */
async function waitForHead(queue: PersonQueue, places: readonly QueuedMessage[]): Promise<Step> {
  const head = places.find(({ waiting }) => !waiting.isUrgent);
  if (head) await postpone(queue, dueMessages(queue), { dueAt: head.waiting.dueAt });
  return { settled: 0, mailbox: null };
}

/** Who gets tasks gets the list of the morning from then on; it is saved with what is written anyway. */
function withMorning(
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
  now: string,
): MailboxRecord {
  const isHandler = items.some(({ waiting }) => waiting.template === 'task');
  if (mailbox.morningAt !== null || !isHandler || !wantsMorningList(mailbox.settings))
    return mailbox;
  return { ...mailbox, morningAt: nextMorning(now) };
}

/**
 * Claim → send → record → settle the claim. Somebody else who claimed first has the queue. Refused (43101), the purse is
 * empty, so the next step takes another template or knows that there is none.
 */
async function attempt(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): Promise<Step> {
  const listed = withMorning(mailbox, items, queue.now);
  const template = templateFor(mailbox, items);
  if (template === null) {
    await recordOutcome(queue, items, 'refused');
    return { settled: items.length, mailbox: await saveChanged(mailbox, listed) };
  }
  const pendingDelivery = {
    template,
    items: items.map(({ noticeId, index }) => ({ noticeId, index })),
  };
  const claimed = await claim(listed, pendingDelivery);
  if (!claimed) return { settled: 0, mailbox: null };
  const result = await send(queue, template, items);
  if (result === 'unsure') return { settled: 0, mailbox: claimed };
  if (result === 'refused')
    return { settled: 0, mailbox: await release(queue, claimed, 'refused') };
  await recordResult(queue, items, result);
  const outcome = result === 'sent' ? 'sent' : 'notSent';
  return { settled: items.length, mailbox: await release(queue, claimed, outcome) };
}

/**
 * Compare and set. Who lost against a receipt or an answer of the person tries again: the line that was read still
 * holds as long as nobody sent anything. Null: somebody did, or no acceptance is left.
 */
async function claim(
  mailbox: MailboxRecord,
  pendingDelivery: Pick<Delivery, 'template' | 'items'>,
): Promise<MailboxRecord | null> {
  const { longTermTemplates } = functionSettings();
  for (let before = mailbox; ; ) {
    const begun = beginDelivery(before, pendingDelivery, instantNow(), longTermTemplates);
    const claimed = begun && (await saveMailbox(before, { ...before, ...begun }));
    if (claimed || !begun) return claimed;
    const fresh = await mailboxes.find(mailbox._id);
    if (!fresh || fresh.deliveryCount !== mailbox.deliveryCount) return null;
    before = { ...fresh, morningAt: fresh.morningAt ?? mailbox.morningAt };
  }
}

/** Several go by the digest, if it is accepted, else by what one of them would take; null: no acceptance for any. */
function templateFor(mailbox: MailboxRecord, items: readonly QueuedMessage[]): TemplateName | null {
  const own = items.map(({ waiting }) => waiting.template).reverse();
  const wanted: TemplateName[] = items.length > 1 ? ['digest', ...own] : own;
  return wanted.find((name) => balanceOf(mailbox.credits[name]) > 0) ?? null;
}

function send(
  queue: PersonQueue,
  template: TemplateName,
  items: readonly QueuedMessage[],
): Promise<SendResult> {
  const last = items.findLast(({ waiting }) => waiting.template === template) ?? items.at(-1);
  const told = last && findMessage(queue, last);
  if (!told) return Promise.resolve('impossible');
  return sendSubscribeMessage({
    touser: queue.openid,
    templateId: functionSettings().templates[template],
    page: pageOf(told, items.length),
    data: templateData(template, told, items.length),
  });
}

async function recordResult(
  queue: PersonQueue,
  items: readonly QueuedMessage[],
  result: Exclude<SendResult, 'unsure' | 'refused'>,
): Promise<void> {
  if (result === 'sent') await updateMessages(queue, items, { state: 'sent' }, 'always');
  else if (result === 'notSent') await retryLater(queue, items);
  else await recordOutcome(queue, items, 'refused');
}

/**
 * The claim ends; changes that the person and WeChat's events made meanwhile stay. Null: somebody else ended it and
 * went on, so the line that was read does not hold any more.
 */
async function release(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  outcome: Outcome,
): Promise<MailboxRecord | null> {
  const { longTermTemplates } = functionSettings();
  const { pendingDelivery } = mailbox;
  const saved = await saveMailbox(mailbox, {
    ...mailbox,
    ...endDelivery(mailbox, outcome, longTermTemplates),
  });
  if (saved || !pendingDelivery) return saved;
  const after = await changeMailbox(mailbox._id, async (now) => {
    if (!now.pendingDelivery || now.deliveryCount !== mailbox.deliveryCount) return now;
    await correct(queue, now.pendingDelivery, outcome);
    return { ...now, ...endDelivery(now, outcome, longTermTemplates) };
  });
  return after.deliveryCount === mailbox.deliveryCount ? after : null;
}

/** WeChat's event came before the sender's own end, and knew better. */
async function correct(
  queue: PersonQueue,
  pendingDelivery: Delivery,
  said: Outcome,
): Promise<void> {
  const outcome = correctOutcome(pendingDelivery, said);
  if (outcome === 'sent' && said === 'notSent') {
    await updateMessages(queue, pendingDelivery.items, { state: 'sent' }, 'always');
  }
  if (outcome === 'undelivered') await takeBack(pendingDelivery.items, queue.now);
}

/** For whom no mailbox is stored yet. */
export function mailboxFor(openid: string, stored: readonly MailboxRecord[]): MailboxRecord {
  return stored.find(({ _id }) => _id === openid) ?? newMailbox(openid);
}
