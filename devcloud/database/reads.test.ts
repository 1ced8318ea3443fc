import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexDeclaration } from '../types';
import type { Document, Fields } from './document';
import { Engine } from './engine';
import type { Sort } from './plan';
import { readQuery } from './query';
import { countReads } from './reads';

const index = (name: string, ...fields: [string, 1 | -1][]): IndexDeclaration => ({
  collection: 'appeals',
  name,
  fields: fields.map(([field, order]) => ({ field, order })),
});
const INDEXES = [
  index('public', ['path.community', 1], ['publicKeys', 1], ['recency', -1]),
  index('queue', ['queueKeys', 1], ['urgency', 1]),
];
const TEN_KEYS = Array.from({ length: 10 }, (_, at) => `k:${at}`);

/** 600 appeals: half of them in each community, every second open, `t:道灯` on one of fifty. */
const APPEALS = Array.from({ length: 600 }, (_, at) => ({
  _id: `a${at}`,
  path: { community: at % 2 === 0 ? 'east' : 'west' },
  publicKeys: [
    at % 4 < 2 ? 'c:property|s:open' : 'c:property|s:closed',
    'c:property',
    ...(at % 10 === 0 ? ['t:楼道'] : []),
    ...(at % 50 === 0 ? ['t:道灯'] : []),
    ...[0, 1, 2].map((step) => `k:${(at + step) % 12}`),
  ],
  queueKeys: [`q:${at % 6}`, `q:${(at + 1) % 6}`],
  recency: (at * 7) % 600,
  urgency: (at * 11) % 600,
}));
type Appeal = (typeof APPEALS)[number];
const east = APPEALS.filter(({ path }) => path.community === 'east');
const holds = (...keys: string[]) => {
  return ({ publicKeys }: Appeal) => keys.every((key) => publicKeys.includes(key));
};
const newestFirst = (appeals: Appeal[]) => appeals.sort((a, b) => b.recency - a.recency);

let engine: Engine;
let dataDir: string;
let scans: string[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'reads-'));
  scans = [];
  engine = new Engine({
    dataDir,
    collections: ['appeals'],
    indexes: INDEXES,
    transactionLife: () => 30_000,
    onChange: () => {},
    onScan: ({ query }) => scans.push(query),
  });
  engine.import('appeals', APPEALS);
});
afterEach(() => {
  engine.close();
  rmSync(dataDir, { recursive: true });
});

async function counted<Answer>(
  work: () => Answer | Promise<Answer>,
): Promise<{ answer: Answer; read: number }> {
  const reads = { documents: 0 };
  const answer = await countReads(reads, work);
  return { answer, read: reads.documents };
}

function search(
  query: Fields,
  sort: Sort,
  limit: number,
): Promise<{ answer: Document[]; read: number }> {
  return counted(() => engine.find('appeals', { query: readQuery(query), sort, skip: 0, limit }));
}

