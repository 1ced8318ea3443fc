import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** How far the seed of a data folder got; `foreign`: it holds a world that was never to be seeded. */
export type SeedState = 'none' | 'half' | 'done' | 'foreign';

const SEEDING = 'seeding';
const SEEDED = 'seeded';

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

function readJsonFile(path: string): Record<string, unknown> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Removes everything in a data folder of ours. @throws when the folder holds something else. */
export function emptyDataDir(dir: string): void {
  if (!existsSync(dir)) return;
  const names = readdirSync(dir);
  const isOurs = names.length === 0 || names.some((name) => ['cloud.db', SEEDING].includes(name));
  if (!isOurs) throw new Error(`${dir} is not a data folder of devcloud: it is left as it is`);
  for (const name of names) rmSync(join(dir, name), { recursive: true, force: true });
}

/** Makes the folder when it is missing. */
export function ensureDataDir(dir: string): void {
  mkdirSync(dir, { recursive: true });
}

/** What of the seed is in the folder. */
export function readSeedState(dir: string): SeedState {
  if (existsSync(join(dir, SEEDED))) return 'done';
  if (existsSync(join(dir, SEEDING))) return 'half';
  return existsSync(join(dir, 'cloud.db')) ? 'foreign' : 'none';
}

/** Notes that seeding began; until it is noted as done, the folder counts as half seeded. */
export function markSeeding(dir: string): void {
  writeWhole(join(dir, SEEDING), '');
}

/** The database, and the log of writes that it does not hold yet. */
const DATABASE = ['cloud.db', 'cloud.db-wal'];

/** Waits until the disk has what was written to a file. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** Notes that the world is there, once the disk has its database; nobody may be writing to it. */
export function markSeeded(dir: string): void {
  const paths = DATABASE.map((name) => join(dir, name));
  for (const path of paths.filter((path) => existsSync(path))) flush(path);
  writeWhole(join(dir, SEEDED), `${new Date().toISOString()}\n`);
  rmSync(join(dir, SEEDING), { force: true });
}

/** The key this world is sealed with: 32 random bytes in base64, made once, readable by its owner only. */
export function readDataKey(dir: string): string {
  const path = join(dir, 'secrets.json');
  const known = readJsonFile(path).dataKey;
  if (typeof known === 'string') return known;
  const dataKey = randomBytes(32).toString('base64');
  writeWhole(path, JSON.stringify({ dataKey }));
  chmodSync(path, 0o600);
  return dataKey;
}

/** Milliseconds that the world's clock is ahead of real time, as it was left. */
export function readClockOffset(dir: string): number {
  const offset = readJsonFile(join(dir, 'clock.json')).offset;
  return typeof offset === 'number' ? offset : 0;
}

export function keepClockOffset(dir: string, offset: number): void {
  writeWhole(join(dir, 'clock.json'), JSON.stringify({ offset }));
}
