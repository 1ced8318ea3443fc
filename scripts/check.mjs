import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runTool } from './lib/run.mjs';

const ROOMS = [
  'src',
  'contract',
  'domain',
  'cloudfunctions',
  'devcloud',
  'tests',
  'scripts',
  'config',
];

const CHECKS = [
  {
    name: 'types, mini program and cloud',
    tool: ['typescript-native', 'tsc', ['-p', 'tsconfig.json']],
  },
  { name: 'types, H5', tool: ['typescript-native', 'tsc', ['-p', 'tsconfig.h5.json']] },
  {
    name: 'style and lint',
    tool: ['@biomejs/biome', 'biome', ['check', '--max-diagnostics=100', '.']],
  },
  {
    name: 'who imports whom',
    tool: ['dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.cjs', ...ROOMS]],
  },
  { name: 'unused code', tool: ['knip', 'knip', []] },
  { name: 'oldest WeChat, privacy items', tool: ['tsx', 'tsx', ['scripts/base-library.ts']] },
];

/** Runs all checks, two at a time, and prints what failed; answers one result per check. */
export async function runChecks() {
  const results = [];
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      results.push(await runCheck(check));
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}

async function runCheck({ name, tool: [packageName, bin, args] }) {
  const started = Date.now();
  const { code, output } = await runTool(packageName, bin, args, { quiet: true });
  const passed = code === 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${passed ? '✓' : '✗'} ${name} (${seconds} s)${passed ? '' : `\n${output.trim()}\n`}`,
  );
  return { name, passed };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  const results = await runChecks();
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}
