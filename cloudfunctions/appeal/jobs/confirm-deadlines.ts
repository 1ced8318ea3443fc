import { deadlinesFor } from '../../../domain/appeal/deadlines';
import { CALENDAR_THROUGH } from '../../../domain/calendar/working-days';
import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { indexed } from '../indexed';
import { type AppealRecord, appeals } from '../record';

const BATCH = 20;

/** Once a new year's calendar is announced (and deployed), deadlines that were provisional are computed again. */
export async function confirmDeadlines(): Promise<BatchResult> {
  const stale = await appeals.list(
    { provisionalFor: command.lt(CALENDAR_THROUGH) },
    { orderBy: ['provisionalFor', 'asc'], limit: BATCH },
  );
  return workThrough('confirmDeadlines', stale, BATCH, ({ _id }) => confirm(_id));
}

function confirm(id: string): Promise<void> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal) return;
    const deadlines = recompute(appeal);
    const wasAt = appeal.deadlines.find((deadline) => deadline.dueAt === appeal.nextDueAt);
    const moved = deadlines.find((deadline) => deadline.clock === wasAt?.clock);
    const after = { ...appeal, deadlines, nextDueAt: moved?.dueAt ?? appeal.nextDueAt };
    const { nextDueAt } = after;
    await tx.update<AppealRecord>('appeals', id, { deadlines, nextDueAt, ...indexed(after) });
  });
}

/** The clocks run from the submission, or from the last reopening; those that were met stay as they are. */
function recompute(appeal: AppealRecord): AppealRecord['deadlines'] {
  const reopened = appeal.timeline.findLast((entry) => entry.act === 'reopen');
  const from = reopened?.at ?? appeal.submittedAt;
  const fresh = deadlinesFor({ priority: appeal.priority, from });
  return appeal.deadlines.map((old) =>
    old.metAt ? old : (fresh.find((deadline) => deadline.clock === old.clock) ?? old),
  );
}
