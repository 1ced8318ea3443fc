import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type CloudClient, connect } from './cloud';

const ROOT = resolve(__dirname, '../..');
const BUNDLER = join(ROOT, 'scripts/lib/devcloud.mjs');

/** What `BUNDLER` knows how to bundle. */
type Program = 'main' | 'cloud-process';

/** A devcloud in a process of its own, which a test can kill. */
export interface CloudProcess extends CloudClient {
  dataDir: string;
  /** SIGKILL: no time to say goodbye. */
  kill(): Promise<void>;
  /** Stops it cleanly and throws its data away. */
  discard(): Promise<void>;
}

/** A new folder for a devcloud's data. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'devcloud-'));
}

/** Starts devcloud on a folder as it is; an empty one gets the small world. */
export function spawnCloud(dataDir: string): Promise<CloudProcess> {
  return launch('cloud-process', dataDir, []);
}

/** Starts devcloud as `npm start` does, with the seeded world and the H5 app, in a new folder. */
export function startSeeded(): Promise<CloudProcess> {
  return launch('main', newDataDir(), ['--port', '0']);
}

/** The bundle of a program, made anew when its sources changed; once for each test file. */
const bundles = new Map<Program, string>();

function bundleOf(program: Program): string {
  const known = bundles.get(program);
  if (known) return known;
  const path = execFileSync(process.execPath, [BUNDLER, program], { encoding: 'utf8' });
  bundles.set(program, path);
  return path;
}

async function launch(program: Program, dataDir: string, rest: string[]): Promise<CloudProcess> {
  const args = ['--enable-source-maps', bundleOf(program), '--data', dataDir, ...rest];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
  const url = await readyUrl(child);
  return {
    ...connect(url),
    dataDir,
    kill: () => stop(child, 'SIGKILL'),
    async discard() {
      await stop(child, 'SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const said: string[] = [];
    child.stderr?.on('data', (piece) => said.push(String(piece)));
    child.once('exit', (code) => fail(new Error(`devcloud ended with ${code}\n${said.join('')}`)));
    if (!child.stdout) return fail(new Error('devcloud has no output'));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, url] = line.split(' ');
      if (word === 'ready' && url) done(url);
    });
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.removeAllListeners('exit');
    child.once('exit', () => done());
    child.kill(signal);
  });
}
