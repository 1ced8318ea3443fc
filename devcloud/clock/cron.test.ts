import { findRun, parseCron } from './cron';

const EVERY_MINUTE = '0 */1 * * * * *';

/**
 * Each row holds an expression, an instant, and the first run after it. Instants are in UTC, expressions in Beijing
 * time.
 */
const RUNS: readonly [string, string, string | null][] = [
  [EVERY_MINUTE, '2026-03-02T10:00:00.000Z', '2026-03-02T10:01:00.000Z'],
  [EVERY_MINUTE, '2026-03-02T09:59:59.999Z', '2026-03-02T10:00:00.000Z'],
  ['*/5 * * * * * *', '2026-03-02T10:00:01.000Z', '2026-03-02T10:00:05.000Z'],
  ['0 0 2 1 * * *', '2026-03-02T00:00:00.000Z', '2026-03-31T18:00:00.000Z'],
  ['0 30 8 * * MON-FRI *', '2026-03-06T02:00:00.000Z', '2026-03-09T00:30:00.000Z'],
  ['0 0 0 * * 0 *', '2026-03-02T00:00:00.000Z', '2026-03-07T16:00:00.000Z'],
  ['0 0 10,14,16 * * * *', '2026-03-02T02:00:00.000Z', '2026-03-02T06:00:00.000Z'],
  ['0 0 0 29 FEB * *', '2026-03-02T00:00:00.000Z', '2028-02-28T16:00:00.000Z'],
  ['0 0 0 31 * * *', '2026-04-01T00:00:00.000Z', '2026-05-30T16:00:00.000Z'],
  ['0 0 0 15 * 3 *', '2026-03-02T00:00:00.000Z', '2026-03-03T16:00:00.000Z'],
  ['0 0 0 15 * 3 *', '2026-03-11T00:00:00.000Z', '2026-03-14T16:00:00.000Z'],
  ['0 0 12 1 1 * 2027', '2026-03-02T00:00:00.000Z', '2027-01-01T04:00:00.000Z'],
  ['0 0 12 1 1 * 2025', '2026-03-02T00:00:00.000Z', null],
  ['30 10/20 * * * * *', '2026-03-02T10:11:00.000Z', '2026-03-02T10:30:30.000Z'],
  ['0 0 0 */2 * 3 *', '2026-03-02T16:00:00.000Z', '2026-03-03T16:00:00.000Z'],
  ['0 0 0 1 1 * */4', '2026-03-02T00:00:00.000Z', '2029-12-31T16:00:00.000Z'],
  ['0 0 0 * * fri-SUN *', '2026-03-02T00:00:00.000Z', '2026-03-05T16:00:00.000Z'],
  ['0 0 0 30 FEB * *', '2026-03-02T00:00:00.000Z', null],
];

describe('findRun', () => {
  test.each(RUNS)('%s after %s is %s', (expression, after, run) => {
    const found = findRun(parseCron(expression), new Date(after), new Date('2030-01-01T00:00:00Z'));
    expect(found?.toISOString() ?? null).toBe(run);
  });

  test('finds nothing when the next run is later than the end', () => {
    const schedule = parseCron(EVERY_MINUTE);
    const after = new Date('2026-03-02T10:00:00Z');
    expect(findRun(schedule, after, new Date('2026-03-02T10:00:59.999Z'))).toBeNull();
    expect(findRun(schedule, after, new Date('2026-03-02T10:01:00Z'))).not.toBeNull();
  });

  test('finds nothing when the clock was set back', () => {
    const schedule = parseCron('* * * * * * *');
    const after = new Date('2026-03-02T10:00:00Z');
    expect(findRun(schedule, after, new Date('2026-03-01T10:00:00Z'))).toBeNull();
  });
});

describe('parseCron refuses', () => {
  test.each([
    ['* * * * *', 'fields'],
    ['60 * * * * * *', 'second'],
    ['0 0 24 * * * *', 'hour'],
    ['0 0 0 0 * * *', 'day'],
    ['0 0 0 * 13 * *', 'month'],
    ['0 0 0 * * 7 *', 'weekday'],
    ['0 0 0 * * * 1969', 'year'],
    ['*/0 * * * * * *', 'step'],
    ['1/2/3 * * * * * *', 'step'],
    ['5-1 * * * * * *', 'larger than'],
    ['1-2-3 * * * * * *', 'range'],
    ['a * * * * * *', 'second'],
    ['0 0 0 * * JAN *', 'weekday'],
    [', * * * * * *', 'second'],
    ['*/90 * * * * * *', 'steps'],
    ['@daily', 'fields'],
    ['2026-01-01T00:00:00', 'fields'],
    ['/10 * * * * * *', 'second'],
    ['0 0 0 L * * *', 'day'],
    ['0 0 0 15W * * *', 'day'],
    ['0 0 0 ? * * *', 'day'],
    ['0 0 0 1 * +3 *', 'weekday'],
    ['0 0 0 * * MON#1 *', 'weekday'],
    ['0 0 0 * * FRI-7 *', 'weekday'],
    ['0 0 0 * * * 2100', 'year'],
  ])('%s', (expression, reason) => {
    expect(() => parseCron(expression)).toThrow(reason);
  });
});
