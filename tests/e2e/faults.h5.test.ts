import type { Browser } from 'playwright-core';
import type { AppealView } from '../../contract';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { newKey } from '../support/cloud';
import { undrawable } from '../support/spoilt-call';
import { detailOf, HOME } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { PEOPLE } from '../support/world';

const WORDS = '三号楼的楼道灯坏了';

describe('faults in Chromium on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });

  /** A phone, and the faults that it tells of. */
  const phoneOf = async (openid: string) => {
    const phone = await BrowserPhone.start(browser, cloud.url, openid);
    const told: Record<string, unknown>[] = [];
    phone.page.on('request', (request) => {
      if (request.url().endsWith('account.reportFault')) told.push(request.postDataJSON());
    });
    return { phone, told };
  };

  test('a page that breaks says so, tells the cloud where, and is whole again after a retry', async () => {
    const { id } = await cloud.call(PEOPLE.gridWorker, 'appeal.submit', {
      ...{ category: 'property', content: WORDS, isAnonymous: false, idempotencyKey: newKey() },
    });
    const { phone, told } = await phoneOf(PEOPLE.gridWorker);
    const way = '**/call/appeal.get';
    await phone.page.route(way, async (route) => {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: AppealView };
      await route.fulfill({ json: { ok: true, data: undrawable(data) } });
    });
    await phone.open(detailOf(id));
    await phone.read('这一页出了点问题');
    expect(told).toMatchObject([
      { kind: 'draw', name: 'TypeError', page: 'features/appeal/pages/detail/index' },
    ]);
    await phone.page.unroute(way);
    await phone.tap('page-retry');
    await phone.read(WORDS);
    expect(await phone.has('page-fault')).toBe(false);
    await phone.close();
  });

  test('what goes wrong outside of drawing is told once, in words of ours only', async () => {
    const { phone, told } = await phoneOf(PEOPLE.gridWorker);
    await phone.open(HOME);
    await phone.read('您好');
    const answered = phone.page.waitForResponse('**/call/account.reportFault');
    await phone.page.evaluate(() => {
      const fail = () => Promise.reject(new RangeError('王桂珍的电话是 13800001234'));
      void fail();
      void fail();
    });
    expect(await (await answered).json()).toEqual({ ok: true, data: {} });
    expect(told).toMatchObject([{ kind: 'rejection', name: 'RangeError', message: '* #' }]);
    await phone.close();
  });

  test('an address that leads nowhere leads home, and says so', async () => {
    const { phone, told } = await phoneOf(PEOPLE.gridWorker);
    await phone.open('/pages/gone/index?id=o-somebody');
    await phone.read('您要看的页面已经没有了');
    await phone.read('您好');
    expect(told).toMatchObject([{ kind: 'page-not-found', page: 'pages/gone/index' }]);
    await phone.close();
  });
});
