import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { type Transaction, transaction } from '../../lib/db/transaction';
import type { PartTotals } from '../../lib/participants';
import { joinersOf, recountAfter, shardsOfAppeal, totalsIn } from '../act/participants';
import { writeCounts } from '../act/raise-if-many';
import { tellIfUrgent } from '../act/tell-if-urgent';
import { type AppealRecord, appeals } from '../record';

const BATCH = 20;
const READINGS = 5;

/** Some time after a duplicate was merged, when nobody who did not know of it takes part any more, the joiners are counted once more. */
export const recountJoiners: Job = { run, rush: { things: 200, minutes: 10 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await appeals.list(
    { recountAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['recountAt', 'asc'], limit: BATCH },
  );
  return workThrough('recountJoiners', due, BATCH, (appeal) => recount(appeal, now));
}

async function recount(due: AppealRecord, now: string): Promise<void> {
  const read = await readTogether(due);
  if (!read) return putOff(due, now);
  const { joinedBesides, totals } = read;
  const raised = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    if (!appeal || appeal.recountAt !== due.recountAt) return null;
    // Counts of a later moment are there already.
    if (appeal.countVersion > totals.changes) return putOffIn(tx, appeal, now);
    const known = { ...appeal, joinedBesides, recountAt: null };
    await tx.update<AppealRecord>('appeals', appeal._id, { joinedBesides, recountAt: null });
    const after = await writeCounts(tx, known, totals, now);
    // Never sooner than a merging of this moment asked for.
    if (appeal.mergedInto) await putOffIn(tx, { _id: appeal.mergedInto }, now);
    return after.priority === appeal.priority ? null : after;
  });
  await tellIfUrgent(raised, now);
}

/** A crowd is at it: the others, which come after it in the index, do not wait for that. */
async function putOff({ _id, recountAt }: AppealRecord, now: string): Promise<void> {
  await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', _id);
    if (appeal?.recountAt === recountAt) await putOffIn(tx, appeal, now);
  });
}

async function putOffIn(
  tx: Transaction,
  { _id }: Pick<AppealRecord, '_id'>,
  now: string,
): Promise<null> {
  await tx.update<AppealRecord>('appeals', _id, { recountAt: recountAfter(now) });
  return null;
}

/**
 * How many the shards do not count. It is the same at every moment, because each step knows the duplicates by now; but
 * people and shards must be read in the same moment. Null when somebody took part during each of five readings.
 */
async function readTogether(
  appeal: AppealRecord,
): Promise<{ joinedBesides: number; totals: PartTotals } | null> {
  let before = totalsIn(await shardsOfAppeal(appeal));
  for (let reading = 1; reading <= READINGS; reading++) {
    const joined = await joinersOf(appeal);
    const totals = totalsIn(await shardsOfAppeal(appeal));
    if (before.changes === totals.changes) {
      return { joinedBesides: joined - totals.sums.joined, totals };
    }
    before = totals;
  }
  return null;
}
