import { byTheClock } from '../../lib/act/record';
import { assignUp } from '../../lib/assignees';
import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { type Leavers, leaversOf } from '../../lib/departures';
import { leftOut } from '../act/assign';
import { advance } from '../act/perform';
import { tellIfUrgent } from '../act/tell-if-urgent';
import { type AppealRecord, appeals } from '../record';

const BATCH = 40;

/**
 * Overdue appeals go one level up, and pauses that are over end; one batch, each in its own transaction, so a crash
 * loses at most one step.
 */
export const escalateOverdue: Job = { run, rush: { things: 500, minutes: 5 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await appeals.list(
    { nextDueAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['nextDueAt', 'asc'], limit: BATCH },
  );
  const leavers = await leaversOf(
    due.flatMap(({ assignees, helpers }) => [...assignees, ...helpers]),
  );
  return workThrough('escalateOverdue', due, BATCH, (appeal) =>
    appeal.pause ? endPause(appeal, leavers, now) : escalate(appeal, leavers, now),
  );
}

/** Decides again inside the transaction: somebody may have resolved it, or another run been faster. */
async function escalate(due: AppealRecord, leavers: Leavers, now: string): Promise<void> {
  const up = await assignUp(due, leftOut(due), due.level);
  const after = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    if (!isStillDue(appeal, now) || appeal.pause || appeal.level !== due.level) return null;
    const gone = leavers([...appeal.assignees, ...appeal.helpers]);
    return advance(tx, appeal, { act: 'overdue', entry: byTheClock(now), plan: { up, gone } });
  });
  await tellIfUrgent(after, now);
}

async function endPause({ _id }: AppealRecord, leavers: Leavers, now: string): Promise<void> {
  const after = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', _id);
    if (!isStillDue(appeal, now) || !appeal.pause) return null;
    const gone = leavers([...appeal.assignees, ...appeal.helpers]);
    return advance(tx, appeal, { act: 'resume', entry: byTheClock(now), plan: { gone } });
  });
  await tellIfUrgent(after, now);
}

function isStillDue(appeal: AppealRecord | null, now: string): appeal is AppealRecord {
  return appeal !== null && appeal.nextDueAt !== null && appeal.nextDueAt <= now;
}
