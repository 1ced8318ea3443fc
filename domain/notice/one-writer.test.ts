import { nextOf, type Waiting } from './line';
import { ALONE, goTogether, heldUntil, type UrgentSent } from './one-writer';

const MINUTE_MS = 60_000;
const START = '2026-03-02T02:00:00.000Z';
const at = (minutes: number) => new Date(Date.parse(START) + minutes * MINUTE_MS).toISOString();

const red = (writer: string | null, minute: number): Waiting => ({
  kind: 'appeal.assigned',
  template: 'task',
  at: at(minute),
  dueAt: at(minute),
  isUrgent: true,
  isDeferred: false,
  writer,
});
const sentAt = (...minutes: number[]): UrgentSent[] =>
  minutes.map((minute, number) => ({ writer: 'one', at: at(minute), delivery: number + 1 }));

test('the first ones leave at once, the next ones wait and go together', () => {
  const line = [red('one', 1), red('one', 2), red('one', 3)];
  expect(nextOf(line, at(3), sentAt(0))).toEqual([0]);
  expect(nextOf(line, at(3), sentAt(0, 0))).toBeNull();
  expect(heldUntil('one', sentAt(0, 0), at(3))).toBe(at(15));
  expect(nextOf(line, at(15), sentAt(0, 0))).toEqual([0, 1, 2]);
});

test('a red message about another writer, or of staff, does not wait', () => {
  const line = [red('one', 1), red('two', 2), red('one', 3), red(null, 3)];
  expect(nextOf(line, at(3), sentAt(0, 0))).toEqual([1]);
  expect(nextOf([red('one', 1), red(null, 3)], at(3), sentAt(0, 0))).toEqual([1]);
  expect(nextOf(line, at(16), sentAt(0, 0))).toEqual([0, 2]);
});

test('after an hour it is as if nothing had been sent', () => {
  expect(goTogether('one', sentAt(0, 0), at(59))).toBe(true);
  expect(goTogether('one', sentAt(0, 0), at(60))).toBe(false);
});

test('forty-five red messages in an hour cost a colleague at most six acceptances', () => {
  const waiting: Waiting[] = [];
  const sent: UrgentSent[] = [];
  let told = 0;
  for (let minute = 0; minute < 60; minute += 1) {
    if (minute < 45) waiting.push(red('one', minute));
    for (let next = nextOf(waiting, at(minute), sent); next; ) {
      told += next.length;
      for (const place of [...next].reverse()) waiting.splice(place, 1);
      sent.push({ writer: 'one', at: at(minute), delivery: sent.length + 1 });
      next = nextOf(waiting, at(minute), sent);
    }
  }
  expect({ told, left: waiting.length }).toEqual({ told: 45, left: 0 });
  expect(sent.length).toBeGreaterThanOrEqual(ALONE);
  expect(sent.length).toBeLessThanOrEqual(6);
});
