import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** An instant: ISO with its zone, or milliseconds since 1970 in UTC. Anything else throws RangeError. */
export type Moment = string | number;

/** How far to move. Beijing has no summer time: a day is 24 hours. */
export type Span =
  | { readonly days: number }
  | { readonly hours: number }
  | { readonly minutes: number }
  | { readonly milliseconds: number };

const HOURS_AHEAD_OF_UTC = 8;

/** The instant as everything stores and compares it: ISO UTC with milliseconds. */
export function instantOf(moment: Moment): string {
  return at(moment).toISOString();
}

/** So long after an instant, ISO UTC. */
export function later(moment: Moment, span: Span): string {
  return moved(at(moment), span).toISOString();
}

/** So long before an instant, ISO UTC. */
export function earlier(moment: Moment, span: Span): string {
  return moved(at(moment), span, -1).toISOString();
}

/** Whether the one instant comes before the other; the same instant does not. */
export function isBefore(one: Moment, other: Moment): boolean {
  return at(one).valueOf() < at(other).valueOf();
}

/** The last of these instants, ISO UTC; there must be one. */
export function latestOf(...moments: Moment[]): string {
  return instantOf(Math.max(...moments.map((moment) => at(moment).valueOf())));
}

/** How long it is from one instant to another; less than nothing when the other comes first. */
export function spanBetween(from: Moment, to: Moment): { milliseconds: number } {
  return { milliseconds: at(to).diff(at(from)) };
}

/** Whole hours from one instant to a later one, rounded down. */
export function hoursBetween(from: Moment, to: Moment): number {
  return at(to).diff(at(from), 'hour');
}

/** The instant in the middle of two, ISO UTC, rounded down to the millisecond. */
export function middleOf(from: Moment, to: Moment): string {
  return later(from, { milliseconds: Math.floor(spanBetween(from, to).milliseconds / 2) });
}

/** The day in Beijing on which an instant falls: `2026-03-02`. */
export function civilDateOf(moment: Moment): string {
  return dateOf(wallClock(moment));
}

/** Minutes after midnight in Beijing. */
export function minuteOfDay(moment: Moment): number {
  const wall = wallClock(moment);
  return wall.hour() * 60 + wall.minute();
}

/** An instant as the clock in Beijing shows it, in a format of dayjs: `M月D日 HH:mm`. */
export function formatBeijing(moment: Moment, format: string): string {
  return wallClock(moment).format(format);
}

/** 0:00 of a day in Beijing, ISO UTC. */
export function startOfDay(civilDate: string): string {
  return midnight(civilDate).subtract(HOURS_AHEAD_OF_UTC, 'hour').toISOString();
}

/** 24:00 of a day in Beijing, ISO UTC; that instant belongs to the next day. */
export function endOfDay(civilDate: string): string {
  return later(startOfDay(civilDate), { days: 1 });
}

/** The day that comes so many days after another one, or before it (less than 0). */
export function shiftDate(civilDate: string, days: number): string {
  return dateOf(moved(midnight(civilDate), { days }));
}

/** The month that comes so many months after another one (`2026-11`), or before it (less than 0). */
export function shiftMonth(month: string, months: number): string {
  return midnight(`${month}-01`).add(months, 'month').format('YYYY-MM');
}

/** Days from one date to another; less than 0 when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return midnight(to).diff(midnight(from), 'day');
}

/** 0 is Sunday. */
export function weekdayOf(civilDate: string): number {
  return midnight(civilDate).day();
}

/** A civil date in a format of dayjs: `YYYY年M月D日`. */
export function formatDate(civilDate: string, format: string): string {
  return midnight(civilDate).format(format);
}

/**
 * The clock on a wall in Beijing, read as if it were UTC: only to be read and formatted. `utcOffset(8)` of dayjs is not
 * used: it goes by the machine's own time zone, and is an hour wrong where that has summer time.
 */
function wallClock(moment: Moment): Dayjs {
  return at(moment).add(HOURS_AHEAD_OF_UTC, 'hour');
}

/** dayjs takes nothing for now, and nothing here reads the clock. */
function at(moment: Moment): Dayjs {
  const day = dayjs.utc(moment ?? Number.NaN);
  if (Number.isNaN(day.valueOf())) throw new RangeError(`not an instant: ${moment}`);
  return day;
}

/** 0:00 of a civil date, in UTC. */
function midnight(civilDate: string): Dayjs {
  const day = dayjs.utc(`${civilDate}T00:00:00.000Z`);
  if (Number.isNaN(day.valueOf()) || dateOf(day) !== civilDate)
    throw new RangeError(`not a civil date: ${civilDate}`);
  return day;
}

function dateOf(day: Dayjs): string {
  return day.toISOString().slice(0, 10);
}

function moved(day: Dayjs, span: Span, direction: 1 | -1 = 1): Dayjs {
  if ('days' in span) return day.add(direction * span.days, 'day');
  if ('hours' in span) return day.add(direction * span.hours, 'hour');
  if ('minutes' in span) return day.add(direction * span.minutes, 'minute');
  return day.add(direction * span.milliseconds, 'millisecond');
}
