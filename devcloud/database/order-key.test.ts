import fc from 'fast-check';
import { fieldKey, orderKey } from './order-key';

/** From the least to the greatest (MongoDB manual, "Comparison/Sort Order"). */
const ASCENDING: unknown[] = [
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -1e300,
  -2,
  -1.5,
  -1e-300,
  0,
  1e-300,
  1,
  1.5,
  2 ** 40,
  1e300,
  Number.POSITIVE_INFINITY,
  '',
  '\u0000',
  '\u0000a',
  '\u0001',
  'a',
  'a\u0000',
  'aa',
  'b',
  '字',
  '\ue000',
  '😀',
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { a: 2 },
  { b: 1 },
  { a: 'x' },
  [],
  [1],
  [1, 0],
  [2],
  false,
  true,
  new Date(-1000),
  new Date(0),
  new Date(1000),
];

test('keys are in the order of the values, whole and field by field', () => {
  const keys = ASCENDING.map(orderKey);
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
  const descending = ASCENDING.map((value) => fieldKey(value, -1));
  expect([...descending].sort().reverse()).toEqual(descending);
});

test('no key begins with another, so joined keys compare field by field', () => {
  const pair = fc.tuple(fc.jsonValue(), fc.jsonValue());
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const [first, second] = [orderKey(a), orderKey(b)];
      expect(first === second || !second.startsWith(first)).toBe(true);
    }),
  );
});

test('zero has one key, and a missing value that of null', () => {
  expect(orderKey(-0)).toBe(orderKey(0));
  expect(orderKey(undefined)).toBe(orderKey(null));
});
