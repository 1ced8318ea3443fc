import fc from 'fast-check';
import { chosen } from '../trials/points';
import { runs } from './settings';

type Path = readonly (string | number)[];

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
}

/** An object whose own key is `__proto__` or the like, as JSON.parse makes them. */
function withKey(key: string, value: unknown): unknown {
  return JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);
}

/** What an attacker, or a broken client, puts where a plain value belongs. */
const HOSTILE: readonly unknown[] = [
  ...[{ $gt: '' }, { $ne: null }, { $where: 'sleep(1000)' }, { $regex: '.*' }, { $in: ['a'] }],
  ...['__proto__', 'constructor', 'toString', 'prototype'].map((key) => withKey(key, { x: 1 })),
  ...['__proto__', 'constructor', 'hasOwnProperty', '$where', 'a.b', '$set'],
  ...['長'.repeat(100_000), 'a'.repeat(1_000_000), nested(500), Array(1000).fill(0)],
  ...['\u0000', 'a\u0007b', '\u001b[31m', 'a\u200b\u200d\ufeffb', '\u200b', '\u202e反向', ' \n\t '],
  ...['\ud800', 'x\udc00y', '\ud83d'],
  ...['cloud://local-dev.x/../../etc/passwd', 'cloud://local-dev.x/appeal/', 'file:///etc/passwd'],
  ...[1e308, -1e308, -0, 0.1, -1, 2 ** 53, 'NaN', 'Infinity', null, true, '', [], {}, [[]]],
  { _id: { $exists: true } },
  { _internalType: 'UPDATE_COMMAND', operator: 'set', operands: ['x'] },
  { $date: 0 },
  { $oid: '000000000000000000000000' },
];

/** Every place in a value that something can be put in the place of; the value itself included. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [at, ...inner];
}

/** A copy with something else at that place; `undefined` takes it out. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((part, index) => (index === key ? replaced(part, rest, by) : part));
  }
  const fields = Object.entries(value as object).flatMap(([name, part]) => {
    const now = name === key ? replaced(part, rest, by) : part;
    return now === undefined ? [] : [[name, now]];
  });
  return Object.fromEntries(fields);
}

/** The worst of them, one of each kind. */
const WORST: readonly unknown[] = [
  ...['a\u0000b', 'a\u001b[31m', '長'.repeat(100_000), '$where', 'cloud://e.x/../../etc/passwd'],
  ...[{ $gt: '' }, { $in: ['a'] }, withKey('__proto__', { x: 1 }), nested(500), null, [], 1e308],
  ...['', ' \n ', '__proto__', 'constructor', '\u202eb\u200b', 'x\ud83d'],
];

/** Of the worst, each place gets one of so many; all of them with `LONG=1`. */
const WORST_SPREAD = runs(2, 1);

/** For every place in a good input, the input with the worst there: not the same of them in each commit. */
export function sweep(good: object): unknown[] {
  const places = pathsOf(good).filter((path) => path.length > 0);
  const first = chosen(WORST_SPREAD, 'worst');
  return places.flatMap((path, at) =>
    WORST.filter((_, number) => (first + at + number) % WORST_SPREAD === 0).map((worst) =>
      replaced(good, path, worst),
    ),
  );
}

const NEARLY: readonly unknown[] = [
  ...[undefined, 0, 1, 61, 1e6, -1, 1.5, 'x', '', true, null, [], {}],
  ...['長'.repeat(2001), 'k'.repeat(65)],
];

/** The value with one of its places changed to one of these. */
function spoiled(value: unknown, by: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...pathsOf(value)), fc.constantFrom(...by))
    .map(([path, other]) => replaced(value, path, other));
}

/** One more field than there should be. */
function extended(value: unknown): fc.Arbitrary<unknown> {
  const names = ['extra', 'openid', 'ownerId', 'roles', 'priority', 'now', '__proto__', '$where'];
  return fc
    .constantFrom(...names)
    .map((name) => Object.fromEntries([...Object.entries(value as object), [name, 'x']]));
}

/** Inputs as they are, nearly right, and hostile, in about equal parts. */
export function anyInput(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return valid.chain((value) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(value) },
      { weight: 2, arbitrary: spoiled(value, NEARLY) },
      { weight: 1, arbitrary: extended(value) },
      { weight: 4, arbitrary: spoiled(value, HOSTILE) },
    ),
  );
}
