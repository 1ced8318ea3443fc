import fc from 'fast-check';
import {
  civilDateOf,
  daysBetween,
  earlier,
  endOfDay,
  formatBeijing,
  formatDate,
  hoursBetween,
  instantOf,
  isBefore,
  later,
  latestOf,
  type Moment,
  middleOf,
  minuteOfDay,
  shiftDate,
  shiftMonth,
  spanBetween,
  startOfDay,
  weekdayOf,
} from './beijing-time';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Counted by hand: Beijing is eight hours ahead of UTC. */
const iso = (time: number) => new Date(time).toISOString();
const midnightOf = (time: number) =>
  Math.floor((time + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS;
const dateOf = (time: number) => iso(time + 8 * HOUR_MS).slice(0, 10);

/** Also leap days, ends of months and years, and the millisecond before and at midnight in Beijing. */
const EDGES = ['2024-02-28', '2024-02-29', '2026-02-28', '2025-12-31', '2026-04-30', '2028-02-29']
  .map((date) => Date.parse(`${date}T16:00:00.000Z`))
  .flatMap((midnight) => [midnight - 1, midnight, midnight + 1]);
const anyTime = fc.oneof(
  fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) }),
  fc.constantFrom(...EDGES),
);
const anyCount = fc.integer({ min: -5000, max: 5000 });

describe('an instant', () => {
  test.each<[string, Moment, string]>([
    ['with milliseconds', '2026-03-02T01:02:03.004Z', '2026-03-02T01:02:03.004Z'],
    ['without seconds', '2026-03-02T01:02Z', '2026-03-02T01:02:00.000Z'],
    ['with its zone', '2026-03-02T01:02:03+08:00', '2026-03-01T17:02:03.000Z'],
    ['in milliseconds since 1970', 0, '1970-01-01T00:00:00.000Z'],
  ])('%s is stored as ISO UTC with milliseconds', (_how, moment, stored) => {
    expect(instantOf(moment)).toBe(stored);
  });

  test.each([
    'gestern',
    '',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    undefined as unknown as string,
    null as unknown as string,
  ])('%p is none', (moment) => {
    const uses = [instantOf, civilDateOf, minuteOfDay, latestOf];
    for (const use of uses) expect(() => use(moment)).toThrow(RangeError);
    expect(() => later(moment, { days: 1 })).toThrow(RangeError);
    expect(() => isBefore(0, moment)).toThrow(RangeError);
  });

  test('moves by days, hours, minutes and milliseconds, later and earlier', () => {
    fc.assert(
      fc.property(anyTime, anyCount, (time, count) => {
        const units = { days: DAY_MS, hours: HOUR_MS, minutes: 60_000, milliseconds: 1 };
        const { days, hours, minutes, milliseconds } = units;
        expect(later(iso(time), { days: count })).toBe(iso(time + count * days));
        expect(later(time, { hours: count })).toBe(iso(time + count * hours));
        expect(later(iso(time), { minutes: count })).toBe(iso(time + count * minutes));
        expect(earlier(iso(time), { days: count })).toBe(iso(time - count * days));
        expect(earlier(iso(time), { milliseconds: count })).toBe(iso(time - count * milliseconds));
      }),
    );
  });

  test('is compared with another one, and so is the time between them', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (one, other) => {
        expect(isBefore(iso(one), iso(other))).toBe(one < other);
        expect(isBefore(one, one)).toBe(false);
        expect(latestOf(iso(one), other)).toBe(iso(Math.max(one, other)));
        expect(spanBetween(iso(one), iso(other))).toEqual({ milliseconds: other - one });
        expect(later(one, spanBetween(one, other))).toBe(iso(other));
        expect(middleOf(iso(one), iso(other))).toBe(iso(Math.floor((one + other) / 2)));
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(hoursBetween(iso(first), iso(last))).toBe(Math.floor((last - first) / HOUR_MS));
      }),
    );
  });
});

describe('a day of Beijing', () => {
  test.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2026-03-01T23:30:00+08:00', '2026-03-01'],
  ])('%s is on %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  test('begins at 0:00 and ends at 24:00', () => {
    expect(startOfDay('2026-02-25')).toBe('2026-02-24T16:00:00.000Z');
    expect(endOfDay('2026-02-25')).toBe('2026-02-25T16:00:00.000Z');
    expect(startOfDay('0001-01-01')).toBe('0000-12-31T16:00:00.000Z');
  });

  test.each(['2026-02-30', '2026-3-2', '2026-03-02T00:00:00Z', '', 'Invalid Date'])(
    '%p is none',
    (date) => {
      for (const use of [startOfDay, endOfDay, weekdayOf])
        expect(() => use(date)).toThrow(RangeError);
      expect(() => shiftDate(date, 1)).toThrow(RangeError);
      expect(() => formatDate(date, 'M月D日')).toThrow(RangeError);
    },
  );

  test('is found, begins, ends and moves as counted by hand', () => {
    fc.assert(
      fc.property(anyTime, anyCount, (time, count) => {
        const date = dateOf(time);
        const midnight = midnightOf(time);
        expect(civilDateOf(iso(time))).toBe(date);
        expect(startOfDay(date)).toBe(iso(midnight));
        expect(endOfDay(date)).toBe(iso(midnight + DAY_MS));
        expect(minuteOfDay(iso(time))).toBe(Math.floor((time - midnight) / 60_000));
        expect(shiftDate(date, count)).toBe(dateOf(midnight + count * DAY_MS));
        expect(daysBetween(date, shiftDate(date, count))).toBe(count);
        expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00.000Z`).getUTCDay());
      }),
    );
  });

  test('is said in words', () => {
    expect(formatDate('2026-02-05', 'YYYY年M月D日')).toBe('2026年2月5日');
    expect(formatBeijing('2026-12-31T16:05:00.000Z', 'YYYY年MM月DD日 HH:mm')).toBe(
      '2027年01月01日 00:05',
    );
  });
});

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-12', -11, '2026-01'],
  ['2026-03', -15, '2024-12'],
  ['2026-03', 0, '2026-03'],
] as const)('the month %s and %d months is %s', (from, count, to) => {
  expect(shiftMonth(from, count)).toBe(to);
});