describe('a page is read from an index, and little more than it', () => {
  const NEWEST = [['recency', -1]] as const;
  const MOST_URGENT = [['urgency', 1]] as const;

  test.each([450, 600])('one key of an array, before recency %i', async (before) => {
    const query = {
      'path.community': 'east',
      publicKeys: 'c:property|s:open',
      recency: { $lt: before },
    };
    const { answer, read } = await search(query, NEWEST, 21);
    const matching = east.filter(holds('c:property|s:open')).filter((one) => one.recency < before);
    expect(answer).toEqual(newestFirst(matching).slice(0, 21));
    expect(read).toBe(21);
  });

  test.each([[['c:property', 't:楼道', 't:道灯']], [['t:道灯', 'c:property', 't:楼道']]])(
    'all of %j: the rarest is looked up, the others are asked of what it finds',
    async (keys) => {
      const query = { 'path.community': 'east', publicKeys: { $all: keys }, recency: { $lt: 590 } };
      const { answer, read } = await search(query, NEWEST, 21);
      const matching = east.filter(holds(...keys)).filter((one) => one.recency < 590);
      expect(answer).toEqual(newestFirst(matching));
      expect(answer.length).toBeGreaterThan(5);
      expect(read).toBe(answer.length);
    },
  );

  test('all of keys that never meet: no more than the rarest has is read', async () => {
    const keys = ['c:property|s:open', 'c:property|s:closed', 't:道灯'];
    const query = { 'path.community': 'east', publicKeys: { $all: keys } };
    const { answer, read } = await search(query, NEWEST, 21);
    expect([answer, read]).toEqual([[], east.filter(holds('t:道灯')).length]);
  });

  test('any of ten keys: merged in order, each document once', async () => {
    const query = { 'path.community': 'east', publicKeys: { $in: TEN_KEYS } };
    const { answer, read } = await search(query, NEWEST, 50);
    const matching = east.filter(({ publicKeys }) =>
      TEN_KEYS.some((key) => publicKeys.includes(key)),
    );
    expect(answer).toEqual(newestFirst(matching).slice(0, 50));
    expect(read).toBe(50);
  });

  test('several queues, after an urgency', async () => {
    const query = { queueKeys: { $in: ['q:1', 'q:2', 'q:5'] }, urgency: { $gt: 100 } };
    const { answer, read } = await search(query, MOST_URGENT, 21);
    const isIn = ({ queueKeys }: Appeal) =>
      queueKeys.some((key) => ['q:1', 'q:2', 'q:5'].includes(key));
    const matching = APPEALS.filter((one) => isIn(one) && one.urgency > 100);
    expect(answer).toEqual(matching.sort((a, b) => a.urgency - b.urgency).slice(0, 21));
    expect(read).toBe(21);
  });

  test('a match, sort and limit before a group: no more than the limit is read', async () => {
    const stages = [
      { name: '$match', value: { queueKeys: { $in: ['q:1', 'q:2'] } } },
      { name: '$sort', value: { urgency: 1 } },
      { name: '$limit', value: 30 },
      { name: '$group', value: { _id: null, n: { $sum: 1 }, last: { $max: '$urgency' } } },
    ];
    const { answer, read } = await counted(() => engine.aggregate('appeals', stages));
    const isIn = ({ queueKeys }: Appeal) => queueKeys.some((key) => ['q:1', 'q:2'].includes(key));
    const matching = APPEALS.filter(isIn).map(({ urgency }) => urgency);
    const [last] = matching.sort((a, b) => a - b).slice(29);
    expect([answer, read]).toEqual([[{ _id: null, n: 30, last }], 30]);
  });

  afterEach(() => expect(scans).toEqual([]));
});

describe('what is not a page reads what matches', () => {
  const query = { 'path.community': 'east', publicKeys: 't:道灯' };
  const matching = east.filter(holds('t:道灯')).length;

  test('a count', async () => {
    const { answer, read } = await counted(() => engine.count('appeals', readQuery(query)));
    expect([answer, read]).toEqual([matching, matching]);
  });

  test('a match and a group', async () => {
    const stages = [
      { name: '$match', value: query },
      { name: '$group', value: { _id: null, n: { $sum: 1 } } },
    ];
    const { answer, read } = await counted(() => engine.aggregate('appeals', stages));
    expect([answer, read]).toEqual([[{ _id: null, n: matching }], matching]);
  });

  test('an update and a removal, also when they share a turn', async () => {
    const edit = (
      community: string,
      publicKeys: string,
      after: (one: Document) => Document | null,
    ) => {
      const where = readQuery({ 'path.community': community, publicKeys });
      return counted(() => engine.edit('appeals', { query: where, isMulti: true }, after));
    };
    const [updated, removed] = await Promise.all([
      edit('east', 't:道灯', (one) => ({ ...one, note: 'x' })),
      edit('west', 'k:1', () => null),
    ]);
    const west = APPEALS.filter((one) => one.path.community === 'west').filter(holds('k:1')).length;
    expect([updated, removed]).toEqual([
      { answer: matching, read: matching },
      { answer: west, read: west },
    ]);
  });

  test('one document, in a transaction too', async () => {
    const edit = (transaction?: string) =>
      counted(() => engine.edit('appeals', { id: 'a1' }, (one) => ({ ...one, n: 1 }), transaction));
    expect(await edit()).toEqual({ answer: 1, read: 1 });
    const transaction = engine.transactions.start('a call');
    expect(await edit(transaction)).toEqual({ answer: 1, read: 1 });
    expect((await counted(() => engine.commit(transaction))).read).toBe(0);
    expect((await counted(() => engine.get('appeals', 'nobody'))).read).toBe(0);
  });

  test('without an index: everything', async () => {
    expect((await search({ note: 'x' }, [], 21)).read).toBe(600);
    expect(scans).toHaveLength(1);
  });
});
