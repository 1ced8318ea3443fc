import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { REDACTION_RULES } from '../../lib/words';
import { type AppealRecord, appeals } from '../record';
import { shownAgain } from '../store/shown-again';

const BATCH = 20;

/** Appeals whose words are shown by older rules than those of today: what these find is hidden in them, too. */
export const hideMore: Pick<Job, 'run'> = { run };

async function run(_now: string, failed: readonly string[]): Promise<BatchResult> {
  const older = await appeals.list(
    { shownBy: command.lt(REDACTION_RULES), ...allBut(failed) },
    { orderBy: ['shownBy', 'asc'], limit: BATCH },
  );
  return workThrough('hideMore', older, BATCH, ({ _id }) => hideMoreIn(_id));
}

function hideMoreIn(id: string): Promise<void> {
  return transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal || appeal.shownBy >= REDACTION_RULES) return;
    await tx.update<AppealRecord>('appeals', id, shownAgain(appeal));
  });
}
