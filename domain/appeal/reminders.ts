import { earlier, isBefore, later, latestOf, middleOf, startOfDay } from '../calendar/beijing-time';
import { lastWorkingDayBefore } from '../calendar/working-days';
import type { AppealCase } from './case';
import { bindingDeadline, DEFAULT_LIMITS, type TimeLimit } from './deadlines';
import { isOpen } from './open';
import type { Clock, Deadline } from './vocabulary';

/** 时限过半 · 到期前一个工作日; both are also kinds of notices. */
type ReminderKind = 'halfTime' | 'dayBefore';

interface Reminder {
  kind: ReminderKind;
  /** When it is due, ISO UTC. */
  at: string;
}

/** The last reminder that was seen to: of which deadline, and when. */
export interface LastReminder {
  kind: ReminderKind;
  dueAt: string;
  at: string;
}

/** What the reminders of an appeal depend on. */
type Clocked = Pick<
  AppealCase,
  'status' | 'priority' | 'pause' | 'startedAt' | 'deadlines' | 'limits'
>;
type Reminded = Clocked & { lastReminder: LastReminder | null };

/** 9:00 in Beijing. */
const DAY_BEFORE = { hours: 9 };
/** A reminder of half time that is nearer to the other one is left out. */
const APART = { hours: 6 };

/**
 * The reminders that the deadline asks for, past ones too, in their order; none unless its clock runs. A clock by
 * the hour has only that of half time.
 */
export function remindersOf(appeal: Clocked): Reminder[] {
  const { status, pause, deadlines } = appeal;
  const binding = bindingDeadline(deadlines);
  if (!isOpen(status) || pause !== null || binding.metAt !== undefined) return [];
  const begin = beginningOf(appeal, binding);
  const due = binding.dueAt;
  const isWithin = (at: string | null): at is string =>
    at !== null && isBefore(begin, at) && isBefore(at, due);
  const half = middleOf(begin, due);
  const dayBefore = dayBeforeOf(binding);
  const halfTime: Reminder[] = isWithin(half) ? [{ kind: 'halfTime', at: half }] : [];
  if (!isWithin(dayBefore)) return halfTime;
  const isApart = isBefore(half, earlier(dayBefore, APART));
  return [...(isApart ? halfTime : []), { kind: 'dayBefore', at: dayBefore }];
}

/** The next one to see to, perhaps long past; null: none. */
export function nextReminder(appeal: Reminded): Reminder | null {
  return remainingOf(appeal)[0] ?? null;
}

/** The one whose time has come; of several that were missed only the latest counts. */
export function dueReminder(appeal: Reminded, now: string): Reminder | null {
  return remainingOf(appeal).findLast(({ at }) => !isBefore(now, at)) ?? null;
}

/** Never twice of one deadline; and what should have come before the last one, nobody needs any more. */
function remainingOf(appeal: Reminded): Reminder[] {
  const { lastReminder: last } = appeal;
  const reminders = remindersOf(appeal);
  if (!last) return reminders;
  const { dueAt } = bindingDeadline(appeal.deadlines);
  return reminders.filter(
    ({ kind, at }) => isBefore(last.at, at) && (kind !== last.kind || dueAt !== last.dueAt),
  );
}

/** When the clock began to run: with the round, or later when the colour was raised or a pause ended. */
function beginningOf({ startedAt, priority, limits }: Clocked, binding: Deadline): string {
  const { basis, clock, dueAt } = binding;
  const ofColour: Partial<Record<Clock, TimeLimit>> = (limits ?? DEFAULT_LIMITS)[priority];
  const limit = ofColour[clock];
  if (basis) return latestOf(startedAt, startOfDay(basis.from));
  if (limit === undefined || !('hours' in limit)) return startedAt;
  return latestOf(startedAt, earlier(dueAt, limit));
}

function dayBeforeOf({ basis, dueOn }: Deadline): string | null {
  return basis ? later(startOfDay(lastWorkingDayBefore(dueOn)), DAY_BEFORE) : null;
}
