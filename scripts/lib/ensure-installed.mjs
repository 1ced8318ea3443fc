import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Installs the packages unless exactly these are there already; Node's own modules only, it runs first. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error('installing packages …');
  const { code } = await runNpm(['install', '--no-audit', '--no-fund', '--no-progress']);
  if (code !== 0) throw new Error('npm install failed: see above');
}

/** Every package of package-lock.json is in node_modules in its version; optional ones depend on the system. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages;
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (!wanted || !present || !asksForTheSame(wanted[''], readJson('package.json'))) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
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
