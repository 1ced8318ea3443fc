import { recount } from '../../../domain/appeal/deadlines';
import { CALENDAR_THROUGH } from '../../../domain/calendar/working-days';
import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { type AppealRecord, appeals } from '../record';
import { indexFieldsOf } from '../store/index-fields';

const BATCH = 40;

/** Once a new year's calendar is announced (and deployed), deadlines that were provisional are computed again. */
export const confirmDeadlines: Pick<Job, 'run'> = { run };

async function run(_now: string, failed: readonly string[]): Promise<BatchResult> {
  const stale = await appeals.list(
    { provisionalFor: command.lt(CALENDAR_THROUGH), ...allBut(failed) },
    { orderBy: ['provisionalFor', 'asc'], limit: BATCH },
  );
  return workThrough('confirmDeadlines', stale, BATCH, ({ _id }) => confirm(_id));
}

function confirm(id: string): Promise<void> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal) return;
    const deadlines = recount(appeal.deadlines);
    const wasAt = appeal.deadlines.find((deadline) => deadline.dueAt === appeal.nextDueAt);
    const moved = deadlines.find((deadline) => deadline.clock === wasAt?.clock);
    const after = { ...appeal, deadlines, nextDueAt: moved?.dueAt ?? appeal.nextDueAt };
    const { nextDueAt } = after;
    await tx.update<AppealRecord>('appeals', id, { deadlines, nextDueAt, ...indexFieldsOf(after) });
  });
}
