import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Store } from '../database/store';

const WRITER = require.resolve('./testing/keep-writing');
const TSX = require.resolve('tsx');
const ROUNDS = 4;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** Runs a process that writes and says what is acknowledged; kills it at an unforeseen moment. */
async function writeAndDie(round: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [
    '--import',
    TSX,
    WRITER,
    dataDir,
    String(round),
  ]);
  const acknowledged: string[] = [];
  const { stdout } = child;
  if (stdout === null) throw new Error('no output');
  const lines = createInterface(stdout);
  lines.on('line', (line) => acknowledged.push(line));
  await once(lines, 'line');
  setTimeout(() => child.kill('SIGKILL'), 20 + Math.random() * 150);
  await once(lines, 'close');
  return acknowledged;
}

test('kill -9 loses nothing acknowledged and leaves nothing half committed', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await writeAndDie(round)));
  const store = new Store(dataDir);
  const [left, right] = ['left', 'right'].map((name) =>
    store.current
      .find(name, { query: {}, sort: [], skip: 0, limit: 1e6 })
      .map(({ _id }) => String(_id)),
  );
  store.close();
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(left).toEqual(right);
  expect(acknowledged.filter((id) => !left?.includes(id))).toEqual([]);
  expect(new Set(left).size).toBe(left?.length);
});
