import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IndexDeclaration } from '../types';
import type { Document } from './document';
import { sortKeyOf } from './index-keys';
import type { Sort } from './plan';
import { readQuery } from './query';
import { changeOf, Store } from './store';

const DECLARED: [string, (readonly [string, 1 | -1])[]][] = [
  [
    'ab',
    [
      ['a', 1],
      ['b', -1],
    ],
  ],
  [
    'bc',
    [
      ['b', 1],
      ['c.d', 1],
      ['a', -1],
    ],
  ],
  ['d', [['c.d', -1]]],
];
const INDEXES: IndexDeclaration[] = ['indexed', 'late'].flatMap((collection) =>
  DECLARED.map(([name, fields]) => ({
    collection,
    name,
    fields: fields.map(([field, order]) => ({ field, order })),
  })),
);
const COLLECTIONS = ['indexed', 'bare', 'late'];

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'a', 'ab', 'b', '字', '\u0000', true, false, null, 1.5, -0.5),
  fc.integer({ min: 0, max: 3 }).map((ms) => new Date(ms)),
);
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ x: scalar }),
);
const nested = fc.oneof(
  fc.record({ d: scalar }, { requiredKeys: [] }),
  fc.array(fc.record({ d: scalar }, { requiredKeys: [] }), { maxLength: 3 }),
  scalar,
);
/** The database refuses arrays in two fields of one index, so only one field of each document may hold an array. */
const fields = fc.oneof(
  fc.record({ a: value, b: scalar, c: fc.record({ d: scalar }) }, { requiredKeys: [] }),
  fc.record({ a: scalar, b: value, c: fc.record({ d: scalar }) }, { requiredKeys: [] }),
  fc.record({ a: scalar, b: scalar, c: nested }, { requiredKeys: [] }),
);
const operand = fc.oneof({ weight: 5, arbitrary: scalar }, value);
const operators = fc.oneof(
  fc.record({ $eq: operand }),
  fc.record({ $in: fc.array(operand, { maxLength: 3 }) }),
  fc.record({ $all: fc.array(operand, { maxLength: 2 }) }),
  fc.record({ $gt: scalar, $lt: scalar }, { requiredKeys: [] }),
  fc.record({ $gte: scalar, $lte: scalar }, { requiredKeys: [] }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
);
const condition = operators.filter((given) => Object.keys(given).length > 0);
const clause = fc.record({ a: condition, b: condition, 'c.d': condition }, { requiredKeys: [] });
const query = fc.oneof(
  clause,
  fc.record({ $and: fc.tuple(clause, clause) }),
  fc.record({ $or: fc.tuple(clause, clause) }),
);
const direction = fc.constantFrom<1 | -1>(1, -1);
const sort: fc.Arbitrary<Sort> = fc
  .tuple(fc.shuffledSubarray(['a', 'b', 'c.d'], { maxLength: 2 }), direction, direction)
  .map(([names, first, second]) =>
    names.map((name, at) => [name, at === 0 ? first : second] as const),
  );

let store: Store;
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'plan-'));
  store = new Store(dataDir, { isDurable: true });
  store.declare(
    COLLECTIONS,
    INDEXES.filter(({ collection }) => collection === 'indexed'),
  );
});
afterEach(() => {
  store.close();
  rmSync(dataDir, { recursive: true });
});

function write(documents: readonly Document[]): void {
  for (const collection of COLLECTIONS) {
    const gone = store.current
      .find(collection, { query: {}, sort: [], skip: 0, limit: 1000 })
      .map((before) => changeOf(collection, before, null));
    store.apply([...gone, ...documents.map((document) => changeOf(collection, null, document))]);
  }
}

