import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const QUIET = ['--no-audit', '--no-fund', '--no-progress'];

/**
 * Installs the packages unless exactly these are there already; Node's own modules only, it runs first.
 * @param {{ for?: 'start' | 'everything' }} [options] - `start` needs no package that only tests and checks need
 */
export async function ensureInstalled({ for: purpose = 'everything' } = {}) {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson('node_modules/.package-lock.json')?.packages ?? {};
  const isLocked = Boolean(wanted) && asksForTheSame(wanted[''], readJson('package.json'));
  if (isLocked && isInstalled(wanted, present, purpose)) return;
  console.error('installing packages …');
  const options = [
    ...QUIET,
    /** Each npm writes the lock in its own way: it is left as it is while it says what package.json says. */
    ...(isLocked ? ['--no-save'] : []),
    /** Leaving out what is there already would remove it. */
    ...(purpose === 'start' && !hasAnyForTests(present) ? ['--omit=dev'] : []),
  ];
  const { code } = await runNpm(['install', ...options]);
  if (code !== 0) throw new Error('npm install failed: see above');
}

/** Every package that is needed is in node_modules in its version; optional ones depend on the system. */
function isInstalled(wanted, present, purpose) {
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, dev }]) =>
      path === '' ||
      optional ||
      devOptional ||
      (dev && purpose === 'start') ||
      present[path]?.version === version,
  );
}

function hasAnyForTests(present) {
  return Object.values(present).some(({ dev }) => dev);
}

function asksForTheSame(locked, manifest) {
  return ['dependencies', 'devDependencies'].every((kind) => {
    const asked = Object.entries(manifest[kind] ?? {});
    const known = locked[kind] ?? {};
    return (
      asked.length === Object.keys(known).length &&
      asked.every(([name, range]) => known[name] === range)
    );
  });
}

function readJson(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Runs npm. Under `npm run …` npm names its own script; started by hand, the shell finds it. */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}
