import type { Rate } from '../../../../../domain/appeal/rates';
import { RATES_TEXT } from '../../text-rates';

/** Whole percents; all and nothing are said only of all and nothing. Null while nothing can be divided. */
export function percentOf({ numerator, denominator }: Rate): number | null {
  if (denominator === 0) return null;
  if (numerator === 0 || numerator === denominator) return (numerator / denominator) * 100;
  return Math.min(99, Math.max(1, Math.round((numerator / denominator) * 100)));
}

/** 「84% · 50 件里 42 件，另有 7 件还没答」: never a percentage alone. */
export function sayRate(rate: Rate): string {
  const percent = percentOf(rate);
  const { numerator, denominator, notAnswered } = rate;
  const share =
    percent === null
      ? RATES_TEXT.nothing
      : `${percent}% · ${RATES_TEXT.of(numerator, denominator)}`;
  return notAnswered === 0 ? share : `${share}，${RATES_TEXT.notAnswered(notAnswered)}`;
}
