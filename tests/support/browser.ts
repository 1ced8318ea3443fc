import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  for (const options of await candidates()) {
    try {
      return await chromium.launch({ args: ARGS, headless: true, ...options });
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser could be started.\n${failures.join('\n')}`);
}

async function candidates(): Promise<LaunchOptions[]> {
  const installed: LaunchOptions[] = [{ channel: 'chrome' }, { channel: 'msedge' }];
  const debian = '/usr/bin/chromium';
  if (existsSync(debian)) installed.push({ executablePath: debian });
  if (process.platform !== 'linux' || process.arch !== 'x64') return installed;
  return [{ executablePath: await unpackChromium() }, ...installed];
}

/** Unpacks the browser of `@sparticuz/chromium` once; by renaming, so that two test files may do it at once. */
async function unpackChromium(): Promise<string> {
  const target = join(CACHE, 'chromium');
  if (existsSync(target)) return target;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'unpacking-'));
  const unpacked = await unpackInto(folder);
  renameSync(unpacked, target);
  rmSync(folder, { recursive: true, force: true });
  return target;
}

/** The package unpacks into the system's temporary folder: for that moment it is ours. */
async function unpackInto(folder: string): Promise<string> {
  const before = process.env.TMPDIR ?? tmpdir();
  process.env.TMPDIR = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    process.env.TMPDIR = before;
  }
}
