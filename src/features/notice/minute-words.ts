const MINUTES_OF_HOUR = 60;

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes after midnight as a clock shows them: `22:00`. */
export function clockOf(minute: number): string {
  return `${two(Math.floor(minute / MINUTES_OF_HOUR))}:${two(minute % MINUTES_OF_HOUR)}`;
}

/** What a time picker gives (`07:30`) as minutes after midnight; null when it is no time of day. */
export function minuteFrom(clock: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(clock);
  const hours = Number(found?.[1]);
  const minutes = Number(found?.[2]);
  if (!found || hours > 23 || minutes > 59) return null;
  return hours * MINUTES_OF_HOUR + minutes;
}
