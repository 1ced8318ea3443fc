import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { HOLIDAY_YEARS } from './holidays';
import {
  addWorkingDays,
  CALENDAR_THROUGH,
  civilDateOf,
  endOfDay,
  isWorkingDay,
  lastWorkingDayBefore,
  startOfDay,
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
const INSTANTS = ['2026-03-01T15:59:59.999Z', '2026-03-01T16:00:00.000Z', '2026-03-08T10:30:00Z'];

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

describe('civil days of Beijing', () => {
  test.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2026-03-01T23:30:00+08:00', '2026-03-01'],
  ])('%s is on %s', (instant, date) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  test('a day begins at 0:00', () => {
    expect(startOfDay('2026-02-25')).toBe('2026-02-24T16:00:00.000Z');
    expect(civilDateOf(startOfDay('2026-02-25'))).toBe('2026-02-25');
    expect(() => startOfDay('2026-02-30')).toThrow(RangeError);
  });

  test('a day ends at 24:00', () => {
    expect(endOfDay('2026-02-25')).toBe('2026-02-25T16:00:00.000Z');
    expect(() => civilDateOf('gestern')).toThrow(RangeError);
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
      console.log(JSON.stringify({
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        due: ${JSON.stringify(VECTORS)}.map(([from, n]) => days.addWorkingDays(from, n).date),
        civil: ${JSON.stringify(INSTANTS)}.map(days.civilDateOf),
        end: days.endOfDay('2026-03-08'),
        worked: ${JSON.stringify(allDays())}.filter(days.isWorkingDay).length,
      }))`;
    expect(runIn(timeZone, script)).toEqual({
      zone: timeZone,
      due: VECTORS.map(([, , due]) => due),
      civil: ['2026-03-01', '2026-03-02', '2026-03-08'],
      end: '2026-03-08T16:00:00.000Z',
      worked: allDays().filter(isWorkingDay).length,
    });
  });
});
