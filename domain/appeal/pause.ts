import {
  civilDateOf,
  earlier,
  endOfDay,
  isBefore,
  later,
  spanBetween,
} from '../calendar/beijing-time';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../calendar/working-days';
import type { Pause } from './case';
import { countFrom } from './deadlines';
import type { Deadline } from './vocabulary';

/** 暂停 lasts so many working days at the most; then the clocks go on by themselves. */
export const MAX_PAUSE_DAYS = 10;

/** A pause of so many working days that begins now: the last one ends at 24:00. */
export function pauseFor(workingDays: number, now: string): Pause {
  return { at: now, until: endOfDay(addWorkingDays(civilDateOf(now), workingDays).date) };
}

/** The clocks while they stand: due as if they went on late on the last day, so that none is overdue before. */
export function pauseClocks(deadlines: readonly Deadline[], pause: Pause): Deadline[] {
  return goOnAt(deadlines, pause.at, lastInstantOf(pause));
}

/** The clocks as they go on: each that still ran has what it had left when the pause began. */
export function resumeClocks(
  deadlines: readonly Deadline[],
  pause: Pause,
  now: string,
): Deadline[] {
  return goOnAt(deadlines, lastInstantOf(pause), now);
}

/** Of its last working day. */
function lastInstantOf({ until }: Pause): string {
  return earlier(until, { milliseconds: 1 });
}

/** What ran at the one instant has as much left at the other; the rest of a day is that of a working day. */
function goOnAt(deadlines: readonly Deadline[], before: string, after: string): Deadline[] {
  return deadlines.map((deadline) => {
    const isOver = !isBefore(before, deadline.dueAt);
    if (deadline.metAt || isOver) return deadline;
    if (deadline.clock === 'respond') {
      const dueAt = later(after, spanBetween(before, deadline.dueAt));
      return { ...deadline, dueAt, dueOn: civilDateOf(dueAt) };
    }
    const day = civilDateOf(after);
    const left = workingDaysBetween(before, deadline.dueAt);
    return { ...deadline, ...countFrom(day, Math.max(left, isWorkingDay(day) ? 0 : 1)) };
  });
}
