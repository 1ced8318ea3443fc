import {
  civilDateOf,
  isBefore,
  later,
  minuteOfDay,
  shiftDate,
  startOfDay,
  weekdayOf,
} from '../calendar/beijing-time';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days';
import type { NoticeSettings } from './settings';

/** 8:00: the list of the day. */
const MORNING = 8 * 60;
/** Monday 9:00: what happened to what one follows. */
const WEEKLY = 9 * 60;

/** When the quiet hours around this instant end, ISO UTC; null when it is not quiet. Empty hours are never quiet. */
export function quietUntil(quiet: NoticeSettings['quiet'], now: string): string | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const minute = minuteOfDay(now);
  const { from, to } = quiet;
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return null;
  const today = civilDateOf(now);
  return at(minute < to ? today : shiftDate(today, 1), to);
}

/** The next 8:00 of a working day in Beijing, after this instant. */
export function nextMorning(now: string): string {
  const today = civilDateOf(now);
  const isAhead = isWorkingDay(today) && at(today, MORNING) > now;
  return at(isAhead ? today : addWorkingDays(today, 1).date, MORNING);
}

/** The next Monday 9:00 in Beijing, after this instant. */
export function nextWeekly(now: string): string {
  const today = civilDateOf(now);
  const monday = shiftDate(today, (8 - weekdayOf(today)) % 7);
  const next = at(monday, WEEKLY);
  return isBefore(now, next) ? next : at(shiftDate(monday, 7), WEEKLY);
}

/** A day of Beijing and minutes after its midnight, as ISO UTC. */
function at(civilDate: string, minute: number): string {
  return later(startOfDay(civilDate), { minutes: minute });
}
