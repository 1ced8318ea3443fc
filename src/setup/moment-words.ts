const BEIJING_OFFSET = 8 * 3_600_000;

const two = (value: number) => String(value).padStart(2, '0');

/** An ISO UTC instant as people in Beijing say the day: `2026年11月22日`. */
export function tellDay(instant: string): string {
  const local = new Date(Date.parse(instant) + BEIJING_OFFSET);
  return `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日`;
}

/** An ISO UTC instant as the day and minute in Beijing: `11月22日 14:05`. */
export function tellMoment(instant: string): string {
  const local = new Date(Date.parse(instant) + BEIJING_OFFSET);
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${time}`;
}
