import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { endOfDay } from './beijing-time';
import { HOLIDAY_YEARS } from './holidays';
import {
  addWorkingDays,
  CALENDAR_THROUGH,
  isWorkingDay,
  lastWorkingDayBefore,
  workingDaysBetween,
} from './working-days';

const VECTORS: [from: string, days: number, due: string][] = [
  ['2026-02-13', 3, '2026-02-25'],
  ['2026-09-24', 3, '2026-09-30'],
  ['2026-09-24', 7, '2026-10-12'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-09-30', 7, '2026-10-15'],
  ['2026-11-21', 3, '2026-11-25'],
];
/** Every quarter of an hour of the days on which Los Angeles puts its clocks on and back. */
const INSTANTS = ['2026-03-07T00:00:00.000Z', '2026-10-31T00:00:00.000Z'].flatMap((from) =>
  Array.from({ length: 240 }, (_, index) =>
    new Date(Date.parse(from) + index * 15 * 60_000).toISOString(),
  ),
);

const DAY_MS = 86_400_000;
const anyDay = fc
  .integer({ min: Date.UTC(2025, 0, 1) / DAY_MS, max: Date.UTC(2026, 11, 31) / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));

function allDays(): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += DAY_MS) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

function runIn(timeZone: string, script: string): unknown {
  const child = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

/** What the functions say of an instant, counted in milliseconds. */
function toldByHand(instant: string) {
  const HOUR_MS = 3_600_000;
  const at = Date.parse(instant);
  const iso = (time: number) => new Date(time).toISOString();
  const wall = at + 8 * HOUR_MS;
  const midnight = Math.floor(wall / DAY_MS) * DAY_MS;
  return [
    iso(wall).slice(0, -1).replace('T', ' '),
    iso(wall).slice(0, 10),
    iso(midnight - 8 * HOUR_MS),
    iso(midnight + 16 * HOUR_MS),
    (wall - midnight) / 60_000,
    (midnight / DAY_MS + 4) % 7,
    iso(midnight + DAY_MS).slice(0, 10),
    iso(at + DAY_MS),
    iso(at - 12 * HOUR_MS),
    Math.floor((at - Date.UTC(2026, 2, 1)) / HOUR_MS),
  ];
}

describe('adding working days', () => {
  test.each(VECTORS)('%s + %i working days is %s', (from, days, due) => {
    expect(addWorkingDays(from, days)).toEqual({ date: due, provisional: false });
  });

  test('a way into a year that is not announced is provisional', () => {
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(addWorkingDays('2026-12-30', 3)).toEqual({ date: '2027-01-04', provisional: true });
    expect(addWorkingDays('2024-12-30', 3).provisional).toBe(true);
  });

  test.each([-1, 0.5, Number.NaN])('refuses %p days', (days) => {
    expect(() => addWorkingDays('2026-03-02', days)).toThrow(RangeError);
  });

  test.each(['2026-02-30', '2026-3-2', '2026-03-02T00:00:00Z', ''])(
    'refuses the date %p',
    (date) => {
      expect(() => addWorkingDays(date, 1)).toThrow(RangeError);
    },
  );

  test('an announced result is a working day, with n working days on the way', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, days) => {
        const { date, provisional } = addWorkingDays(from, days);
        expect(isWorkingDay(date)).toBe(true);
        expect(workingDaysBetween(`${from}T04:00:00Z`, endOfDay(date))).toBe(days);
        expect(provisional).toBe(Number(date.slice(0, 4)) > CALENDAR_THROUGH);
      }),
    );
  });
});

describe('the working day before', () => {
  test.each([
    ['2026-03-05', '2026-03-04'],
    ['2026-03-09', '2026-03-06'],
    // After 春节, whose last working day is a Saturday; after 元旦, over the years.
    ['2026-02-24', '2026-02-14'],
    ['2026-02-18', '2026-02-14'],
    ['2026-01-04', '2025-12-31'],
    ['2026-10-10', '2026-10-09'],
    ['2027-01-04', '2027-01-01'],
  ])('%s is %s', (date, before) => {
    expect(lastWorkingDayBefore(date)).toBe(before);
  });

  test('one working day after it is the day, if that is worked itself', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const before = lastWorkingDayBefore(day);
        expect(isWorkingDay(before)).toBe(true);
        expect(before < day).toBe(true);
        const next = addWorkingDays(before, 1).date;
        expect(isWorkingDay(day) ? next === day : next > day).toBe(true);
      }),
    );
  });
});

describe('working days left', () => {
  test.each([
    ['2026-03-02T02:00:00.000Z', '2026-03-05T16:00:00.000Z', 3],
    ['2026-03-05T02:00:00.000Z', '2026-03-05T16:00:00.000Z', 0],
    ['2026-03-04T15:59:59.999Z', '2026-03-05T16:00:00.000Z', 1],
    ['2026-03-04T16:00:00.000Z', '2026-03-05T16:00:00.000Z', 0],
    ['2026-02-14T02:00:00.000Z', '2026-02-25T16:00:00.000Z', 2],
    ['2026-03-09T02:00:00.000Z', '2026-03-05T16:00:00.000Z', 0],
  ])('from %s to %s: %i', (from, to, left) => {
    expect(workingDaysBetween(from, to)).toBe(left);
  });
});

describe('the announced calendar', () => {
  test('has its years without a hole, each within itself', () => {
    expect(HOLIDAY_YEARS.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(CALENDAR_THROUGH).toBe(2026);
    for (const { year, daysOff, makeUpWorkdays } of HOLIDAY_YEARS) {
      const dates = [...daysOff.flat(), ...makeUpWorkdays];
      expect(dates.filter((date) => !date.startsWith(`${year}-`))).toEqual([]);
    }
  });

  test('agrees with the package chinese-days on every day (which is right only in Beijing)', () => {
    const script = `const { isWorkday } = require('chinese-days');
      console.log(JSON.stringify(${JSON.stringify(allDays())}.filter((day) => isWorkday(day))))`;
    expect(allDays().filter(isWorkingDay)).toEqual(runIn('Asia/Shanghai', script));
  });

  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles'])('is the same in %s', (timeZone) => {
    const script = `const days = require('./domain/calendar/working-days.ts');
      const time = require('./domain/calendar/beijing-time.ts');
      console.log(JSON.stringify({
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        due: ${JSON.stringify(VECTORS)}.map(([from, n]) => days.addWorkingDays(from, n).date),
        told: ${JSON.stringify(INSTANTS)}.map((at) => [
          time.formatBeijing(at, 'YYYY-MM-DD HH:mm:ss.SSS'),
          time.civilDateOf(at),
          time.startOfDay(time.civilDateOf(at)),
          time.endOfDay(time.civilDateOf(at)),
          time.minuteOfDay(at),
          time.weekdayOf(time.civilDateOf(at)),
          time.shiftDate(time.civilDateOf(at), 1),
          time.later(at, { days: 1 }),
          time.earlier(at, { hours: 12 }),
          time.hoursBetween('2026-03-01T00:00:00.000Z', at),
        ]),
        worked: ${JSON.stringify(allDays())}.filter(days.isWorkingDay).length,
      }))`;
    expect(runIn(timeZone, script)).toEqual({
      zone: timeZone,
      due: VECTORS.map(([, , due]) => due),
      told: INSTANTS.map(toldByHand),
      worked: allDays().filter(isWorkingDay).length,
    });
  });
});
