import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { Store } from '../database/store';

/** `npm run test:long` sets `LONG=1`: twenty times as many. */
const ROUNDS = process.env.LONG ? 200 : 10;
const ROUNDS_ON_ONE_FOLDER = 5;
const WRITER = resolve(__dirname, '../../.cache/keep-writing.cjs');

beforeAll(() => {
  buildSync({
    entryPoints: [require.resolve('./testing/keep-writing')],
    outfile: WRITER,
    bundle: true,
    platform: 'node',
    external: ['libsql'],
  });
});

/** Runs a process that writes and names the acknowledged writes. It kills the process at a random moment. */
async function writeAndDie(dataDir: string, round: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [WRITER, dataDir, String(round)]);
  const acknowledged: string[] = [];
  const { stdout } = child;
  if (stdout === null) throw new Error('no output');
  const lines = createInterface(stdout);
  lines.on('line', (line) => {
    if (line.endsWith(';')) acknowledged.push(line.slice(0, -1));
  });
  await once(lines, 'line');
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
  await once(lines, 'close');
  return acknowledged;
}

interface Found {
  left: string[];
  right: string[];
  single: string[];
  steps: string[];
  counter: number;
}

function readAll(dataDir: string): Found {
  const store = new Store(dataDir, { isDurable: true });
  const all = (name: string) =>
    store.current.find(name, { query: {}, sort: [], skip: 0, limit: 1e6 });
  const ids = (name: string) => all(name).map(({ _id }) => String(_id));
  const [left, right, single, steps] = [ids('left'), ids('right'), ids('single'), ids('steps')];
  const counter = Number(all('counters')[0]?.n ?? 0);
  const listed = store.current.find('left', {
    query: { n: { $gte: '' } },
    sort: [['n', 1]],
    skip: 0,
    limit: 1e6,
  });
  store.close();
  expect(listed.map(({ _id }) => String(_id)).sort()).toEqual([...left].sort());
  return { left, right, single, steps, counter };
}

function checkNothingLost(found: Found, acknowledged: readonly string[]): void {
  const named = (what: string) =>
    acknowledged.filter((line) => line.startsWith(what)).map((line) => line.split(' ')[1] ?? '');
  const missing = (what: string, there: readonly string[]) => {
    const known = new Set(there);
    return named(what).filter((id) => !known.has(id));
  };
  expect(missing('pair', found.left)).toEqual([]);
  expect(missing('single', found.single)).toEqual([]);
  expect(missing('step', found.steps)).toEqual([]);
}

/**
 * Checks the data: each pair is complete or missing, the counter equals its steps, and open transactions left nothing.
 */
function checkNothingHalf({ left, right, steps, counter }: Found): void {
  expect([...left].sort()).toEqual([...right].sort());
  expect(steps.length).toBe(counter);
  expect([...left, ...right].filter((id) => /^(open|half)/.test(id))).toEqual([]);
  for (const ids of [left, right, steps]) expect(new Set(ids).size).toBe(ids.length);
}

test(
  `kill -9 in the middle of writes, ${ROUNDS} times: nothing acknowledged lost, nothing half committed`,
  async () => {
    let total = 0;
    for (let folder = 0; folder < ROUNDS / ROUNDS_ON_ONE_FOLDER; folder++) {
      const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
      const acknowledged: string[] = [];
      for (let round = 0; round < ROUNDS_ON_ONE_FOLDER; round++) {
        acknowledged.push(...(await writeAndDie(dataDir, round)));
        const found = readAll(dataDir);
        checkNothingLost(found, acknowledged);
        checkNothingHalf(found);
      }
      total += acknowledged.length;
      rmSync(dataDir, { recursive: true });
    }
    expect(total).toBeGreaterThan(ROUNDS);
  },
  ROUNDS * 5000,
);