test('with indexes a search finds the same documents in the same order as without', () => {
  const property = fc.property(
    fc.array(fields, { maxLength: 12 }),
    query,
    sort,
    fc.nat(4),
    (documents, raw, order, skip) => {
      write(documents.map((document, n) => ({ _id: `d${n}`, ...document })));
      store.declare(COLLECTIONS, INDEXES);
      const search = { query: readQuery(raw), sort: order, skip, limit: 5 };
      const [bare, indexed, late] = ['bare', 'indexed', 'late'].map((name) =>
        store.current.find(name, { ...search, skip: 0, limit: 100 }),
      );
      const idsOf = (found: Document[] | undefined) => found?.map(({ _id }) => String(_id)).sort();
      expect([idsOf(indexed), idsOf(late)]).toEqual([idsOf(bare), idsOf(bare)]);
      const keys = (found: Document[] | undefined) =>
        found?.map((document) => sortKeyOf(document, order));
      expect(keys(indexed)).toEqual(keys(bare));
      const page = store.current.find('indexed', search);
      expect(page).toEqual(indexed?.slice(skip, skip + 5));
      store.declare(
        COLLECTIONS,
        INDEXES.filter(({ collection }) => collection === 'indexed'),
      );
    },
  );
  fc.assert(property, { numRuns: 100 });
});

test('each clause of an $or is read from an index of its own', () => {
  const where = { $or: [{ a: 1 }, { 'c.d': { $gt: 1 } }] };
  const search = { query: readQuery(where), sort: [] };
  const names = store.current.plans('indexed', search)?.map(({ index }) => index.name);
  expect(names).toEqual(['ab', 'd']);
  const half = { query: readQuery({ $or: [{ a: 1 }, { other: 1 }] }), sort: [] };
  expect(store.current.plans('indexed', half)).toBeNull();
});

test('the queue of several roles is read in order from its index', () => {
  const search = { query: readQuery({ a: { $in: [1, 2] } }), sort: [['b', -1]] as const };
  expect(store.current.plans('indexed', search)).toMatchObject([
    { index: { name: 'ab' }, isSorted: true, isBackward: false },
  ]);
  const backward = { ...search, sort: [['b', 1]] as const };
  expect(store.current.plans('indexed', backward)).toMatchObject([
    { isSorted: true, isBackward: true },
  ]);
  expect(store.current.plans('bare', search)).toBeNull();
});

describe('a field that holds arrays', () => {
  const all = { sort: [], skip: 0, limit: 10 };

  test('one element may meet the lower bound and another the upper', () => {
    write([{ _id: 'wide', a: [1, 10] }]);
    const search = { ...all, query: readQuery({ a: { $gt: 5, $lt: 3 } }) };
    expect(store.current.plans('indexed', search)?.[0]?.index.name).toBe('ab');
    expect(store.current.find('indexed', search)).toEqual([{ _id: 'wide', a: [1, 10] }]);
  });

  test('is sorted by its least element, not by the one that the index met first', () => {
    write([
      { _id: 'x', b: [1, 9] },
      { _id: 'y', b: 5 },
    ]);
    const search = { ...all, query: readQuery({ b: { $gt: 4 } }), sort: [['b', 1]] as const };
    expect(store.current.find('indexed', search).map(({ _id }) => _id)).toEqual(['x', 'y']);
    store.close();
    store = new Store(dataDir, { isDurable: true });
    expect(store.current.find('indexed', search).map(({ _id }) => _id)).toEqual(['x', 'y']);
  });

  test('is listed once, however many of its elements are asked for', () => {
    write([{ _id: 'x', a: [1, 2], b: 1 }]);
    const search = { ...all, query: readQuery({ a: { $in: [1, 2] } }), sort: [['b', -1]] as const };
    expect(store.current.plans('indexed', search)?.[0]?.isSorted).toBe(true);
    expect(store.current.find('indexed', search)).toHaveLength(1);
  });

  test('arrays in two fields of one index are refused', () => {
    expect(() => write([{ _id: 'x', a: [1], b: [2] }])).toThrow(/cannot index parallel arrays/);
  });
});
