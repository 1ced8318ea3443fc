const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Beijing is UTC+8 the whole year; the phone's own time zone must not matter. */
const BEIJING_MS = 8 * HOUR_MS;

/** Days ago → what people call the day. */
const NEAR_DAYS: ReadonlyMap<number, string> = new Map([
  [-1, '明天'],
  [0, '今天'],
  [1, '昨天'],
]);

function inBeijing(instant: number): Date {
  return new Date(instant + BEIJING_MS);
}

function dayNumber(instant: number): number {
  return Math.floor((instant + BEIJING_MS) / DAY_MS);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** An instant (ISO UTC) as people say it in Beijing: 「今天 09:05」「昨天 18:30」「11月20日 08:00」. */
export function sayInstant(instant: string, now: number): string {
  const at = Date.parse(instant);
  const date = inBeijing(at);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const daysAgo = dayNumber(now) - dayNumber(at);
  const near = NEAR_DAYS.get(daysAgo);
  if (near !== undefined) return `${near} ${time}`;
  const day = `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  const isThisYear = date.getUTCFullYear() === inBeijing(now).getUTCFullYear();
  return `${isThisYear ? '' : `${date.getUTCFullYear()}年`}${day} ${time}`;
}

/** A civil date, `2026-02-25`, as 「2月25日」, with the year when it is another than now's. */
export function sayDate(date: string, now: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isThisYear = year === inBeijing(now).getUTCFullYear();
  return `${isThisYear ? '' : `${year}年`}${month}月${day}日`;
}
