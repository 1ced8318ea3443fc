import { type BatchResult, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { transaction } from '../../lib/db/transaction';
import { advance } from '../advance';
import { assignTo } from '../assignees';
import { type DepartureRecord, departures } from '../departures';
import { type AppealRecord, appeals } from '../record';
import { byTheClock } from './by-the-clock';

const BATCH = 20;

/** 离岗移交: each open appeal of a post that somebody left goes to who holds it now, or to the post above. */
export async function handOverLeft(now: string): Promise<BatchResult> {
  const [departure] = await departures.list({}, { orderBy: ['at', 'asc'], limit: 1 });
  if (!departure) return { done: 0, more: false };
  const page = await appeals.list(
    { queueKeys: departure.key, urgency: command.gt(departure.after) },
    { orderBy: ['urgency', 'asc'], limit: BATCH },
  );
  const { done } = await workThrough('handOverLeft', page, BATCH, (appeal) =>
    handOver(appeal, departure, now),
  );
  if (done < page.length) return { done, more: false };
  const last = page.at(-1);
  if (last && page.length === BATCH)
    await departures.update(departure._id, { after: last.urgency });
  else await departures.remove([departure._id]);
  return { done, more: true };
}

/** Again changes nothing: then nobody who left stands in it. */
async function handOver(due: AppealRecord, departure: DepartureRecord, now: string): Promise<void> {
  const { key, personId } = departure;
  const to = await assignTo(due, due.ownerId, key);
  await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    const post = appeal?.assignees.find((one) => one.key === key);
    if (!appeal || !post?.ids.includes(personId)) return null;
    const others = appeal.assignees.filter((one) => one.key !== key);
    const kept = others.map((one) => one.key);
    const assignedTo = [...new Set([...kept, ...to.routing.assignedTo])];
    const whole = {
      ...to,
      routing: { ...to.routing, assignedTo },
      assignees: [...to.assignees, ...others],
    };
    return advance(tx, appeal, { act: 'vacate', entry: byTheClock(now), to: whole });
  });
}
