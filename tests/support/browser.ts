import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const CACHE = resolve(__dirname, '../../.cache/browser');

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];

/** A headless Chromium: our own on Linux x64, else an installed Chrome or Edge. */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const options of candidates()) {
    try {
      return await chromium.launch({ args: ARGS, headless: true, ...options });
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser could be started.\n${failures.join('\n')}`);
}

function candidates(): LaunchOptions[] {
  const installed: LaunchOptions[] = [{ channel: 'chrome' }, { channel: 'msedge' }];
  const debian = '/usr/bin/chromium';
  if (existsSync(debian)) installed.push({ executablePath: debian });
  if (process.platform !== 'linux' || process.arch !== 'x64') return installed;
  return [{ executablePath: unpackChromium() }, ...installed];
}

/** Unpacks the browser of `@sparticuz/chromium` once; by renaming, so that two test files may do it at once. */
function unpackChromium(): string {
  const target = join(CACHE, 'chromium');
  if (existsSync(target)) return target;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'unpacking-'));
  unpackInto(folder);
  renameSync(join(folder, 'chromium'), target);
  rmSync(folder, { recursive: true, force: true });
  return target;
}

const UNPACKER = join(__dirname, 'unpack-chromium.mjs');

/**
 * The package unpacks into the system's temporary folder. Only a process of its own can be given another:
 * in a test file `process.env` is a copy, so all files would unpack into the same place.
 */
function unpackInto(folder: string): void {
  execFileSync(process.execPath, [UNPACKER], { env: { ...process.env, TMPDIR: folder } });
}
