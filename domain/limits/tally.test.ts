import { LIMITS, limitFor, STAFF_TIMES } from './limit';
import { NOTHING_DONE, type Tally, tallyAfter } from './tally';

const NOW = '2026-03-02T03:10:00.000Z';
const LIMIT = { hour: 3, day: 5 };

/** So many acts, one after the other, each with a mark of its own. */
function done(times: number, { from = NOTHING_DONE, now = NOW, action = 'a.b' } = {}): Tally {
  let tally: Tally = from;
  for (let time = 0; time < times; time += 1) {
    const mark = `${action} ${now} ${time}`;
    const after = tallyAfter(tally, { action, mark, limit: LIMIT, now });
    if (!after) throw new Error(`refused after ${time}`);
    tally = after;
  }
  return tally;
}

const next = (tally: Tally, now = NOW, action = 'a.b') =>
  tallyAfter(tally, { action, mark: 'next', limit: LIMIT, now });

test('the hour is full, another action and the next hour are not', () => {
  const full = done(3);
  expect(next(full)).toBeNull();
  expect(next(full, NOW, 'a.c')).not.toBeNull();
  expect(next(full, '2026-03-02T04:00:00.000Z')).not.toBeNull();
});

test('the day is full until midnight in Beijing', () => {
  const full = done(2, { from: done(3), now: '2026-03-02T04:00:00.000Z' });
  expect(next(full, '2026-03-02T15:59:59.000Z')).toBeNull();
  const tomorrow = next(full, '2026-03-02T16:00:00.000Z');
  expect(tomorrow?.inDay).toEqual([{ action: 'a.b', times: 1 }]);
});

test('an act that is counted already is neither refused nor counted again', () => {
  const full = done(3);
  const again = { action: 'a.b', mark: `a.b ${NOW} 0`, limit: LIMIT, now: NOW };
  expect(tallyAfter(full, again)).toBe(full);
});

test('the tally of somebody who does everything all day stays small', () => {
  let tally: Tally = NOTHING_DONE;
  for (let at = 0; at < 2000; at += 1) {
    const action = `some.action${at % 60}`;
    const limit = { hour: 1000, day: 1000 };
    tally = tallyAfter(tally, { action, mark: `mark ${at}`, limit, now: NOW }) ?? tally;
  }
  expect(tally.inDay).toHaveLength(60);
  expect(JSON.stringify(tally).length).toBeLessThan(8000);
});

test('staff may do more, and nobody may do more in an hour than in a day', () => {
  expect(limitFor('newThing', { isStaff: true })).toEqual({
    hour: LIMITS.newThing.hour * STAFF_TIMES,
    day: LIMITS.newThing.day * STAFF_TIMES,
  });
  for (const { hour, day } of Object.values(LIMITS)) expect(hour).toBeLessThanOrEqual(day);
});
