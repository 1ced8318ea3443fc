/** Milliseconds of a day, an hour, a minute, a second: the order they are written in. */
const SIZES = [86_400_000, 3_600_000, 60_000, 1000] as const;
const FORM = /^(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?$/;

/** `3d2h30m` → milliseconds; null when it is not written so. Days are 24 hours. */
export function parseDuration(text: string): number | null {
  const parts = FORM.exec(text);
  if (!parts || text === '') return null;
  return SIZES.reduce<number>((sum, size, index) => sum + Number(parts[index + 1] ?? 0) * size, 0);
}
