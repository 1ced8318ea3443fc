import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, runNpm } from './lib/ensure-installed.mjs';
import { ROOT, run } from './lib/run.mjs';

const TOOL = join(ROOT, 'tools/wechat-check');

/** The app id of nobody: nothing is uploaded. */
const APP_ID = 'wx0000000000000000';

/** WeChat's own rules and compiler over `dist/weapp`; true when all are green. Installs them first: 300 MB. */
export async function checkWithWechat() {
  await installTool();
  const weapp = join(ROOT, 'dist/weapp');
  const script = join(TOOL, 'check.cjs');
  const { code, output } = await run(process.execPath, [script, weapp, APP_ID], { quiet: true });
  console.log(readable(output));
  return code === 0;
}

async function installTool() {
  const wanted = readVersion(join(TOOL, 'package-lock.json'));
  const present = readVersion(join(TOOL, 'node_modules/.package-lock.json'));
  if (present === wanted) return;
  console.error('installing miniprogram-ci (300 MB) …');
  const { code } = await runNpm(['ci', '--prefix', TOOL, '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed in tools/wechat-check: see above');
}

function readVersion(lock) {
  if (!existsSync(lock)) return null;
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return packages['node_modules/miniprogram-ci']?.version ?? null;
}

/** Our own lines; the tool also tells that it could not reach WeChat, and of each file. */
function readable(output) {
  const lines = output.split('\n').filter((line) => /^([✓✗]| {4})/.test(line));
  return lines.length > 0 ? lines.join('\n') : output;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  const { buildApp } = await import('./lib/builds.mjs');
  await buildApp('weapp');
  process.exitCode = (await checkWithWechat()) ? 0 : 1;
}
