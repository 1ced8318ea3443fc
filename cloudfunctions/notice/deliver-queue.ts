import { isKnownKind } from '../../domain/areas';
import { decide } from '../../domain/notice/line';
import type { TemplateName } from '../../domain/notice/template-names';
import { log } from '../lib/log';
import { type SendResult, sendSubscribeMessage } from '../lib/openapi';
import { functionSettings } from '../lib/settings';
import { claim, release } from './claim';
import { endAbandoned } from './end-abandoned';
import { pageOf, templateData } from './fill-template';
import { defer, saveWithList, skip, templateFor, waitForHead } from './hold-back';
import type { MailboxRecord } from './mailbox';
import {
  findMessage,
  nextMessages,
  type PersonQueue,
  type QueuedMessage,
  recordOutcome,
  retryLater,
  STOP,
  type Step,
  updateMessages,
} from './person-queue';

/*
 * A message leaves in four steps. The claim is the field `pendingDelivery` of the person's mailbox: there is one or none.
 *
 *   step        the sender writes                      when the sender dies after this step, the next run finds
 *   1 claim     mailbox: the claim, one credit less    a claim, and a message that WeChat does not have
 *   2 send      nothing: it asks WeChat                a claim, and a message that WeChat may have
 *   3 record    notice: what became of the message     a claim, and a message that is recorded
 *   4 release   mailbox: no claim                      nothing to repair
 *
 * While there is a claim, nobody else sends to the person. The next run ends a claim that it finds (`end-abandoned.ts`):
 *
 *   WeChat's event says `sent`             it records the message as sent
 *   WeChat's event says `undelivered`      it records that the message did not reach the person
 *   no event, the claim is a minute old,   the message was recorded: it releases the claim
 *     and the message is not queued
 *   no event for five minutes              the message did not leave: it gives the credit back and tries again later
 *   none of these yet                      it waits, and so does everything else for the person
 */

/** Sends what is due to one person, in order. Answers how many messages it settled. */
export async function deliverQueue(queue: PersonQueue): Promise<number> {
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

/** The rules name the next messages. The person's settings may hold them back, else the sender sends them. */
async function sendNext(queue: PersonQueue, mailbox: MailboxRecord): Promise<Step> {
  const items = nextMessages(queue, mailbox);
  const [first] = items;
  if (!first) return waitForHead(queue, mailbox);
  const unknown = items.filter(({ waiting }) => !isKnownKind(waiting.kind));
  if (unknown.length > 0) return passOver(queue, mailbox, unknown);
  const decisionOn = ({ waiting }: QueuedMessage) => decide(waiting, mailbox.settings, queue.now);
  const unwanted = items.filter((item) => decisionOn(item).do === 'skip');
  if (unwanted.length > 0) return skip(queue, mailbox, unwanted);
  const decision = decisionOn(first);
  if (decision.do === 'defer') return defer(queue, mailbox, decision.until);
  return sendItems(queue, mailbox, items);
}

/** A newer function wrote a kind of message that this one does not know. The inbox has it; nothing waits behind it. */
async function passOver(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): Promise<Step> {
  log('error', 'noticeKindUnknown', { kinds: items.map(({ waiting }) => waiting.kind).join(' ') });
  await updateMessages(queue, items, { state: 'unreached' });
  return { settled: items.length, mailbox };
}

/** Claim, send, record, release. Without a claim somebody else is sending to the person, so this run stops here. */
async function sendItems(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): Promise<Step> {
  const template = templateFor(mailbox, items);
  if (template === null) return giveUp(queue, mailbox, items);
  const claimed = await claim(queue, mailbox, { template, items });
  if (!claimed) return STOP;
  const answer = await send(queue, template, items);
  if (answer === 'unsure') return { settled: 0, mailbox: claimed };
  const { settled, outcome } = await record(queue, items, answer);
  return { settled, mailbox: await release(queue, claimed, outcome) };
}

/** The person has no credit for any of the messages: no WeChat way is left for them. */
async function giveUp(
  queue: PersonQueue,
  mailbox: MailboxRecord,
  items: readonly QueuedMessage[],
): Promise<Step> {
  await recordOutcome(queue, items, 'refused');
  return { settled: items.length, mailbox: await saveWithList(mailbox, items, queue.now) };
}

/** Step 2: asks WeChat to send. `unsure`: WeChat gave no answer, so the claim stays until the event or the wait ends it. */
function send(
  queue: PersonQueue,
  template: TemplateName,
  items: readonly QueuedMessage[],
): Promise<SendResult> {
  const last = items.findLast(({ waiting }) => waiting.template === template) ?? items.at(-1);
  const shown = last && findMessage(queue, last);
  if (!shown) return Promise.resolve('impossible');
  return sendSubscribeMessage({
    touser: queue.openid,
    templateId: functionSettings().templates[template],
    page: pageOf(shown, items.length),
    data: templateData(template, shown, items.length),
  });
}

/** What the sender recorded: how many messages are settled, and how the delivery ended. */
interface Recorded {
  settled: number;
  outcome: 'sent' | 'refused' | 'notSent';
}

/**
 * Step 3: the sender writes WeChat's answer into the notices. After a refusal (43101) it writes nothing: the release
 * clears the credits, and the next step takes another template or knows that there is none.
 */
async function record(
  queue: PersonQueue,
  items: readonly QueuedMessage[],
  answer: Exclude<SendResult, 'unsure'>,
): Promise<Recorded> {
  if (answer === 'refused') return { settled: 0, outcome: 'refused' };
  if (answer === 'sent') await updateMessages(queue, items, { state: 'sent' }, 'always');
  else if (answer === 'notSent') await retryLater(queue, items);
  else await recordOutcome(queue, items, 'refused');
  return { settled: items.length, outcome: answer === 'sent' ? 'sent' : 'notSent' };
}
