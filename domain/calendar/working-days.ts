import { civilDateOf, earlier } from './beijing-time';
import { HOLIDAY_YEARS } from './holidays';

const DAY_MS = 86_400_000;

const ANNOUNCED = new Set(HOLIDAY_YEARS.map(({ year }) => year));
const DAYS_OFF = new Set(HOLIDAY_YEARS.flatMap(({ daysOff }) => daysOff.flatMap(daysOf)));
const MAKE_UP_WORKDAYS = new Set(HOLIDAY_YEARS.flatMap(({ makeUpWorkdays }) => makeUpWorkdays));

/** The last year whose calendar is announced; later days are a guess (Monday to Friday). */
export const CALENDAR_THROUGH: number = Math.max(...ANNOUNCED);

/** Announced days off and make-up workdays; Monday to Friday in years that are not announced. */
export function isWorkingDay(date: string): boolean {
  return isWorked(numberOf(date));
}

/**
 * The n-th working day after a date, which itself is not counted (n = 0 is the date itself).
 * `provisional`: a day on the way lies in a year that is not announced. Throws RangeError unless n is a
 * whole number from 0.
 */
export function addWorkingDays(date: string, n: number): { date: string; provisional: boolean } {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
  let day = numberOf(date);
  let provisional = false;
  for (let left = n; left > 0; ) {
    day += 1;
    if (!ANNOUNCED.has(timeOf(day).getUTCFullYear())) provisional = true;
    if (isWorked(day)) left -= 1;
  }
  return { date: dateOf(day), provisional };
}

/** The day itself is not counted. */
export function lastWorkingDayBefore(date: string): string {
  let day = numberOf(date);
  do day -= 1;
  while (!isWorked(day));
  return dateOf(day);
}

/**
 * Working days after the day of `fromInstant`, up to and with the day that `toInstant` ends or lies in
 * (24:00 belongs to the day it ends). 0: due today, or past.
 */
export function workingDaysBetween(fromInstant: string, toInstant: string): number {
  const last = numberOf(civilDateOf(earlier(toInstant, { milliseconds: 1 })));
  let count = 0;
  for (let day = numberOf(civilDateOf(fromInstant)) + 1; day <= last; day += 1) {
    if (isWorked(day)) count += 1;
  }
  return count;
}

function daysOf([first, last]: readonly [string, string]): string[] {
  const from = numberOf(first);
  return Array.from({ length: numberOf(last) - from + 1 }, (_, index) => dateOf(from + index));
}

/**
 * Days are walked by their number, not with dayjs, which takes three to five times as long: for a list of a thousand
 * appeals ten thousand days are looked at.
 */
function isWorked(day: number): boolean {
  const date = dateOf(day);
  if (MAKE_UP_WORKDAYS.has(date)) return true;
  const weekday = timeOf(day).getUTCDay();
  return !DAYS_OFF.has(date) && weekday !== 0 && weekday !== 6;
}

/** How many days after 1970-01-01; throws RangeError on what is not a civil date. */
function numberOf(civilDate: string): number {
  const day = Date.parse(`${civilDate}T00:00:00.000Z`) / DAY_MS;
  if (Number.isNaN(day) || dateOf(day) !== civilDate)
    throw new RangeError(`not a civil date: ${civilDate}`);
  return day;
}

function dateOf(day: number): string {
  return timeOf(day).toISOString().slice(0, 10);
}

function timeOf(day: number): Date {
  return new Date(day * DAY_MS);
}
