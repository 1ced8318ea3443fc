import { addWorkingDays, civilDateOf, isWorkingDay, startOfDay } from '../calendar/working-days';
import type { NoticeSettings } from './settings';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** 8:00: the list of the day. */
const MORNING = 8 * 60;
/** Monday 9:00: what happened to what one follows. */
const WEEKLY = 9 * 60;

/** When the quiet hours around this instant end, ISO UTC; null when it is not quiet. Empty hours are never quiet. */
export function quietUntil(quiet: NoticeSettings['quiet'], now: string): string | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const minute = minuteOf(now);
  const { from, to } = quiet;
  const isQuiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return null;
  const today = at(civilDateOf(now), to);
  return minute < to ? today : new Date(Date.parse(today) + DAY_MS).toISOString();
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
  const weekday = new Date(`${today}T00:00:00.000Z`).getUTCDay();
  const monday = Date.parse(at(today, WEEKLY)) + ((8 - weekday) % 7) * DAY_MS;
  const next = monday > Date.parse(now) ? monday : monday + 7 * DAY_MS;
  return new Date(next).toISOString();
}

/** Minutes after midnight in Beijing. */
function minuteOf(instant: string): number {
  return Math.floor(
    (Date.parse(instant) - Date.parse(startOfDay(civilDateOf(instant)))) / MINUTE_MS,
  );
}

/** A day of Beijing and minutes after its midnight, as ISO UTC. */
function at(civilDate: string, minute: number): string {
  return new Date(Date.parse(startOfDay(civilDate)) + minute * MINUTE_MS).toISOString();
}
