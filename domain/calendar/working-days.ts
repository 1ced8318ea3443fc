import { HOLIDAY_YEARS } from './holidays';

const DAY_MS = 86_400_000;
/** Beijing is eight hours ahead of UTC, all year round. */
const BEIJING_MS = 8 * 3_600_000;
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

const ANNOUNCED = new Set(HOLIDAY_YEARS.map(({ year }) => year));
const DAYS_OFF = new Set(HOLIDAY_YEARS.flatMap(({ daysOff }) => daysOff.flatMap(daysOf)));
const MAKE_UP_WORKDAYS = new Set(HOLIDAY_YEARS.flatMap(({ makeUpWorkdays }) => makeUpWorkdays));

/** The last year whose calendar is announced; later days are a guess (Monday to Friday). */
export const CALENDAR_THROUGH: number = Math.max(...ANNOUNCED);

/** The day in Beijing on which an instant (ISO, with its zone) falls; throws RangeError on anything else. */
export function civilDateOf(instant: string): string {
  return dateAt(Date.parse(instant) + BEIJING_MS);
}

/** 0:00 of a day in Beijing, as ISO UTC with milliseconds. */
export function startOfDay(civilDate: string): string {
  return new Date(startOf(civilDate) - BEIJING_MS).toISOString();
}

/** 24:00 of a day in Beijing, as ISO UTC with milliseconds; that instant belongs to the next day. */
export function endOfDay(civilDate: string): string {
  return new Date(startOf(civilDate) + DAY_MS - BEIJING_MS).toISOString();
}

/** Announced days off and make-up workdays; Monday to Friday in years that are not announced. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(startOf(date)).getUTCDay();
  if (MAKE_UP_WORKDAYS.has(date)) return true;
  return !DAYS_OFF.has(date) && weekday !== 0 && weekday !== 6;
}

/**
 * The n-th working day after a date, which itself is not counted (n = 0 is the date itself).
 * `provisional`: a day on the way lies in a year that is not announced. Throws RangeError unless n is a
 * whole number from 0.
 */
export function addWorkingDays(date: string, n: number): { date: string; provisional: boolean } {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
  let day = date;
  let provisional = false;
  for (let left = n; left > 0; ) {
    day = dateAt(startOf(day) + DAY_MS);
    if (!ANNOUNCED.has(Number(day.slice(0, 4)))) provisional = true;
    if (isWorkingDay(day)) left -= 1;
  }
  return { date: day, provisional };
}

/** The day itself is not counted. */
export function lastWorkingDayBefore(date: string): string {
  let day = date;
  do day = dateAt(startOf(day) - DAY_MS);
  while (!isWorkingDay(day));
  return day;
}

/**
 * Working days after the day of `fromInstant`, up to and with the day that `toInstant` ends or lies in
 * (24:00 belongs to the day it ends). 0: due today, or past.
 */
export function workingDaysBetween(fromInstant: string, toInstant: string): number {
  const last = startOf(dateAt(Date.parse(toInstant) + BEIJING_MS - 1));
  let count = 0;
  for (let day = startOf(civilDateOf(fromInstant)) + DAY_MS; day <= last; day += DAY_MS) {
    if (isWorkingDay(dateAt(day))) count += 1;
  }
  return count;
}

function daysOf([first, last]: readonly [string, string]): string[] {
  const count = (startOf(last) - startOf(first)) / DAY_MS + 1;
  return Array.from({ length: count }, (_, index) => dateAt(startOf(first) + index * DAY_MS));
}

function startOf(civilDate: string): number {
  const at = CIVIL_DATE.test(civilDate) ? Date.parse(`${civilDate}T00:00:00.000Z`) : Number.NaN;
  if (dateAt(at) !== civilDate) throw new RangeError(`not a civil date: ${civilDate}`);
  return at;
}

function dateAt(shifted: number): string {
  return new Date(shifted).toISOString().slice(0, 10);
}
