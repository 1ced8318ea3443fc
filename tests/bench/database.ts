import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { INDEXES } from '../../cloudfunctions/indexes';
import { type CloudUnderTest, openCloud } from '../../devcloud/wire/testing/cloud-under-test';
import { openSdk, type SdkDatabase } from '../../devcloud/wire/testing/sdk';

/** A rate or a time, and what it may be compared with in the same run. */
export interface Measurement {
  name: string;
  value: number;
  unit: '/s' | 'ms';
  /** `value` over that of the measurement it is compared with. */
  ratio?: number;
}

const SECOND_MS = 1000;
const COMMUNITY = 'jiefang';
const PAGE = 20;

function appeal(number: number): Record<string, unknown> & { _id: string } {
  const at = new Date(Date.UTC(2026, 2, 2) + number * 61_000).toISOString();
  const _id = `appeal-${number}`;
  return {
    _id,
    ownerId: `o-${number % 500}`,
    recency: `${at}~${_id}`,
    path: { community: number % 2 === 0 ? COMMUNITY : 'other', grid: `g-${number % 7}` },
    isListed: number % 3 !== 0,
    assignedTo: [`grid_worker@g-${number % 7}`, 'community_desk@jiefang'],
    isOpen: number % 4 !== 0,
    urgency: `${at}~${_id}`,
    nextDueAt: number % 4 === 0 ? null : at,
    provisionalFor: null,
    media: [{ kind: 'image', traceId: `trace-${number}` }],
    content: '楼道灯坏了一个星期，老人晚上看不见，请尽快修理。',
    timeline: [{ id: '1', at, act: 'submit', by: { id: 'o-1', role: 'owner' } }],
  };
}

/** Calls per second of `work`, run `times` times, `width` at once. */
async function rate(times: number, width: number, work: (number: number) => Promise<unknown>) {
  const started = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < times) {
      next += 1;
      await work(next);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return (times * SECOND_MS) / (performance.now() - started);
}

async function measureWrites(db: SdkDatabase, disk: Measurement): Promise<Measurement[]> {
  const insert = (base: number) => (number: number) =>
    db.collection('appeals').add({ data: appeal(base + number) });
  const transact = (base: number) => async (number: number) => {
    const transaction = await db.startTransaction();
    await transaction.collection('appeals').add({ data: appeal(base + number) });
    const notice = { _id: `notice-${base + number}`, recipients: ['o-1'], recency: 'x' };
    await transaction.collection('notices').add({ data: notice });
    await transaction.commit();
  };
  await rate(1500, 64, insert(1_000_000));
  const read = () => db.collection('appeals').doc('appeal-1000001').get();
  const base = await rate(1000, 64, read);
  const of = async (name: string, value: Promise<number>): Promise<Measurement> => {
    const measured = await value;
    return { name, value: measured, unit: '/s', ratio: measured / base };
  };
  return [
    disk,
    { name: 'a document read by its id, 64 at once', value: base, unit: '/s' },
    await of('durable insert, one after the other', rate(300, 1, insert(1_100_000))),
    await of('durable insert, 64 at once', rate(2000, 64, insert(1_200_000))),
    await of('transaction of two inserts, one after the other', rate(100, 1, transact(1_300_000))),
    await of('transaction of two inserts, 16 at once', rate(300, 16, transact(1_400_000))),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds of the middle one of many, taken in turns: what else the machine does meets both alike. */
async function medians(times: number, works: [Work, Work]): Promise<[number, number]> {
  const taken: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n++) {
    taken[0].push(await timed(works[0]));
    taken[1].push(await timed(works[1]));
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return [middle(taken[0]), middle(taken[1])];
}

type Work = () => Promise<unknown>;

/** The public list and the queue of a desk, as the product asks for them. */
function searches(db: SdkDatabase, collection: string): Record<'list' | 'queue', Work> {
  const roles = db.command.in(['grid_worker@g-1', 'community_desk@jiefang']);
  const latest = { 'path.community': COMMUNITY, isListed: true };
  const find = (where: unknown, field: string, order: 'asc' | 'desc') => () =>
    db.collection(collection).where(where).orderBy(field, order).limit(PAGE).get();
  return {
    list: find(latest, 'recency', 'desc'),
    queue: find({ assignedTo: roles, isOpen: true }, 'urgency', 'asc'),
  };
}

async function fill(cloud: CloudUnderTest, collection: string, count: number): Promise<void> {
  for (let start = 0; start < count; start += 1000) {
    const numbers = Array.from({ length: 1000 }, (_item, n) => start + n);
    cloud.admin.importDocuments(collection, numbers.map(appeal));
    await pause();
  }
}

async function measureReads(cloud: CloudUnderTest, db: SdkDatabase): Promise<Measurement[]> {
  await fill(cloud, 'few', 1000);
  await fill(cloud, 'appeals', 100_000);
  const [few, many] = [searches(db, 'few'), searches(db, 'appeals')];
  const measurements: Measurement[] = [];
  for (const what of ['list', 'queue'] as const) {
    await medians(20, [few[what], many[what]]);
    const [least, most] = await medians(200, [few[what], many[what]]);
    measurements.push(
      { name: `${what}: where + sort + limit 20 of 1,000`, value: least, unit: 'ms' },
      { name: `${what}: the same of 100,000`, value: most, unit: 'ms', ratio: most / least },
    );
  }
  return measurements;
}

/** The disk alone, for comparison: a small write and a sync. */
function measureDisk(dataDir: string): Measurement {
  const file = openSync(join(dataDir, 'sync-test'), 'w');
  const started = performance.now();
  for (let n = 0; n < 100; n++) {
    writeSync(file, Buffer.alloc(4096));
    fsyncSync(file);
  }
  const value = (100 * SECOND_MS) / (performance.now() - started);
  closeSync(file);
  return { name: 'a write and a sync of this disk, without devcloud', value, unit: '/s' };
}

/** Measures devcloud's database through the real SDK, with the product's own indexes. */
export async function benchDatabase(): Promise<Measurement[]> {
  const forFew = INDEXES.filter(({ collection }) => collection === 'appeals').map((index) => ({
    ...index,
    collection: 'few',
  }));
  const cloud = await openCloud({
    collections: ['appeals', 'notices', 'few'],
    indexes: [...INDEXES, ...forFew],
  });
  const db = openSdk();
  const writes = await measureWrites(db, measureDisk(cloud.dataDir));
  const reads = await measureReads(cloud, db);
  await cloud.close();
  return [...writes, ...reads];
}
