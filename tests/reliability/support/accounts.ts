import type { MailboxRecord } from '../../../cloudfunctions/notice/mailbox';
import type { NoticeRecord } from '../../../cloudfunctions/notice/record';
import type { SentMessage } from '../../../devcloud/types';
import { TEMPLATE_NAMES } from '../../../domain/notice/template-names';

/** What is stored of messages, and what WeChat got. */
export interface Books {
  mailboxes: readonly MailboxRecord[];
  notices: readonly NoticeRecord[];
  outbox: readonly SentMessage[];
}

/**
 * What is wrong with the books when all is at rest: WeChat took as many acceptances as the credits of each mailbox say, each message
 * that is recorded as sent was sent once, and nothing waits. Who died after recording it left the claim, which ends with
 * the next message, by its receipt. `before`: the books at the scene.
 */
export function errorsIn(before: Books, after: Books): string[] {
  return [...creditErrors(before, after), ...messageErrors(before, after)];
}

function creditErrors(before: Books, { mailboxes, outbox }: Books): string[] {
  return mailboxes.flatMap(({ _id, credits, pendingDelivery }) => [
    ...(pendingDelivery === null || pendingDelivery.receipt
      ? []
      : [`a message to ${_id} is still on its way`]),
    ...TEMPLATE_NAMES.flatMap((template) => {
      const then = before.mailboxes.find((one) => one._id === _id)?.credits[template].spent ?? 0;
      const spent = credits[template].spent - then;
      const sent = outbox.filter((one) => one.touser === _id && one.templateId === template);
      return spent === sent.length ? [] : [`${_id} spent ${spent} ${template}, got ${sent.length}`];
    }),
  ]);
}

/** Messages that were queued at the scene, or came after. */
function messageErrors(before: Books, { notices, outbox }: Books): string[] {
  const settled = new Set(before.notices.flatMap((notice) => namesOf(notice, ['queued'], false)));
  const names = (states: readonly string[]) =>
    notices.flatMap((notice) => namesOf(notice, states)).filter((name) => !settled.has(name));
  const waiting = names(['queued']).map((name) => `still queued: ${name}`);
  const got = new Map<string, number>();
  const owed = names(['sent']).length;
  for (const message of outbox) got.set(nameOf(message), (got.get(nameOf(message)) ?? 0) + 1);
  const twice = [...got].filter(([, times]) => times > 1).map(([name]) => `sent twice: ${name}`);
  // What became of a message to an anonymous writer is not written down.
  const unknown = names(['settled']).length;
  const isEven = owed <= outbox.length && outbox.length <= owed + unknown;
  return [...waiting, ...twice, ...(isEven ? [] : [`${owed} recorded, ${outbox.length} sent`])];
}

function namesOf({ _id, messages }: NoticeRecord, states: readonly string[], isSo = true) {
  const found = messages.filter(({ state }) => states.includes(state) === isSo);
  return found.map(({ to }) => `${_id} to ${to}`);
}

function nameOf(message: SentMessage): string {
  return JSON.stringify({ ...message, at: '' });
}
