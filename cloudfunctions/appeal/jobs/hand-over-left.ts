import { byTheClock } from '../../lib/act/record';
import { type Assignment, assignTo, without } from '../../lib/assignees';
import { type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { type Transaction, transaction } from '../../lib/db/transaction';
import { type DepartureRecord, departures } from '../../lib/departures';
import { advance } from '../act/perform';
import { tellIfUrgent } from '../act/tell-if-urgent';
import { type AppealRecord, appeals } from '../record';

const BATCH = 40;

/** 离岗移交: each open appeal of a post that somebody left goes to who holds it now, or to the post above. */
export const handOverLeft: Job = { run, rush: { things: 500, minutes: 5 } };

async function run(now: string): Promise<BatchResult> {
  const [departure] = await departures.list({}, { orderBy: ['at', 'asc'], limit: 1 });
  if (!departure) return { done: 0, more: false };
  const { key, after } = departure;
  const page = await appeals.list(
    { queueKeys: command.in([key, `+${key}`]), urgency: command.gt(after) },
    { orderBy: ['urgency', 'asc'], limit: BATCH },
  );
  const { done } = await workThrough('handOverLeft', page, BATCH, (appeal) =>
    handOver(appeal, departure, now),
  );
  return { done, more: await goOn(departure, page, done < page.length, now) };
}

/** To the next page; after the last one it is over, or begins anew behind the others when something failed. */
async function goOn(
  departure: DepartureRecord,
  page: readonly AppealRecord[],
  isFailing: boolean,
  now: string,
): Promise<boolean> {
  const hasFailed = isFailing || departure.hasFailed === true;
  const last = page.length === BATCH ? page.at(-1) : undefined;
  if (last) await departures.update(departure._id, { after: last.urgency, hasFailed });
  else if (hasFailed)
    await departures.update(departure._id, { at: now, after: '', hasFailed: false });
  else await departures.remove([departure._id]);
  return last !== undefined || !hasFailed;
}

/** Again changes nothing: then nobody who left stands in it. */
async function handOver(due: AppealRecord, departure: DepartureRecord, now: string): Promise<void> {
  const { key, personId } = departure;
  const to = await assignTo(due, due.ownerId, key);
  const after = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    if (!appeal) return null;
    const left = await leaveHelpers(tx, appeal, departure);
    const post = left.assignees.find((one) => one.key === key);
    if (!post?.ids.includes(personId)) return null;
    const whole = besideOthers(to, left, key);
    return advance(tx, left, { act: 'vacate', entry: byTheClock(now), plan: { to: whole } });
  });
  await tellIfUrgent(after, now);
}

/** Who helps goes without a word: the others of the post, and who has the appeal, are still there. */
async function leaveHelpers(
  tx: Transaction,
  appeal: AppealRecord,
  { key, personId }: DepartureRecord,
): Promise<AppealRecord> {
  const post = appeal.helpers.find((one) => one.key === key);
  if (!post?.ids.includes(personId)) return appeal;
  const helpers = appeal.helpers.map((one) => (one === post ? without(one, [personId]) : one));
  await tx.update<AppealRecord>('appeals', appeal._id, { helpers });
  return { ...appeal, helpers };
}

/** The posts that have it besides the one that was left keep it. */
function besideOthers(to: Assignment, { assignees }: AppealRecord, left: string): Assignment {
  const others = assignees.filter(({ key }) => key !== left);
  const kept = others.map(({ key }) => key);
  const assignedTo = [...new Set([...kept, ...to.routing.assignedTo])];
  return {
    ...to,
    routing: { ...to.routing, assignedTo },
    assignees: [...to.assignees, ...others],
  };
}
