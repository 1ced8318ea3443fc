import {
  civilDateOf,
  daysBetween,
  formatBeijing,
  formatDate,
} from '../../domain/calendar/beijing-time';

/** Days ago → what people call the day. */
const NEAR_DAYS: ReadonlyMap<number, string> = new Map([
  [-1, '明天'],
  [0, '今天'],
  [1, '昨天'],
]);

/** An instant (ISO UTC) as people say it in Beijing: 「今天 09:05」「昨天 18:30」「11月20日 08:00」. */
export function sayInstant(instant: string, now: number): string {
  const date = civilDateOf(instant);
  const near = NEAR_DAYS.get(daysBetween(date, civilDateOf(now)));
  return `${near ?? sayDate(date, now)} ${formatBeijing(instant, 'HH:mm')}`;
}

/** A civil date, `2026-02-25`, as 「2月25日」, with the year when it is another than now's. */
export function sayDate(date: string, now: number): string {
  const isThisYear = date.slice(0, 4) === formatBeijing(now, 'YYYY');
  return formatDate(date, isThisYear ? 'M月D日' : 'YYYY年M月D日');
}
