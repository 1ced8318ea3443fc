import { failRequest } from '../wire/cloud-error';
import { isFields } from './document';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The parts of a date. The caller has shifted the date so that its UTC parts are those of the time zone. */
export const DATE_PARTS: Record<string, (date: Date) => number> = {
  $year: (date) => date.getUTCFullYear(),
  $month: (date) => date.getUTCMonth() + 1,
  $dayOfMonth: (date) => date.getUTCDate(),
  $dayOfYear: dayOfYear,
  /** Sunday is 1. */
  $dayOfWeek: (date) => date.getUTCDay() + 1,
  $isoDayOfWeek: isoDayOfWeek,
  /** A week begins on Sunday. The days before the first Sunday belong to week 0. */
  $week: (date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7),
  $isoWeek: (date) => Math.ceil(dayOfYear(thursdayOf(date)) / 7),
  $isoWeekYear: (date) => thursdayOf(date).getUTCFullYear(),
  $hour: (date) => date.getUTCHours(),
  $minute: (date) => date.getUTCMinutes(),
  $second: (date) => date.getUTCSeconds(),
  $millisecond: (date) => date.getUTCMilliseconds(),
};

/** Reads one part of a date, or of `{date, timezone}`. It returns null when there is no date. */
export function datePart(read: (date: Date) => number, operand: unknown): number | null {
  const isPair = isFields(operand) && 'date' in operand;
  const date = readDate(isPair ? operand.date : operand);
  return date === null ? null : read(shift(date, isPair ? operand.timezone : undefined));
}

/** Writes `{date, format, timezone, onNull}` as text. */
export function dateToString(operand: unknown): unknown {
  if (!isFields(operand)) throw failRequest('$dateToString needs an object');
  const { format, timezone, onNull = null } = operand;
  const date = readDate(operand.date);
  if (date === null) return onNull;
  const offset = offsetOf(timezone, date);
  const shifted = new Date(date.getTime() + offset * MINUTE_MS);
  const form = typeof format === 'string' ? format : `%Y-%m-%dT%H:%M:%S.%L${offset ? '' : 'Z'}`;
  return form.replaceAll(/%(.)/g, (_all, sign: string) => writePart(sign, shifted, offset));
}

/**
 * Makes a date from `{year, month, day, hour …}` or `{isoWeekYear, isoWeek, isoDayOfWeek …}`. A value beyond its range
 * carries over.
 */
export function dateFromParts(operand: unknown): Date | null {
  if (!isFields(operand)) throw failRequest('$dateFromParts needs an object');
  const { timezone, ...parts } = operand;
  if (Object.values(parts).some((part) => part === null || part === undefined)) return null;
  const part = (name: string, otherwise: number) => readPart(parts[name] ?? otherwise, name);
  const time =
    ((part('hour', 0) * 60 + part('minute', 0)) * 60 + part('second', 0)) * 1000 +
    part('millisecond', 0);
  const day =
    'isoWeekYear' in parts
      ? isoMonday(part('isoWeekYear', 1970)) +
        ((part('isoWeek', 1) - 1) * 7 + part('isoDayOfWeek', 1) - 1) * DAY_MS
      : Date.UTC(part('year', 1970), part('month', 1) - 1, part('day', 1));
  return unshift(new Date(day + time), timezone);
}

const PARSED: Record<string, string> = {
  Y: '(?<year>\\d{4})',
  m: '(?<month>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
  H: '(?<hour>\\d{1,2})',
  M: '(?<minute>\\d{1,2})',
  S: '(?<second>\\d{1,2})',
  L: '(?<millisecond>\\d{1,3})',
  z: '(?<timezone>Z|[+-]\\d{2}:?\\d{2})',
  '%': '%',
};
const ISO = '%Y-%m-%d(?:[T ]%H:%M(?::%S(?:\\.%L)?)?)?(?:%z)?';

