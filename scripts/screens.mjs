import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { ROOT } from './lib/run.mjs';
import { loadTypescript } from './lib/typescript.mjs';

/**
 * `node scripts/screens.mjs [name …]`: a picture of every screen, in normal and in care mode, → docs/screens.
 * `sheet-*` names all that begin so. One that cannot be reached does not stop the others; they are listed at the end.
 */
await ensureInstalled();
const { buildApp, buildFunctions } = await import('./lib/builds.mjs');
await Promise.all([buildApp('h5'), buildFunctions()]);
const { openBrowser } = loadTypescript('tests/support/browser.ts');
const { BrowserPhone } = loadTypescript('tests/support/browser-phone.ts');
const { startSeeded } = loadTypescript('tests/support/start-cloud.ts');
const { listScreens } = loadTypescript('tests/support/screens.ts');
const { wechatScreens } = loadTypescript('scripts/screens-wechat.ts');

const TARGET = join(ROOT, 'docs/screens');
const WANTED = process.argv.slice(2);
const MODES = ['normal', 'care'];
/** Milliseconds for the last picture to load and the last transition to end. */
const SETTLE = 700;

function isWanted(name) {
  if (WANTED.length === 0) return true;
  return WANTED.some((wish) =>
    wish.endsWith('*') ? name.startsWith(wish.slice(0, -1)) : name === wish,
  );
}

async function scrollTo({ page }, id) {
  await page.locator(`#${id}`).filter({ visible: true }).last().scrollIntoViewIfNeeded();
}

async function takePicture(browser, url, screen, mode) {
  const phone = await BrowserPhone.start(browser, url, screen.openid, screen.more);
  try {
    await takePictureOn(phone, screen, mode);
  } finally {
    await phone.close();
  }
}

async function takePictureOn(phone, screen, mode) {
  if (mode === 'care') {
    await phone.open('/pages/home/index');
    await phone.tap('care-mode');
  }
  await phone.open(screen.url);
  await phone.page.waitForLoadState('networkidle');
  for (const step of screen.steps ?? []) await step(phone);
  if (screen.scrollTo) await scrollTo(phone, screen.scrollTo);
  await phone.page.waitForTimeout(SETTLE);
  const picture = await phone.page.screenshot({
    type: 'jpeg',
    quality: 55,
    animations: 'disabled',
  });
  writeFileSync(join(TARGET, `${screen.name}-${mode}.jpg`), picture);
}

/** Pages of devcloud itself, which no person is signed in to. */
const DESK = [
  { name: 'chooser', path: '/', viewport: { width: 390, height: 844 } },
  { name: 'phones', path: '/phones', viewport: { width: 1500, height: 900 } },
];

async function takeDeskPicture(browser, url, { name, path, viewport }) {
  const page = await browser.newPage({ viewport, locale: 'zh-CN' });
  await page.goto(url + path);
  await page.waitForTimeout(3 * SETTLE);
  const picture = await page.screenshot({ type: 'jpeg', quality: 60 });
  writeFileSync(join(TARGET, `${name}.jpg`), picture);
  await page.close();
}

const missed = [];

async function tryPicture(browser, url, screen, mode) {
  try {
    await takePicture(browser, url, screen, mode);
  } catch (error) {
    missed.push(`${screen.name}-${mode}: ${error instanceof Error ? error.message : error}`);
  }
}

mkdirSync(TARGET, { recursive: true });
if (WANTED.length === 0) {
  for (const name of readdirSync(TARGET)) rmSync(join(TARGET, name));
}
const cloud = await startSeeded();
const browser = await openBrowser();
try {
  const screens = [...(await listScreens(cloud)), ...wechatScreens()];
  for (const screen of screens.filter(({ name }) => isWanted(name))) {
    for (const mode of MODES) await tryPicture(browser, cloud.url, screen, mode);
    console.log(screen.name);
  }
  for (const page of DESK) await takeDeskPicture(browser, cloud.url, page);
} finally {
  await browser.close();
  await cloud.discard();
}
if (missed.length > 0) {
  console.error(`\n${missed.length} not taken:\n${missed.join('\n\n')}`);
  process.exitCode = 1;
}
