import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { until } from '../support/until';
import { GRID_ID, PEOPLE } from '../support/world';

const ME = 'o-late-writer';
/** Longer than a form waits to be saved. */
const SAVED_MS = 1200;

/** The cloud does the work, and its answer never comes: nothing is done twice, and nothing typed is lost. */
describe('lost answers, in Chromium on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;
  let phone: BrowserPhone;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
    await cloud.settle(ME, '桂花');
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });
  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  const start = async (openid: string, page: string) => {
    phone = await BrowserPhone.start(browser, cloud.url, openid);
    await phone.open(`/features/${page}/index`);
  };
  const saved = () => phone.page.waitForTimeout(SAVED_MS);
  const typed = (id: string) =>
    phone.page.locator(`#${id}`).locator('input, textarea').last().inputValue();
  /** The cloud takes the first try, and the page waits for an answer that never comes. */
  const loseAnswer = async (action: string, afterwards: 'continue' | 'abort' = 'continue') => {
    let tries = 0;
    await phone.page.route(`**/call/${action}`, async (route) => {
      tries += 1;
      if (tries === 1) await route.fetch();
      else await route[afterwards]();
    });
  };
  const mend = (action: string) => phone.page.unroute(`**/call/${action}`);
  const countFor = async (openid: string, scope: 'mine' | 'community') =>
    (await cloud.call(openid, 'appeal.list', { scope })).items.length;

  test('a record whose answer was lost is found again after a reload, and is made once', async () => {
    const before = await countFor(PEOPLE.desk, 'community');
    await start(PEOPLE.desk, 'desk/pages/record');
    for (const id of ['source-phone', 'consent-spoken', `grid-${GRID_ID}`, 'category-property']) {
      await phone.tap(id);
    }
    await phone.type('content', '来电说四号楼的防盗门关不上');
    await phone.type('name', '李桂兰');
    await loseAnswer('appeal.record');
    await phone.tap('record-submit');
    const taken = async () => (await countFor(PEOPLE.desk, 'community')) === before + 1;
    await until(taken, 'the cloud has it');
    await phone.page.reload();
    await phone.read('登记好了');
    await phone.read('就已经登上了');
    const [found] = (await cloud.call(PEOPLE.desk, 'appeal.list', { scope: 'community' })).items;
    expect(await phone.text()).toContain(found?.number);
    expect(await taken()).toBe(true);
    await phone.tap('record-again');
    await phone.read('居民');
    await saved();
    await phone.page.reload();
    await phone.read('居民');
    expect(await typed('content')).toBe('');
    await phone.tap('consent-spoken');
    expect(await typed('name')).toBe('');
  });

  test('settings are kept as typed over reloads until they are saved, and a lost answer saves them once', async () => {
    await start(PEOPLE.secretary, 'desk/pages/settings');
    const settings = () => cloud.call(PEOPLE.secretary, 'appeal.settings', {});
    const { version } = await settings();
    await phone.tap('add-template');
    await phone.type('template-title', '下周上门');
    await phone.type('template-text', '您好，我下周二上门看看。');
    await saved();
    await phone.page.reload();
    await phone.read('改好了');
    expect(await typed('template-title')).toBe('下周上门');
    expect(await typed('template-text')).toBe('您好，我下周二上门看看。');
    await phone.tap('sheet-confirm');
    await phone.read('有改动，还没保存');
    await phone.page.reload();
    await phone.read('有改动，还没保存');
    await phone.read('下周上门');
    await loseAnswer('appeal.saveSettings');
    await phone.tap('save');
    await until(async () => (await settings()).version > version, 'the cloud has them');
    await phone.page.reload();
    await phone.read('有改动，还没保存');
    await phone.tap('save');
    await phone.read('已经保存');
    const { templates, version: now } = await settings();
    expect(now).toBe(version + 1);
    expect(templates.filter(({ title }) => title === '下周上门')).toHaveLength(1);
    await phone.page.reload();
    await phone.read('下周上门');
    expect(await phone.text()).not.toContain('还没保存');
  });

  test('what was changed after a sending without answer waits as a supplement, over a reload too', async () => {
    await start(ME, 'appeal/pages/compose');
    await phone.tap('category-property');
    await phone.type('content', '井盖松了');
    for (const button of ['next', 'next', 'check']) await phone.tap(button);
    await phone.read('一般问题');
    await loseAnswer('appeal.submit', 'abort');
    await phone.tap('submit');
    await until(async () => (await countFor(ME, 'mine')) === 1, 'the cloud has it');
    await phone.page.reload();
    await phone.read('联网后自动提交');
    await phone.type('content', '井盖松了，昨天有人绊倒');
    await saved();
    await mend('appeal.submit');
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await phone.read('后来改的内容还没有送到');
    await phone.read('昨天有人绊倒');
    await phone.page.reload();
    await phone.read('补充说明还没发出');
    await phone.tap('unsent-open');
    expect(await typed('sheet-text')).toBe('昨天有人绊倒');
    await phone.tap('sheet-confirm');
    await phone.read('补充了说明');
    expect(await phone.text()).not.toContain('还没发出');
    const { items } = await cloud.call(ME, 'appeal.list', { scope: 'mine' });
    const appeal = await cloud.call(ME, 'appeal.get', { appealId: items[0]?.id ?? '' });
    expect([items.length, appeal.content]).toEqual([1, '井盖松了']);
    expect(appeal.timeline.at(-1)).toMatchObject({ act: 'supplement', text: '昨天有人绊倒' });
  });
});
