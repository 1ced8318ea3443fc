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

/** Tells how far the seed of a data folder got. A `foreign` folder holds a world that was not seeded. */
export type SeedState = 'none' | 'half' | 'done' | 'foreign' | 'outdated';

/** Raised when stored documents change their fields: a world of another format cannot be read. */
const FORMAT = 3;

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

/** Makes the folder if it is missing. */
export function ensureDataDir(dir: string): void {
  mkdirSync(dir, { recursive: true });
}

/** Reads how far the seed of the folder got. */
export function readSeedState(dir: string): SeedState {
  if (existsSync(join(dir, SEEDED))) {
    const [, format] = readFileSync(join(dir, SEEDED), 'utf8').split('\n');
    return format === `format ${FORMAT}` ? 'done' : 'outdated';
  }
  if (existsSync(join(dir, SEEDING))) return 'half';
  return existsSync(join(dir, 'cloud.db')) ? 'foreign' : 'none';
}

/** Notes that seeding began. The folder counts as half seeded until the end is noted. */
export function markSeeding(dir: string): void {
  writeWhole(join(dir, SEEDING), '');
}

/** The database file, and the log of the writes that are not in it yet. */
const DATABASE = ['cloud.db', 'cloud.db-wal'];

/** Waits until a file is on the disk. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** Notes that the world is complete, after the database is on the disk. Nobody may write to it meanwhile. */
export function markSeeded(dir: string): void {
  const paths = DATABASE.map((name) => join(dir, name));
  for (const path of paths.filter((path) => existsSync(path))) flush(path);
  writeWhole(join(dir, SEEDED), `${new Date().toISOString()}\nformat ${FORMAT}\n`);
  rmSync(join(dir, SEEDING), { force: true });
}

/**
 * Reads the key that seals personal data of this world: 32 random bytes in base64. It makes the key once, and only the
 * owner may read the file.
 */
export function readDataKey(dir: string): string {
  const path = join(dir, 'secrets.json');
  const known = readJsonFile(path).dataKey;
  if (typeof known === 'string') return known;
  const dataKey = randomBytes(32).toString('base64');
  writeWhole(path, JSON.stringify({ dataKey }));
  chmodSync(path, 0o600);
  return dataKey;
}

/** Reads how many milliseconds the world's clock was ahead of real time when devcloud ended. */
export function readClockOffset(dir: string): number {
  const offset = readJsonFile(join(dir, 'clock.json')).offset;
  return typeof offset === 'number' ? offset : 0;
}

export function keepClockOffset(dir: string, offset: number): void {
  writeWhole(join(dir, 'clock.json'), JSON.stringify({ offset }));
}
