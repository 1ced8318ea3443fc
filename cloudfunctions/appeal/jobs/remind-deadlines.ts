import { bindingDeadline } from '../../../domain/appeal/deadlines';
import { peopleOf } from '../../../domain/appeal/people-around';
import { dueReminder, type LastReminder } from '../../../domain/appeal/reminders';
import { allBut, type BatchResult, type Job, workThrough } from '../../lib/batch';
import { command } from '../../lib/cloud';
import { type Transaction, transaction } from '../../lib/db/transaction';
import { type Leavers, leaversOf } from '../../lib/departures';
import { composeNotice, deliverNow, type NoticeRecord } from '../../notice';
import { aboutOf } from '../announce';
import { type AppealRecord, appeals } from '../record';
import { indexFieldsOf } from '../store/index-fields';

const BATCH = 40;

/** 到期提醒: the handlers are reminded at half time and one working day before, as long as it is not overdue. */
export const remindDeadlines: Job = { run, rush: { things: 500, minutes: 5 } };

async function run(now: string, failed: readonly string[]): Promise<BatchResult> {
  const due = await appeals.list(
    { nextReminderAt: command.lte(now), ...allBut(failed) },
    { orderBy: ['nextReminderAt', 'asc'], limit: BATCH },
  );
  const leavers = await leaversOf(due.flatMap(({ assignees }) => assignees));
  return workThrough('remindDeadlines', due, BATCH, ({ _id }) => remind(_id, leavers, now));
}

/**
 * Decides again inside the transaction; one that comes too late is only ticked off. What is red leaves at once, see
 * `tellIfUrgent`.
 */
async function remind(id: string, leavers: Leavers, now: string): Promise<void> {
  const notice = await transaction(async (tx) => {
    const appeal = await tx.find<AppealRecord>('appeals', id);
    const reminder = appeal && dueReminder(appeal, now);
    if (!reminder) return null;
    const { dueAt } = bindingDeadline(appeal.deadlines);
    const lastReminder: LastReminder = { kind: reminder.kind, dueAt, at: now };
    const left = leavers(appeal.assignees);
    const to = peopleOf(appeal.assignees).filter((one) => !left.includes(one));
    const told = now < dueAt ? await tell(tx, { appeal, reminder: lastReminder, to }) : null;
    const { nextReminderAt } = indexFieldsOf({ ...appeal, lastReminder });
    await tx.update<AppealRecord>('appeals', id, { lastReminder, nextReminderAt });
    return told;
  });
  if (notice?.isUrgent) await deliverNow(notice._id, now, notice.recipients.length);
}

interface Told {
  appeal: AppealRecord;
  reminder: LastReminder;
  /** The handlers who have not left. */
  to: readonly string[];
}

/** A later round may be due at the same instant as an earlier one: who was told of it then is not told again. */
async function tell(tx: Transaction, { appeal, reminder, to }: Told): Promise<NoticeRecord | null> {
  const { dueAt, at } = reminder;
  const kind = `appeal.${reminder.kind}` as const;
  const id = `${appeal._id}-${reminder.kind}-${dueAt.replace(/\D/g, '')}`;
  if (to.length === 0 || (await tx.find<NoticeRecord>('notices', id))) return null;
  const notice = composeNotice({
    id,
    at,
    about: aboutOf(appeal, [kind]),
    audiences: [{ kind, to }],
  });
  await tx.insert('notices', notice);
  return notice;
}
