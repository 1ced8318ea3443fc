import { raisedBy } from '../../../domain/appeal/regrade';
import { isOpen } from '../../../domain/appeal/transition';
import { byTheClock } from '../../lib/act/record';
import type { Transaction } from '../../lib/db/transaction';
import { Refusal } from '../../lib/errors';
import type { PartTotals } from '../../lib/participants';
import type { AppealRecord } from '../record';
import { assign, leftOut } from './assign';
import { countsBy } from './participants';
import { advance } from './perform';

/** Writes onto the appeal what its shards count, and what follows from it. */
export async function writeCounts(
  tx: Transaction,
  appeal: AppealRecord,
  totals: PartTotals,
  now: string,
): Promise<AppealRecord> {
  const counts = countsBy(appeal, totals);
  const counted = { ...appeal, ...counts };
  const raised = await raiseIfMany(tx, counted, now);
  if (raised) return raised;
  await tx.update<AppealRecord>('appeals', appeal._id, counts);
  return counted;
}

/**
 * So many people raise the colour, by themselves; nothing by itself lowers it. Answers the raised appeal, written with
 * its counts; null when it stays.
 */
export async function raiseIfMany(
  tx: Transaction,
  appeal: AppealRecord,
  now: string,
): Promise<AppealRecord | null> {
  const { joinCount, followCount, countVersion, reasons } = appeal;
  const priority = isOpen(appeal.status) ? raisedBy(joinCount, appeal.priority) : null;
  if (priority === null) return null;
  const reason = { source: 'joiners' as const, count: joinCount, priority };
  const raised = await advance(tx, appeal, {
    act: 'raise',
    entry: byTheClock(now, String(joinCount)),
    plan: {
      options: { priority },
      to: await assign(appeal, leftOut(appeal), priority),
      extra: { reasons: [reason, ...reasons], joinCount, followCount, countVersion },
    },
  });
  return raised instanceof Refusal ? null : raised;
}
