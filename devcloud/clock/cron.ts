/**
 * Timer expressions of WeChat cloud functions: seven fields — second, minute, hour, day, month, weekday (0 is
 * Sunday), year — in Beijing time. A day and a weekday that are both given mean "either", as Tencent documents it.
 */
export interface Schedule {
  seconds: ReadonlySet<number>;
  minutes: ReadonlySet<number>;
  hours: ReadonlySet<number>;
  days: ReadonlySet<number>;
  months: ReadonlySet<number>;
  weekdays: ReadonlySet<number>;
  years: ReadonlySet<number>;
  isAnyDay: boolean;
  isAnyWeekday: boolean;
}

const BEIJING_OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;
const FIELDS = [
  { name: 'second', min: 0, max: 59 },
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12 },
  { name: 'weekday', min: 0, max: 6 },
  { name: 'year', min: 1970, max: 2099 },
] as const;
type Field = (typeof FIELDS)[number];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function readNumber(text: string, field: Field): number {
  const upper = text.toUpperCase();
  const month = field.name === 'month' ? MONTHS.indexOf(upper) + 1 : 0;
  const weekday = field.name === 'weekday' ? WEEKDAYS.indexOf(upper) : -1;
  const value = month > 0 ? month : weekday >= 0 ? weekday : /^\d+$/.test(text) ? Number(text) : -1;
  if (value < field.min || value > field.max) {
    throw new Error(`timer: ${field.name} "${text}" is not within ${field.min}–${field.max}`);
  }
  return value;
}

/** The values that one part of a field stands for: `*`, `5`, `1-5`, and each of these with a step, `*` + `/10`. */
function readPart(part: string, field: Field): number[] {
  const [range = '', stepText, ...rest] = part.split('/');
  const step = stepText === undefined ? 1 : /^[1-9]\d*$/.test(stepText) ? Number(stepText) : 0;
  if (rest.length > 0 || step === 0) throw new Error(`timer: "${part}" has a wrong step`);
  const [fromText = '', toText, ...more] =
    range === '*' ? [`${field.min}`, `${field.max}`] : range.split('-');
  if (more.length > 0) throw new Error(`timer: "${part}" has a wrong range`);
  const from = readNumber(fromText, field);
  const to =
    toText !== undefined ? readNumber(toText, field) : stepText !== undefined ? field.max : from;
  if (to < from) throw new Error(`timer: "${part}" ends before it starts`);
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
}

function readField(text: string, field: Field): Set<number> {
  return new Set(text.split(',').flatMap((part) => readPart(part, field)));
}

/** Reads a timer expression; throws with the field that is wrong. */
export function parseCron(expression: string): Schedule {
  const texts = expression.trim().split(/\s+/);
  if (texts.length !== FIELDS.length) {
    throw new Error(`timer: "${expression}" has ${texts.length} fields, not ${FIELDS.length}`);
  }
  const at = (index: 0 | 1 | 2 | 3 | 4 | 5 | 6) => readField(texts[index] ?? '', FIELDS[index]);
  return {
    seconds: at(0),
    minutes: at(1),
    hours: at(2),
    days: at(3),
    months: at(4),
    weekdays: at(5),
    years: at(6),
    isAnyDay: texts[3] === '*',
    isAnyWeekday: texts[5] === '*',
  };
}

function isOnDay(schedule: Schedule, day: Date): boolean {
  if (!schedule.years.has(day.getUTCFullYear()) || !schedule.months.has(day.getUTCMonth() + 1))
    return false;
  const isDay = schedule.days.has(day.getUTCDate());
  const isWeekday = schedule.weekdays.has(day.getUTCDay());
  return schedule.isAnyDay || schedule.isAnyWeekday ? isDay && isWeekday : isDay || isWeekday;
}

/** Milliseconds into the day of the first run at or after `from`; null when none is left. */
function findInDay(schedule: Schedule, from: number): number | null {
  for (const hour of [...schedule.hours].sort((a, b) => a - b)) {
    if ((hour + 1) * 3_600_000 <= from) continue;
    for (const minute of [...schedule.minutes].sort((a, b) => a - b)) {
      if (hour * 3_600_000 + (minute + 1) * 60_000 <= from) continue;
      for (const second of [...schedule.seconds].sort((a, b) => a - b)) {
        const at = hour * 3_600_000 + minute * 60_000 + second * 1000;
        if (at >= from) return at;
      }
    }
  }
  return null;
}

/** The first run later than `after` and not later than `until`; null when there is none. */
export function findRun(schedule: Schedule, after: Date, until: Date): Date | null {
  const first = (Math.floor(after.getTime() / 1000) + 1) * 1000 + BEIJING_OFFSET;
  const last = until.getTime() + BEIJING_OFFSET;
  for (let day = Math.floor(first / DAY) * DAY; day <= last; day += DAY) {
    if (!isOnDay(schedule, new Date(day))) continue;
    const at = findInDay(schedule, Math.max(0, first - day));
    if (at !== null) return day + at <= last ? new Date(day + at - BEIJING_OFFSET) : null;
  }
  return null;
}
