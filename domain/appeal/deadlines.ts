import { civilDateOf, endOfDay, hoursBetween, isBefore, later } from '../calendar/beijing-time';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days';
import type { Priority } from '../priority';
import { CLOCKS, type Clock, type Deadline } from './vocabulary';

/** By the clock, nights and holidays included; or working days, the day itself not counted. */
export type TimeLimit = { readonly hours: number } | { readonly workingDays: number };

/** 红 首次响应 · 黄 办结 · 蓝 答复: the clock that counts for each colour. */
export const BINDING_CLOCK = {
  red: 'respond',
  yellow: 'resolve',
  blue: 'reply',
} as const satisfies Record<Priority, Clock>;

/** The limits of a community: for each colour its binding clock, and any of the others. */
export type TimeLimits = {
  readonly [P in Priority]: Partial<Record<Clock, TimeLimit>> &
    Record<(typeof BINDING_CLOCK)[P], TimeLimit>;
};

/** 红 24 小时响应 · 黄 3 个工作日办结 · 蓝 7 个工作日答复 */
export const DEFAULT_LIMITS: TimeLimits = {
  red: { respond: { hours: 24 } },
  yellow: { resolve: { workingDays: 3 } },
  blue: { reply: { workingDays: 7 } },
};

export type DeadlineState = 'running' | 'overdue' | 'met' | 'missed';

/** The clocks of an appeal that starts (or starts again) at the instant `from`; exactly one is binding. */
export function deadlinesFor(input: {
  priority: Priority;
  from: string;
  limits?: TimeLimits;
}): Deadline[] {
  const limits: Partial<Record<Clock, TimeLimit>> = (input.limits ?? DEFAULT_LIMITS)[
    input.priority
  ];
  return CLOCKS.flatMap((clock) => {
    const limit = limits[clock];
    if (limit === undefined) return [];
    const isBinding = clock === BINDING_CLOCK[input.priority];
    return [{ clock, ...endOf(limit, input.from), isBinding }];
  });
}

/** The one that counts; throws when there is none, which no appeal of ours lacks. */
export function bindingDeadline(deadlines: readonly Deadline[]): Deadline {
  const binding = deadlines.find((deadline) => deadline.isBinding);
  if (binding === undefined) throw new RangeError('an appeal without a binding deadline');
  return binding;
}

/** `missed`: met, but too late. The instant it is due (24:00) is already too late. */
export function deadlineState(deadline: Deadline, now: string): DeadlineState {
  const { dueAt, metAt } = deadline;
  if (metAt !== undefined) return isBefore(metAt, dueAt) ? 'met' : 'missed';
  return isBefore(now, dueAt) ? 'running' : 'overdue';
}

/**
 * What is left, rounded down; null unless it runs. Hours for the respond clock, else working days, where
 * 0 means that it is due today.
 */
export function timeLeft(
  deadline: Deadline,
  now: string,
): { unit: 'hour' | 'workingDay'; value: number } | null {
  if (deadlineState(deadline, now) !== 'running') return null;
  if (deadline.clock === 'respond') {
    return { unit: 'hour', value: hoursBetween(now, deadline.dueAt) };
  }
  return { unit: 'workingDay', value: workingDaysBetween(now, deadline.dueAt) };
}

/** A clock of working days that is due so many of them after a day. */
export function countFrom(
  from: string,
  workingDays: number,
): Pick<Deadline, 'dueAt' | 'dueOn' | 'provisional' | 'basis'> {
  const { date, provisional } = addWorkingDays(from, workingDays);
  return { dueAt: endOfDay(date), dueOn: date, provisional, basis: { from, workingDays } };
}

/** The deadlines counted again, now that more years are announced; those that were met stay as they are. */
export function recount(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.map((deadline) => {
    const { basis, metAt } = deadline;
    return metAt || !basis
      ? deadline
      : { ...deadline, ...countFrom(basis.from, basis.workingDays) };
  });
}

function endOf(
  limit: TimeLimit,
  from: string,
): Pick<Deadline, 'dueAt' | 'dueOn' | 'provisional' | 'basis'> {
  if ('workingDays' in limit) return countFrom(civilDateOf(from), limit.workingDays);
  const dueAt = later(from, limit);
  return { dueAt, dueOn: civilDateOf(dueAt), provisional: false };
}
