import { type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import type { PartTotals } from '../../lib/participants';
import { joinersOf, shardsOfAppeal, totalsIn } from '../act/participants';
import { writeCounts } from '../act/raise-if-many';
import { type AppealRecord, appeals } from '../record';

const BATCH = 20;
const READINGS = 5;

/** Some time after a merge, when nobody who did not know of it takes part any more, the joiners are counted once more. */
export const recountJoiners: Job = { run, rush: { things: 200, minutes: 10 } };

async function run(now: string): Promise<BatchResult> {
  const due = await appeals.list(
    { recountAt: command.lte(now) },
    { orderBy: ['recountAt', 'asc'], limit: BATCH },
  );
  return workThrough('recountJoiners', due, BATCH, (appeal) => recount(appeal, now));
}

async function recount(due: AppealRecord, now: string): Promise<void> {
  const { joinedBesides, totals } = await readTogether(due);
  await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    if (!appeal || appeal.recountAt !== due.recountAt) return;
    // Counts of a later moment are there already: the next minute reads again.
    if (appeal.countVersion > totals.changes) return;
    const known = { ...appeal, joinedBesides, recountAt: null };
    await tx.update<AppealRecord>('appeals', appeal._id, { joinedBesides, recountAt: null });
    await writeCounts(tx, known, totals, now);
    const { mergedInto } = appeal;
    if (mergedInto) await tx.update<AppealRecord>('appeals', mergedInto, { recountAt: now });
  });
}

/**
 * How many the shards do not count. It is the same at every moment, because each step knows the duplicates by now; but
 * people and shards must be read in the same moment.
 * @throws when somebody took part during each of five readings: the next minute reads again.
 */
async function readTogether(
  appeal: AppealRecord,
): Promise<{ joinedBesides: number; totals: PartTotals }> {
  let before = totalsIn(await shardsOfAppeal(appeal));
  for (let reading = 1; reading <= READINGS; reading++) {
    const joined = await joinersOf(appeal);
    const totals = totalsIn(await shardsOfAppeal(appeal));
    if (before.changes === totals.changes) {
      return { joinedBesides: joined - totals.sums.joined, totals };
    }
    before = totals;
  }
  throw new Error('somebody takes part all the time');
}
