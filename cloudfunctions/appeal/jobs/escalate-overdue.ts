import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { advance } from '../advance';
import { assignUp } from '../assignees';
import { type AppealRecord, appeals } from '../record';

const BATCH = 20;

/** Overdue appeals go one level up, one batch; each in its own transaction, so a crash loses at most one step. */
export async function escalateOverdue(now: string): Promise<BatchResult> {
  const due = await appeals.list(
    { nextDueAt: command.lte(now) },
    { orderBy: ['nextDueAt', 'asc'], limit: BATCH },
  );
  return workThrough('escalateOverdue', due, BATCH, (appeal) => escalate(appeal, now));
}

/** Decides again inside the transaction: somebody may have resolved it, or another run been faster. */
async function escalate(due: AppealRecord, now: string): Promise<void> {
  const up = await assignUp(due, due.ownerId, due.level);
  await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    if (!appeal?.nextDueAt || appeal.nextDueAt > now || appeal.level !== due.level) return null;
    const by = { id: null, role: 'clock' as const, name: null, placeName: null };
    return advance(tx, appeal, {
      act: 'overdue',
      entry: { at: now, by, key: null, text: null },
      up,
    });
  });
}
