import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { sendSubscribeMessage } from '../../lib/openapi';
import { functionSettings } from '../../lib/settings';
import { type MessageRecord, type NoticeRecord, notices } from '../record';
import { templateData } from '../templates';

const BATCH = 20;
const MAX_ATTEMPTS = 6;
const LEASE_MS = 5 * 60_000;
const FIRST_RETRY_MS = 60_000;

/** Sends what is due, one batch. */
export async function deliverDue(now: string): Promise<BatchResult> {
  const due = await notices.list(
    { sendAfter: command.lte(now) },
    { orderBy: ['sendAfter', 'asc'], limit: BATCH },
  );
  return workThrough('deliverDue', due, BATCH, (notice) => deliver(notice, now));
}

/** Claim, send, record. A crash after the claim leaves `sending`: perhaps sent, so it is not sent again. */
async function deliver(notice: NoticeRecord, now: string): Promise<void> {
  const claimed = notice.messages.map((message) => ({
    ...message,
    state: message.state === 'queued' ? ('sending' as const) : message.state,
  }));
  const lease = after(now, LEASE_MS);
  const won = await notices.updateWhere(
    { _id: notice._id, sendAfter: notice.sendAfter },
    { messages: claimed, sendAfter: lease },
  );
  if (won === 0) return;
  const results = await Promise.all(
    notice.messages.map((message) =>
      message.state === 'queued' ? send(notice, message) : message,
    ),
  );
  await record(notice, results, now);
}

async function send(notice: NoticeRecord, message: MessageRecord): Promise<MessageRecord> {
  if (!message.template) return message;
  const result = await sendSubscribeMessage({
    touser: message.to,
    templateId: functionSettings().templates[message.template],
    page: `features/appeal/pages/detail/index?id=${notice.thing.id}`,
    data: templateData(message.template, notice, message.kind),
  });
  if (result !== 'failed') return { ...message, state: result };
  return { ...message, state: notice.attempts + 1 < MAX_ATTEMPTS ? 'queued' : 'failed' };
}

/** `sending` of an earlier run stays as it is; what failed comes again later, each time twice as late. */
async function record(notice: NoticeRecord, messages: MessageRecord[], now: string): Promise<void> {
  const isDone = messages.every((message) => message.state !== 'queued');
  const pause = FIRST_RETRY_MS * 2 ** notice.attempts;
  await notices.update(notice._id, {
    messages,
    sendAfter: isDone ? null : after(now, pause),
    attempts: notice.attempts + 1,
  });
}

function after(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
