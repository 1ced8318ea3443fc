import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScript } from './wechat-build/check-script';

/** `tsx scripts/check-wechat-build.ts`: says what in dist/weapp the oldest WeChat could not run. */
const ROOT = join(__dirname, '../dist/weapp');
/** So much of the code around a fault is shown. */
const AROUND = 60;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.js'),
);
const faults = files.flatMap((path) => {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return checkScript(source).map(({ what, offset }) => {
    const around = source.slice(Math.max(0, offset - AROUND), offset + AROUND);
    return `dist/weapp/${path}, character ${offset}: ${what}\n    … ${around.replace(/\s+/g, ' ')} …`;
  });
});

if (files.length === 0) faults.push('dist/weapp holds no JavaScript: build it first');
if (faults.length > 0) {
  console.error(`The oldest WeChat cannot run the build:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
