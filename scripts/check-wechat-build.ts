import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScript, type Fault } from './wechat-build/check-script';
import { checkStyle } from './wechat-build/check-style';

/** `tsx scripts/check-wechat-build.ts`: says what in dist/weapp the oldest WeChat could not run. */
const ROOT = join(__dirname, '../dist/weapp');
/** So much of the code around a fault is shown. */
const AROUND = 60;

/** How each kind of file is checked. */
const CHECKS = { '.js': checkScript, '.wxss': checkStyle };

const all = readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
const faults = Object.entries(CHECKS).flatMap(([ending, check]) => {
  const files = all.filter((path) => path.endsWith(ending));
  if (files.length === 0) return [`dist/weapp holds no ${ending}: build it first`];
  return files.flatMap((path) => faultsIn(path, check));
});

function faultsIn(path: string, check: (source: string) => Fault[]): string[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return check(source).map(({ what, offset }) => {
    const around = source.slice(Math.max(0, offset - AROUND), offset + AROUND);
    return `dist/weapp/${path}, character ${offset}: ${what}\n    … ${around.replace(/\s+/g, ' ')} …`;
  });
}

if (faults.length > 0) {
  console.error(`The oldest WeChat cannot run the build:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
