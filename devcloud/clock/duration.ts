/** The milliseconds of a day, an hour, a minute and a second, in the order in which a duration names them. */
const SIZES = [86_400_000, 3_600_000, 60_000, 1000] as const;
const FORM = /^(?:(\d{1,4})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?$/;

/** Reads `3d2h30m` as milliseconds. It returns null for any other form. A day has 24 hours. */
export function parseDuration(text: string): number | null {
  const parts = FORM.exec(text);
  if (!parts || text === '') return null;
  return SIZES.reduce<number>((sum, size, index) => sum + Number(parts[index + 1] ?? 0) * size, 0);
}
