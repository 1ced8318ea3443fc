import { type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { askForCalls, type HasActedOn } from '../ask-for-call';
import { deliverTo } from '../deliver';
import { openidWaiting } from '../person-queue';
import { earliestDue, type NoticeRecord, notices } from '../record';

const BATCH = 200;
/** For one batch: with a send that hangs (the SDK waits 15 s) the run still ends within its minute. */
const PATIENCE_MS = 10_000;

/**
 * Asks for the calls that became necessary and sends what is due, one batch. Calls come first: they are needed most
 * when WeChat is slow.
 */
export function deliverDue(hasActedOn: HasActedOn): Job {
  return { run: (now) => run(now, hasActedOn), rush: { things: 1000, minutes: 5 } };
}

async function run(now: string, hasActedOn: HasActedOn): Promise<BatchResult> {
  const due = await notices.list(
    { dueAt: command.lte(now) },
    { orderBy: ['dueAt', 'asc'], limit: BATCH },
  );
  if (due.length === 0) return { done: 0, more: false };
  let done = 0;
  await workThrough('deliverDue', due, BATCH, async (notice) => {
    done += await askForCalls(notice, hasActedOn, now);
  });
  const { seen, settled } = await deliverTo(waitingIn(due, now), now, PATIENCE_MS);
  done += settled;
  await workThrough('deliverDue', due, BATCH, async (notice) => {
    done += await reschedule(seen.findLast(({ _id }) => _id === notice._id) ?? notice);
  });
  return { done, more: due.length === BATCH && done > 0 };
}

function waitingIn(due: readonly NoticeRecord[], now: string): string[] {
  const waiting = due.flatMap((notice) => {
    const isDue = notice.messages.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
    return isDue.flatMap((message) => openidWaiting(notice, message) ?? []);
  });
  return [...new Set(waiting)];
}

/** Two queues that end at the same moment may each have left the time to the other. */
async function reschedule(notice: NoticeRecord): Promise<number> {
  const dueAt = earliestDue(notice.messages);
  if (dueAt === notice.dueAt) return 0;
  return notices.updateWhere({ _id: notice._id, dueAt: notice.dueAt }, { dueAt });
}