/** Reads `{dateString, format, timezone, onNull, onError}` as a date. */
export function dateFromString(operand: unknown): unknown {
  if (!isFields(operand)) throw failRequest('$dateFromString needs an object');
  const { dateString: text, format, timezone, onNull = null, onError } = operand;
  if (text === null || text === undefined) return onNull;
  const pattern = typeof format === 'string' ? escapePattern(format) : ISO;
  const found = new RegExp(`^${fillPattern(pattern)}$`).exec(String(text))?.groups;
  if (!found) {
    if (onError !== undefined) return onError;
    throw failRequest(`Error parsing date string '${String(text)}'`);
  }
  const { timezone: zone = timezone, ...named } = found;
  const parts = Object.entries(named).filter(([, value]) => value !== undefined);
  const numbers = Object.fromEntries(parts.map(([name, value]) => [name, Number(value)]));
  return dateFromParts({ ...numbers, ...(zone === undefined ? {} : { timezone: zone }) });
}

function escapePattern(format: string): string {
  return format.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function fillPattern(pattern: string): string {
  return pattern.replaceAll(/%(.)/g, (_all, sign: string) => {
    const part = PARSED[sign];
    if (part === undefined) throw failRequest(`Invalid format character '%${sign}'`);
    return part;
  });
}

function writePart(sign: string, date: Date, offset: number): string {
  const [name, width] = WRITTEN[sign] ?? [];
  if (name !== undefined) return String(DATE_PARTS[name]?.(date)).padStart(width ?? 1, '0');
  if (sign === '%') return '%';
  if (sign === 'Z') return String(offset);
  const minutes = Math.abs(offset);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  if (sign === 'z')
    return `${offset < 0 ? '-' : '+'}${hours}${String(minutes % 60).padStart(2, '0')}`;
  throw failRequest(`Invalid format character '%${sign}' in format string`);
}

const WRITTEN: Record<string, readonly [string, number]> = {
  Y: ['$year', 4],
  m: ['$month', 2],
  d: ['$dayOfMonth', 2],
  H: ['$hour', 2],
  M: ['$minute', 2],
  S: ['$second', 2],
  L: ['$millisecond', 3],
  j: ['$dayOfYear', 3],
  w: ['$dayOfWeek', 1],
  u: ['$isoDayOfWeek', 1],
  U: ['$week', 2],
  V: ['$isoWeek', 2],
  G: ['$isoWeekYear', 4],
};

function readDate(value: unknown): Date | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value;
  throw failRequest(`can't convert from ${JSON.stringify(value)} to Date`);
}

function readPart(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw failRequest(`'${name}' must evaluate to an integer`);
}

function shift(date: Date, timezone: unknown): Date {
  return new Date(date.getTime() + offsetOf(timezone, date) * MINUTE_MS);
}

function unshift(date: Date, timezone: unknown): Date {
  return new Date(date.getTime() - offsetOf(timezone, date) * MINUTE_MS);
}

/** Reads a time zone as minutes east of UTC: `+08:00`, `+0800`, `+08`, or a name such as `Asia/Shanghai`. */
function offsetOf(timezone: unknown, date: Date): number {
  if (timezone === undefined || timezone === null || timezone === 'Z') return 0;
  const text = /^[+-]/.test(String(timezone)) ? String(timezone) : zoneAt(String(timezone), date);
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  if (hours === undefined) throw failRequest(`unrecognized time zone identifier: "${timezone}"`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function zoneAt(timeZone: string, date: Date): string {
  try {
    const form = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const zone = form.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return zone.replace('GMT', '') || '+00:00';
  } catch {
    return timeZone;
  }
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Monday is 1. */
function isoDayOfWeek(date: Date): number {
  return date.getUTCDay() || 7;
}

/** The Thursday of an ISO week decides to which year the week belongs. */
function thursdayOf(date: Date): Date {
  return new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY_MS);
}

/** The first ISO week is the one that holds 4 January. This is its Monday. */
function isoMonday(year: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  return fourth.getTime() - (isoDayOfWeek(fourth) - 1) * DAY_MS;
}
