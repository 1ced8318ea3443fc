import { command } from '../lib/cloud';
import { describeFault } from '../lib/errors';
import { log } from '../lib/log';
import { deliverLine, mailboxFor } from './deliver-line';
import { mailboxes } from './mailbox';
import { type NoticeRecord, notices } from './record';

/** How many people are served side by side, and whose lines are read in one request. */
const AT_ONCE = 8;
const GROUP = 100;
const LINE_MAX = 1000;

/** The notices that were seen, as they are now, and how many messages were settled. */
interface Delivery {
  seen: NoticeRecord[];
  settled: number;
}

/**
 * Sends what is due to these people; each in order, several side by side. Two requests for every hundred of them, and
 * about three for each message.
 */
export async function deliverTo(openids: readonly string[], now: string): Promise<Delivery> {
  const whole: Delivery = { seen: [], settled: 0 };
  for (let from = 0; from < openids.length; from += GROUP) {
    const { seen, settled } = await deliverToGroup(openids.slice(from, from + GROUP), now);
    whole.seen.push(...seen);
    whole.settled += settled;
  }
  return whole;
}

/** Mailboxes are read before the lines: see `Turn`. */
async function deliverToGroup(openids: readonly string[], now: string): Promise<Delivery> {
  const stored = await mailboxes.some(openids);
  const seen = await notices.list(
    { 'messages.waiting': command.in([...openids]) },
    { orderBy: ['recency', 'asc'], limit: LINE_MAX },
  );
  let settled = 0;
  await sideBySide(openids, async (openid) => {
    const line = seen.filter(({ messages }) => messages.some(({ waiting }) => waiting === openid));
    settled += await deliverLine({ openid, mailbox: mailboxFor(openid, stored), line, now });
  });
  return { seen, settled };
}

/** One that fails is logged and does not keep the others waiting. */
async function sideBySide(openids: readonly string[], work: (openid: string) => Promise<void>) {
  const left = [...openids];
  const worker = async () => {
    for (let openid = left.shift(); openid !== undefined; openid = left.shift()) {
      await work(openid).catch((error: unknown) =>
        log('error', 'job', { name: 'deliver', ...describeFault(error) }),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, openids.length) }, worker));
}

/**
 * Sends the messages of an act as soon as it is done, when that costs little; what cannot go now is left to the job.
 * Never throws: a failed send never fails the act.
 */
export async function deliverNow(noticeId: string, now: string): Promise<void> {
  try {
    const notice = await notices.find(noticeId);
    const waiting = notice?.messages.flatMap((message) => message.waiting ?? []) ?? [];
    if (waiting.length === 0 || waiting.length > FEW) return;
    await deliverTo(waiting, now);
  } catch (error) {
    log('warn', 'deliverNow', describeFault(error));
  }
}

/** An act does not wait for more people than this. */
const FEW = 3;
