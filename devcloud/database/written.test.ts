import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from './engine';
import type { Change } from './store';

let engine: Engine;
let dataDir: string;
let told: Pick<Change, 'before' | 'after'>[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'written-'));
  told = [];
  engine = new Engine({
    dataDir,
    collections: ['things'],
    indexes: [
      { collection: 'things', name: 'n', fields: [{ field: 'n', order: 1 }], unique: true },
    ],
    transactionLife: () => 30_000,
    onChange: () => {},
    onWritten: (changes) => told.push(...changes.map(({ before, after }) => ({ before, after }))),
  });
  engine.import('things', [{ _id: 'a', n: 1 }]);
  told = [];
});
afterEach(() => {
  engine.close();
  rmSync(dataDir, { recursive: true });
});

const things = () =>
  engine.find('things', { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY });

describe('what was written is told', () => {
  test('of a transaction at its commit, before and after; nothing of one that is given up', async () => {
    const given = engine.transactions.start('a call');
    await engine.edit('things', { id: 'a' }, (one) => ({ ...one, n: 2 }), given);
    engine.abort(given);
    const kept = engine.transactions.start('a call');
    await engine.edit('things', { id: 'a' }, (one) => ({ ...one, n: 3 }), kept);
    expect(told).toEqual([]);
    await engine.commit(kept);
    expect(told).toEqual([{ before: { _id: 'a', n: 1 }, after: { _id: 'a', n: 3 } }]);
  });

  test('nothing of a write that fails, all of one that shares its turn', async () => {
    const taken = engine.insert('things', [{ _id: 'b', n: 1 }]);
    const free = engine.insert('things', [{ _id: 'c', n: 2 }]);
    await expect(taken).rejects.toThrow('E11000');
    await free;
    expect(told).toEqual([{ before: null, after: { _id: 'c', n: 2 } }]);
  });
});

test('documents are put back as they were, those that were not there taken out', async () => {
  await engine.edit('things', { id: 'a' }, (one) => ({ ...one, n: 5 }));
  await engine.insert('things', [{ _id: 'b', n: 6 }]);
  engine.putBack([
    { collection: 'things', id: 'a', document: { _id: 'a', n: 1 } },
    { collection: 'things', id: 'b', document: null },
    { collection: 'things', id: 'never there', document: null },
  ]);
  expect(things()).toEqual([{ _id: 'a', n: 1 }]);
  expect(told.slice(-2).map(({ after }) => after)).toEqual([{ _id: 'a', n: 1 }, null]);
});
