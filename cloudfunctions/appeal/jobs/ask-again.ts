import { byTheClock } from '../../lib/act/record';
import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { advance } from '../act/perform';
import { type AppealRecord, appeals } from '../record';

const BATCH = 40;

/** 第二次回访: 30 days after the result the owner is asked once more; silence stays silence. */
export const askAgain: Job = { run, rush: { things: 500, minutes: 10 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await appeals.list(
    { askAgainAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['askAgainAt', 'asc'], limit: BATCH },
  );
  return workThrough('askAgain', due, BATCH, ({ _id }) => ask(_id, now));
}

async function ask(id: string, now: string): Promise<void> {
  await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal?.askAgainAt || appeal.askAgainAt > now) return null;
    return advance(tx, appeal, { act: 'askAgain', entry: byTheClock(now) });
  });
}
