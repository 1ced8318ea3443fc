import fc from 'fast-check';
import { civilDateOf } from '../calendar/beijing-time';
import { isWorkingDay } from '../calendar/working-days';
import { nextMorning, nextWeekly, quietUntil } from './quiet-hours';
import { DEFAULT_SETTINGS, type NoticeSettings } from './settings';

/** An instant by the clock in Beijing. */
const beijing = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`).toISOString();
const shown = (instant: string | null) =>
  instant &&
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const NIGHT = DEFAULT_SETTINGS.quiet;
const NOON = { from: 12 * 60, to: 14 * 60 + 30 };
const TILL_MIDNIGHT = { from: 22 * 60, to: 0 };
const FROM_MIDNIGHT = { from: 0, to: 6 * 60 };

const QUIET: [quiet: NoticeSettings['quiet'], now: string, until: string | null][] = [
  [NIGHT, '2026-03-02 21:59:59', null],
  [NIGHT, '2026-03-02 22:00', '2026-03-03 07:00'],
  [NIGHT, '2026-03-02 23:59:59', '2026-03-03 07:00'],
  [NIGHT, '2026-03-03 00:00', '2026-03-03 07:00'],
  [NIGHT, '2026-03-03 06:59:59', '2026-03-03 07:00'],
  [NIGHT, '2026-03-03 07:00', null],
  [NIGHT, '2026-12-31 22:30', '2027-01-01 07:00'],
  [NOON, '2026-03-02 11:59:59', null],
  [NOON, '2026-03-02 12:00', '2026-03-02 14:30'],
  [NOON, '2026-03-02 14:29:59', '2026-03-02 14:30'],
  [NOON, '2026-03-02 14:30', null],
  [TILL_MIDNIGHT, '2026-03-02 23:00', '2026-03-03 00:00'],
  [TILL_MIDNIGHT, '2026-03-03 00:00', null],
  [FROM_MIDNIGHT, '2026-03-03 00:00', '2026-03-03 06:00'],
  [FROM_MIDNIGHT, '2026-03-02 23:59:59', null],
  [{ from: 480, to: 480 }, '2026-03-02 08:00', null],
  [null, '2026-03-02 23:00', null],
];

const MORNINGS: [what: string, now: string, morning: string][] = [
  ['before eight: today', '2026-03-02 07:59:59', '2026-03-02 08:00'],
  ['at eight: tomorrow', '2026-03-02 08:00', '2026-03-03 08:00'],
  ['just after midnight: today', '2026-03-03 00:00', '2026-03-03 08:00'],
  ['Friday evening: Monday', '2026-03-06 18:00', '2026-03-09 08:00'],
  ['Saturday before eight: Monday', '2026-03-07 07:00', '2026-03-09 08:00'],
  ['before the Spring Festival: after it', '2026-02-14 09:00', '2026-02-24 08:00'],
  ['Friday before a Saturday that is worked', '2026-02-13 09:00', '2026-02-14 08:00'],
  ['a Saturday that is worked', '2026-02-28 06:00', '2026-02-28 08:00'],
  ['a Sunday that is worked', '2026-09-19 12:00', '2026-09-20 08:00'],
  ['National Day', '2026-09-30 08:00', '2026-10-08 08:00'],
  ['Labour Day, and the Saturday after it', '2026-05-08 20:00', '2026-05-09 08:00'],
  ['New Year, and the Sunday after it', '2026-01-01 00:00', '2026-01-04 08:00'],
];

const WEEKS: [what: string, now: string, weekly: string][] = [
  ['Sunday', '2026-03-01 23:59:59', '2026-03-02 09:00'],
  ['Monday at midnight', '2026-03-02 00:00', '2026-03-02 09:00'],
  ['Monday before nine', '2026-03-02 08:59:59', '2026-03-02 09:00'],
  ['Monday at nine', '2026-03-02 09:00', '2026-03-09 09:00'],
  ['Tuesday', '2026-03-03 00:00', '2026-03-09 09:00'],
  ['Saturday', '2026-03-07 12:00', '2026-03-09 09:00'],
  ['over the end of the year', '2026-12-29 12:00', '2027-01-04 09:00'],
  ['a Monday that is a holiday', '2026-10-04 12:00', '2026-10-05 09:00'],
];

describe('quiet hours', () => {
  test.each(QUIET)('%j at %s last until %s', (quiet, now, until) => {
    expect(shown(quietUntil(quiet, beijing(now)))).toBe(until);
  });
});

describe('the list of the morning', () => {
  test.each(MORNINGS)('%s', (_what, now, morning) => {
    expect(shown(nextMorning(beijing(now)))).toBe(morning);
  });
});

describe('the list of the week', () => {
  test.each(WEEKS)('%s', (_what, now, weekly) => {
    expect(shown(nextWeekly(beijing(now)))).toBe(weekly);
  });
});

const anyInstant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 20) })
  .map((at) => new Date(at).toISOString());
const minute = fc.integer({ min: 0, max: 1439 });
const anyQuiet = fc.record({ from: minute, to: minute });

describe('at any time of the year', () => {
  test('quiet hours end within a day, after now, and it is not quiet then', () => {
    fc.assert(
      fc.property(anyQuiet, anyInstant, (quiet, now) => {
        const until = quietUntil(quiet, now);
        if (until === null) return;
        expect(Date.parse(until) - Date.parse(now)).toBeGreaterThan(0);
        expect(Date.parse(until) - Date.parse(now)).toBeLessThanOrEqual(86_400_000);
        expect(quietUntil(quiet, until)).toBeNull();
        const before = new Date(Date.parse(until) - 1).toISOString();
        expect(quietUntil(quiet, before)).toBe(until);
      }),
    );
  });

  test('the morning is the next eight o’clock of a working day, the week the next Monday at nine', () => {
    fc.assert(
      fc.property(anyInstant, (now) => {
        const morning = nextMorning(now);
        expect(Date.parse(morning)).toBeGreaterThan(Date.parse(now));
        expect(shown(morning)?.slice(11)).toBe('08:00');
        expect(isWorkingDay(civilDateOf(morning))).toBe(true);
        expect(quietUntil(NIGHT, morning)).toBeNull();
        const weekly = nextWeekly(now);
        const wait = Date.parse(weekly) - Date.parse(now);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(7 * 86_400_000);
        expect(new Date(weekly).getUTCDay()).toBe(1);
        expect(shown(weekly)?.slice(11)).toBe('09:00');
        expect(quietUntil(NIGHT, weekly)).toBeNull();
      }),
    );
  });
});
