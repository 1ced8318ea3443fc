import {
  addWorkingDays,
  civilDateOf,
  endOfDay,
  workingDaysBetween,
} from '../calendar/working-days';
import type { Pause } from './case';
import { countFrom } from './deadlines';
import type { Deadline } from './vocabulary';

/** 暂停 lasts so many working days at the most; then the clocks go on by themselves. */
export const MAX_PAUSE_DAYS = 10;

/** A pause of so many working days that begins now: the last one ends at 24:00. */
export function pauseFor(workingDays: number, now: string): Pause {
  return { at: now, until: endOfDay(addWorkingDays(civilDateOf(now), workingDays).date) };
}

/** The clocks as they go on: each that still ran has what it had left when the pause began. */
export function resumeClocks(
  deadlines: readonly Deadline[],
  pause: Pause,
  now: string,
): Deadline[] {
  return deadlines.map((deadline) => (deadline.metAt ? deadline : goOn(deadline, pause, now)));
}

function goOn(deadline: Deadline, pause: Pause, now: string): Deadline {
  if (Date.parse(deadline.dueAt) <= Date.parse(pause.at)) return deadline;
  if (deadline.clock === 'respond') {
    const left = Date.parse(deadline.dueAt) - Date.parse(pause.at);
    const dueAt = new Date(Date.parse(now) + left).toISOString();
    return { ...deadline, dueAt, dueOn: civilDateOf(dueAt) };
  }
  const left = workingDaysBetween(pause.at, deadline.dueAt);
  return { ...deadline, ...countFrom(civilDateOf(now), left) };
}
