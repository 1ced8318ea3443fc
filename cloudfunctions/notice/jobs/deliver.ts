import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { askForCalls } from '../ask-for-call';
import { deliverTo } from '../deliver';
import { earliestDue, type NoticeRecord, notices } from '../record';

const BATCH = 200;

/** Sends what is due, one batch, and asks for the calls that became necessary. */
export async function deliverDue(now: string): Promise<BatchResult> {
  const due = await notices.list(
    { dueAt: command.lte(now) },
    { orderBy: ['dueAt', 'asc'], limit: BATCH },
  );
  if (due.length === 0) return { done: 0, more: false };
  const { seen, settled } = await deliverTo(waitingIn(due, now), now);
  const current = due.map((notice) => seen.findLast(({ _id }) => _id === notice._id) ?? notice);
  let done = settled;
  await workThrough('deliverDue', current, BATCH, async (notice) => {
    done += await askForCalls(notice, now);
    done += await reschedule(notice);
  });
  return { done, more: due.length === BATCH && done > 0 };
}

function waitingIn(due: readonly NoticeRecord[], now: string): string[] {
  const messages = due.flatMap((notice) => notice.messages);
  const isDue = messages.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
  return [...new Set(isDue.flatMap(({ waiting }) => waiting ?? []))];
}

/** Two turns that end at the same moment may each have left the time to the other. */
async function reschedule(notice: NoticeRecord): Promise<number> {
  const dueAt = earliestDue(notice.messages);
  if (dueAt === notice.dueAt) return 0;
  return notices.updateWhere({ _id: notice._id, dueAt: notice.dueAt }, { dueAt });
}
