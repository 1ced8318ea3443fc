import { FaultLines } from './fault-lines';

const AT = '2026-03-02T01:00:07.000Z';
const LATER = '2026-03-02T01:00:59.999Z';
const NEXT = '2026-03-02T01:01:00.000Z';
const AFTER = '2026-03-02T01:02:00.000Z';

/** So many, each of a person of their own; how many got a line. */
function admitted(lines: FaultLines, many: number, now: string): number {
  const callers = Array.from({ length: many }, (_, index) => `c${index}`);
  return callers.filter((caller) => lines.admit(caller, now) !== null).length;
}

test('thirty get a line in a minute, however many there are; in the next one there is room again', () => {
  const lines = new FaultLines();
  expect(admitted(lines, 100, AT)).toBe(30);
  expect(admitted(lines, 100, LATER)).toBe(0);
  expect(admitted(lines, 100, NEXT)).toBe(30);
});

test('one caller gets five, and leaves room for the others', () => {
  const lines = new FaultLines();
  const mine = Array.from({ length: 100 }, () => lines.admit('me', AT));
  expect(mine.filter((line) => line !== null)).toHaveLength(5);
  expect(admitted(lines, 100, LATER)).toBe(25);
});

test('those without a line are told once, with the first line of the next minute', () => {
  const lines = new FaultLines();
  admitted(lines, 31, AT);
  admitted(lines, 2, LATER);
  expect(lines.admit('a', NEXT)).toEqual({ untold: 3 });
  expect(lines.admit('b', NEXT)).toEqual({ untold: 0 });
  expect(lines.admit('c', AFTER)).toEqual({ untold: 0 });
});
