/**
 * A spreadsheet runs a cell as a formula if it begins so, even after spaces and marks that nobody sees. Quotes before
 * it are guards that stand there already.
 */
const FORMULA = "'*[\\p{Zs}\\p{Cf}]*[=+\\-@\\t\\r＝＋－＠]";
/** Where a cell or a line in it begins; some spreadsheets begin a new cell behind a semicolon or a tab. */
const LINE_START = '(?<=^|[;\\t\\n\\r\\v\\f\\u0085\\u2028\\u2029])';

const TO_GUARD = new RegExp(`${LINE_START}(?=${FORMULA})`, 'gu');
const GUARDS = new RegExp(`${LINE_START}'(?=${FORMULA})`, 'gu');

/** The text with a `'` before everything in it that a spreadsheet would run as a formula. */
export function guardFormulas(text: string): string {
  return text.replace(TO_GUARD, "'");
}

/** Takes away exactly what `guardFormulas` wrote. */
export function removeGuards(text: string): string {
  return text.replace(GUARDS, '');
}
