import { Cron } from 'croner';

/** A timer expression that was read. */
export type Schedule = Cron;

/** The pattern of a field: a list of values, ranges and `*`, each with or without a step. */
function listOf(value: string): RegExp {
  const part = `(?:\\*|(?:${value})(?:-(?:${value}))?)(?:/\\d+)?`;
  return new RegExp(`^${part}(?:,${part})*$`, 'i');
}

const NUMBER = listOf('\\d+');
const MONTH = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const WEEKDAY = 'SUN|MON|TUE|WED|THU|FRI|SAT';

/**
 * The seven fields of a timer of WeChat cloud functions. Tencent takes less than croner does: no `L`, `W`, `#` or
 * `?`, no weekday 7, no year outside of 1970–2099.
 */
const FIELDS = [
  { name: 'second', form: NUMBER },
  { name: 'minute', form: NUMBER },
  { name: 'hour', form: NUMBER },
  { name: 'day', form: NUMBER },
  { name: 'month', form: listOf(`\\d+|${MONTH}`) },
  { name: 'weekday', form: listOf(`[0-6]|${WEEKDAY}`) },
  { name: 'year', form: listOf('19[7-9]\\d|20\\d\\d') },
] as const;

function checkForm(expression: string, texts: readonly string[]): void {
  if (texts.length !== FIELDS.length) {
    throw new Error(`timer: "${expression}" has ${texts.length} fields, not ${FIELDS.length}`);
  }
  FIELDS.forEach(({ name, form }, index) => {
    if (form.test(texts[index] ?? '')) return;
    throw new Error(
      `timer: ${name} "${texts[index]}" is not a list of values, ranges (1-5) and steps (*/5)`,
    );
  });
}

/**
 * Reads a timer expression in Beijing time. It throws an error that names the wrong field. If an expression gives both
 * a day and a weekday, one of the two is enough, as Tencent documents it.
 */
export function parseCron(expression: string): Schedule {
  const texts = expression.trim().split(/\s+/);
  checkForm(expression, texts);
  /** Croner counts the steps of all years from the year 1, Tencent from 1970. */
  const year = texts.pop()?.replaceAll('*/', '1970/');
  return new Cron([...texts, year].join(' '), {
    mode: '7-part',
    utcOffset: 8 * 60,
    sloppyRanges: true,
  });
}

/** Finds the first run that is later than `after` and not later than `until`. It returns null when there is none. */
export function findRun(schedule: Schedule, after: Date, until: Date): Date | null {
  const run = schedule.nextRun(after);
  return run !== null && run <= until ? run : null;
}
