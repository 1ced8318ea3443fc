import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { REDACTION_RULES } from '../../lib/words';
import { sayingLess, sayLess } from '../act/say-less';
import { type AppealRecord, appeals } from '../record';
import { shownAgain } from '../store/shown-again';

const BATCH = 20;

/**
 * Appeals whose words are shown by older rules than those of today: what these find is hidden in them, and in the messages
 * about them. And appeals that show less since an act, while messages may still say more.
 */
export const hideMore: Pick<Job, 'run'> = { run };

async function run(_now: string, failed: readonly string[]): Promise<BatchResult> {
  const older = await appeals.list(
    { shownBy: command.lt(REDACTION_RULES), ...allBut(failed) },
    { orderBy: ['shownBy', 'asc'], limit: BATCH },
  );
  return workThrough('hideMore', older, BATCH, ({ _id }) => hideMoreIn(_id));
}

async function hideMoreIn(id: string): Promise<void> {
  const appeal = await transaction(async (tx) => {
    const found = await tx.find<AppealRecord>('appeals', id);
    if (!found || found.shownBy >= REDACTION_RULES || found.shownBy < 0) return found;
    const change = { ...shownAgain(found), shownBy: sayingLess(found).shownBy };
    await tx.update<AppealRecord>('appeals', id, change);
    return { ...found, ...change };
  });
  if (appeal) await sayLess(appeal);
}
