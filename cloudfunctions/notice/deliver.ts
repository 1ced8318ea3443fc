import { setTimeout as pause } from 'node:timers/promises';
import { sideBySide } from '../lib/batch';
import { command } from '../lib/cloud';
import { describeFault } from '../lib/errors';
import { uncounted } from '../lib/limits/limited';
import { log } from '../lib/log';
import { idsOf, isPerson } from '../lib/writer';
import { deliverQueue } from './deliver-queue';
import { mailboxesOf, mailboxFor } from './mailbox';
import { openidWaiting } from './person-queue';
import { type NoticeRecord, notices } from './record';

/** For so many people one request reads the queues. */
const GROUP = 100;
const NOTICES_MAX = 1000;

/** The notices that were seen, as they are now, and how many messages were settled. */
interface DeliveryRun {
  seen: NoticeRecord[];
  settled: number;
}

/**
 * Sends what is due to these people, for so many milliseconds; each in order, several side by side. Two requests for
 * every hundred of them, and about three for each message.
 */
export async function deliverTo(
  openids: readonly string[],
  now: string,
  patience: number,
): Promise<DeliveryRun> {
  const endAt = Date.now() + patience;
  const whole: DeliveryRun = { seen: [], settled: 0 };
  for (let from = 0; from < openids.length && Date.now() < endAt; from += GROUP) {
    const { seen, settled } = await deliverToGroup(openids.slice(from, from + GROUP), now, endAt);
    whole.seen.push(...seen);
    whole.settled += settled;
  }
  return whole;
}

/** The mailboxes are read before the queues: see `PersonQueue`. */
async function deliverToGroup(
  openids: readonly string[],
  now: string,
  endAt: number,
): Promise<DeliveryRun> {
  const stored = await mailboxesOf(openids);
  const seen = await notices.list(
    { 'messages.waiting': command.in(openids.flatMap(idsOf)) },
    { orderBy: ['recency', 'asc'], limit: NOTICES_MAX },
  );
  let settled = 0;
  const serve = async (openid: string) => {
    const own = seen.filter(({ messages }) =>
      messages.some((one) => isPerson(one.waiting, openid)),
    );
    const mailbox = mailboxFor(openid, stored);
    settled += await deliverQueue({ openid, mailbox, notices: own, now, endAt });
  };
  await sideBySide(openids, (openid) => serve(openid).catch(passOver), endAt);
  return { seen, settled };
}

/** One that fails does not keep the others waiting. */
function passOver(error: unknown): void {
  log('error', 'job', { name: 'deliver', ...describeFault(error) });
}

/**
 * Sends the messages of an act as soon as it is done, when that costs little; what cannot go now is left to the job.
 * Never throws: a failed send never fails the act. `most`: to so many people at once; a job has more time than an act.
 */
export async function deliverNow(noticeId: string, now: string, most = FEW): Promise<void> {
  try {
    const notice = await notices.find(noticeId);
    const messages = notice?.messages ?? [];
    const waiting = messages.flatMap((one) => (notice && openidWaiting(notice, one)) ?? []);
    if (waiting.length === 0 || waiting.length > most) return;
    const sent = uncounted(() => deliverTo(waiting, now, PATIENCE_MS)).catch(passOver);
    await Promise.race([sent, pause(PATIENCE_MS, undefined, { ref: false })]);
  } catch (error) {
    log('warn', 'deliverNow', describeFault(error));
  }
}

/** An act does not wait for more people than this, nor longer. */
const FEW = 3;
const PATIENCE_MS = 3000;
