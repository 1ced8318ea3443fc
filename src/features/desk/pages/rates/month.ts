import { RATES_TEXT } from '../../text-rates';

/** A month as the cloud writes it: `2026-11`. */
export type Month = string;

/** Before it nothing can be asked for. */
const FIRST_MONTH = '2000-01';

function partsOf(month: Month): { year: number; month: number } {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) };
}

/** So many months later, or earlier when negative. */
export function monthsFrom(from: Month, count: number): Month {
  const { year, month } = partsOf(from);
  const months = year * 12 + (month - 1) + count;
  const inYear = (months % 12) + 1;
  return `${Math.floor(months / 12)}-${String(inYear).padStart(2, '0')}`;
}

export function sayMonth(of: Month): string {
  const { year, month } = partsOf(of);
  return RATES_TEXT.month(year, month);
}

/** The months beside the one shown; none after the present one, which has no numbers yet. */
export function monthsBeside(
  shown: Month,
  present: Month,
): [before: Month | null, after: Month | null] {
  return [
    shown > FIRST_MONTH ? monthsFrom(shown, -1) : null,
    shown < present ? monthsFrom(shown, 1) : null,
  ];
}
