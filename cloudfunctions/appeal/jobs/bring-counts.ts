import { type BatchResult, type Job, workThrough } from '../../lib/batch';
import { dueThings, settle, shardsOf } from '../../lib/counts';
import { transaction } from '../../lib/db/transaction';
import { PARTICIPANTS } from '../../lib/participants';
import { totalsIn } from '../act/participants';
import { writeCounts } from '../act/raise-if-many';
import { tellIfUrgent } from '../act/tell-if-urgent';
import { type AppealRecord, appealRef } from '../record';

/** Brings what the shards count onto the appeals: so the lists show it, and many joiners raise the colour. */
export const bringCounts: Job = { run, rush: { things: 500, minutes: 5 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const { ids, more } = await dueThings(PARTICIPANTS, 'appeal', failed);
  const items = ids.map((_id) => ({ _id }));
  const batch = await workThrough('bringCounts', items, items.length, ({ _id }) => bring(_id, now));
  return { ...batch, more };
}

/** An older reading never replaces a newer one. What changes meanwhile stays due. */
async function bring(id: string, now: string): Promise<void> {
  const shards = await shardsOf(PARTICIPANTS, appealRef(id));
  const totals = totalsIn(shards);
  const raised = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    if (!appeal || appeal.countVersion >= totals.changes) return null;
    const after = await writeCounts(tx, appeal, totals, now);
    return after.priority === appeal.priority ? null : after;
  });
  await tellIfUrgent(raised, now);
  await settle(PARTICIPANTS, shards);
}
