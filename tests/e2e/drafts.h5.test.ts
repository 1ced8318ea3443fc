import type { Browser } from 'playwright-core';
import { drawPicture } from '../../devcloud/seed/pictures';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { detailOf } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { until } from '../support/until';
import { GRID_ID } from '../support/world';

const COMPOSE = '/features/appeal/pages/compose/index';
const ME = 'o-weak-network';
/** Longer than a draft waits to be saved. */
const SAVED_MS = 1200;

describe('drafts and a weak network, in Chromium on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;
  let phone: BrowserPhone;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
    phone = await BrowserPhone.start(browser, cloud.url, ME);
    await phone.open('/pages/home/index');
    await phone.tap('start-join');
    await phone.tap('consent-agree');
    await phone.tap(`place-${GRID_ID}`);
    await phone.type('nickname', '桂花');
    await phone.tap('join-submit');
    await phone.read('桂花，您好');
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });
  afterEach(() => expect(phone.faults).toEqual([]));

  const cut = (address: string) => phone.page.route(address, (route) => route.abort());
  const mend = (address: string) => phone.page.unroute(address);
  const saved = () => phone.page.waitForTimeout(SAVED_MS);
  const sent = async () => (await cloud.call(ME, 'appeal.list', { scope: 'mine' })).items.length;
  const write = async (category: string, content: string) => {
    await phone.tap(`category-${category}`);
    await phone.type('content', content);
  };
  const goToLastStep = async () => {
    for (const button of ['next', 'next', 'check']) await phone.tap(button);
    await phone.read('一般问题');
  };

  test('an upload that was cut goes on after a restart, to the same place in the cloud', async () => {
    const keys: string[] = [];
    phone.page.on('request', (request) => {
      if (!request.url().endsWith('appeal.prepareUpload')) return;
      keys.push(JSON.parse(request.postData() ?? '{}').idempotencyKey);
    });
    await cut('**/upload?**');
    await phone.open(COMPOSE);
    await write('property', '电梯坏了三天');
    const photo = { name: 'lift.png', mimeType: 'image/png', buffer: drawPicture('stairwell') };
    await phone.choose('add-image', photo);
    await phone.read('等待网络');
    await saved();
    await mend('**/upload?**');
    await phone.page.reload();
    await phone.read('已上传');
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
  });

  test('one matter is left for another; both stay, and the other is submitted by itself', async () => {
    await phone.tap('draft-another');
    await write('neighbor', '楼上半夜很吵');
    await saved();
    await phone.read('电梯坏了三天');
    await goToLastStep();
    await cut('**/call/appeal.submit');
    await phone.tap('submit');
    await phone.read('联网后自动提交');
    expect(await sent()).toBe(0);
    await mend('**/call/appeal.submit');
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await phone.read(/\d{8}-[0-9A-Z]{6}/);
    expect(await sent()).toBe(1);
  });

  test('without any network the last step still takes it, and it goes once', async () => {
    await phone.open(COMPOSE);
    await phone.read('上次没写完');
    await phone.tap('next');
    await phone.tap('next');
    await phone.page.context().setOffline(true);
    await phone.tap('check');
    await phone.read('存好，联网后自动提交');
    await phone.tap('submit');
    await phone.read('小程序开着就行');
    await phone.page.context().setOffline(false);
    await phone.read(/\d{8}-[0-9A-Z]{6}/);
    expect(await sent()).toBe(2);
  });

  test('what waits is offered after a restart, and is gone once it was sent', async () => {
    await phone.open(COMPOSE);
    await write('property', '路灯不亮一个星期');
    await goToLastStep();
    await cut('**/call/appeal.submit');
    await phone.tap('submit');
    await phone.read('联网后自动提交');
    await phone.page.reload();
    await phone.read('还没提交的诉求');
    expect(await sent()).toBe(2);
    await mend('**/call/appeal.submit');
    await phone.tap('waiting-drafts-send');
    await phone.read('已经提交');
    expect(await sent()).toBe(3);
    await phone.page.reload();
    await phone.read('说什么事');
    await saved();
    expect(await phone.text()).not.toContain('路灯不亮一个星期');
  });

  test('what waits can be taken back, and a draft deleted', async () => {
    await phone.open(COMPOSE);
    await write('property', '下水道堵了');
    await goToLastStep();
    await cut('**/call/appeal.submit');
    await phone.tap('submit');
    await phone.read('联网后自动提交');
    await phone.tap('waiting-cancel');
    await mend('**/call/appeal.submit');
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await saved();
    expect(await sent()).toBe(3);
    await phone.page.reload();
    await phone.read('上次没写完');
    await phone.tap('clear-draft');
    await phone.tap('sheet-confirm');
    await saved();
    await phone.page.reload();
    await phone.read('说什么事');
    await saved();
    expect(await phone.text()).not.toContain('上次没写完');
  });

  test('a sending whose answer was lost is found again after a reload, and makes no second appeal', async () => {
    const before = await sent();
    await phone.open(COMPOSE);
    await write('property', '井盖松了');
    await goToLastStep();
    let tries = 0;
    await phone.page.route('**/call/appeal.submit', async (route) => {
      tries += 1;
      if (tries > 1) await route.continue();
      // The cloud takes it, and the page waits for an answer that never comes.
      else await route.fetch();
    });
    await phone.tap('submit');
    await until(async () => (await sent()) === before + 1, 'the cloud has it');
    await phone.page.reload();
    await phone.read('已经收到您的诉求');
    await mend('**/call/appeal.submit');
    await phone.read('补充说明');
    expect(await sent()).toBe(before + 1);
    await phone.open(COMPOSE);
    await phone.read('说什么事');
    expect(await phone.text()).not.toContain('井盖松了');
  });

  test('what is written into the sheet of an act is there after a reload, and gone once it was sent', async () => {
    const { items } = await cloud.call(ME, 'appeal.list', { scope: 'mine' });
    await phone.open(detailOf(items[0]?.id ?? ''));
    await phone.tap('act-supplement');
    await phone.type('sheet-text', '昨天晚上又坏了');
    await phone.read('7 / 1000');
    await saved();
    await phone.page.reload();
    await phone.tap('act-supplement');
    await phone.read('7 / 1000');
    await cut('**/call/appeal.supplement');
    await phone.tap('sheet-confirm');
    await phone.read('网络没有连上');
    const seen = await phone.page.locator('#error-NO_NETWORK').boundingBox();
    expect((seen?.y ?? 900) + (seen?.height ?? 900)).toBeLessThan(844);
    await mend('**/call/appeal.supplement');
    await phone.tap('sheet-confirm');
    await phone.read('补充了说明');
    await phone.tap('act-supplement');
    await phone.read('0 / 1000');
  });

  test('what is pasted over the limit is not cut, says by how much, and stops the way on', async () => {
    await phone.open(COMPOSE);
    await write('property', '长'.repeat(2007));
    await phone.read('多了 7 字，请删短');
    await phone.tap('next');
    await phone.read('说什么事');
    await phone.type('content', '长'.repeat(2000));
    await phone.tap('next');
    await phone.read('怎么联系您');
    await phone.type('contact', '13800001234');
    await phone.tap('next');
    await phone.tap('check');
    await phone.read('联系方式：13800001234');
    await phone.open('/pages/home/index');
    await phone.read('没写完');
    await phone.tap('open-unfinished');
    await phone.read('上次没写完');
  });
});
