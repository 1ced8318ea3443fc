import { formatDate, shiftMonth } from '../../../../../domain/calendar/beijing-time';
import { RATES_TEXT } from '../../text-rates';

/** A month as the cloud writes it: `2026-11`. */
export type Month = string;

/** Before it nothing can be asked for. */
const FIRST_MONTH = '2000-01';

export function sayMonth(of: Month): string {
  return formatDate(`${of}-01`, RATES_TEXT.month);
}

/** The months beside the one shown; none after the present one, which has no numbers yet. */
export function monthsBeside(
  shown: Month,
  present: Month,
): [before: Month | null, after: Month | null] {
  return [
    shown > FIRST_MONTH ? shiftMonth(shown, -1) : null,
    shown < present ? shiftMonth(shown, 1) : null,
  ];
}
