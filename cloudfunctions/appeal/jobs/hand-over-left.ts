import { byTheClock } from '../../lib/act/record';
import { type AssigneeRecord, type Assignment, assignTo, without } from '../../lib/assignees';
import type { Job } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { type Transaction, transaction } from '../../lib/db/transaction';
import { type Departure, departures } from '../../lib/departures';
import { leftOut } from '../act/assign';
import { advance } from '../act/perform';
import { tellIfUrgent } from '../act/tell-if-urgent';
import { type AppealRecord, appeals } from '../record';

/** 离岗移交: each open appeal of a post that somebody left goes to who holds it now, or to the post above. */
export const handOverLeft: Job = {
  run: (now) =>
    departures.workOff<AppealRecord>(
      {
        page: ({ subject: key, cursor }, limit) =>
          appeals.list(
            { queueKeys: command.in([key, `+${key}`]), urgency: command.gt(cursor) },
            { orderBy: ['urgency', 'asc'], limit },
          ),
        cursorOf: ({ urgency }) => urgency,
        doOne: (appeal, { values }) => handOver(appeal, values, now),
      },
      now,
    ),
  rush: { things: 500, minutes: 5 },
};

/**
 * Answers whether somebody who left stood in it. Who was given the post again since keeps what is theirs. No request for
 * an appeal that does not name the person.
 */
async function handOver(due: AppealRecord, departure: Departure, now: string): Promise<boolean> {
  const { key } = departure;
  if (!isNamedIn([...due.assignees, ...due.helpers], departure)) return false;
  const to = await assignTo(due, leftOut(due), key);
  if (isNamedIn(to.assignees, departure)) return false;
  const after = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', due._id);
    if (!appeal) return null;
    const left = await leaveHelpers(tx, appeal, departure);
    if (!isNamedIn(left.assignees, departure)) return null;
    const whole = besideOthers(to, left, key);
    return advance(tx, left, { act: 'vacate', entry: byTheClock(now), plan: { to: whole } });
  });
  await tellIfUrgent(after, now);
  return true;
}

function isNamedIn(posts: readonly AssigneeRecord[], { key, personId }: Departure): boolean {
  return posts.some((post) => post.key === key && post.ids.includes(personId));
}

/** Who helps goes without a word: the others of the post, and who has the appeal, are still there. */
async function leaveHelpers(
  tx: Transaction,
  appeal: AppealRecord,
  { key, personId }: Departure,
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
