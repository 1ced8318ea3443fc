import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { HOME, join } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';

const ME = 'o-voice-first';

/** Somebody of seventy who does not type: say it, send it. */
describe('说一说, in Chromium on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });

  test('three taps from the home page to the number, and a person listens within three working days', async () => {
    const phone = await BrowserPhone.start(browser, cloud.url, ME);
    await join(phone, '桂花');
    await phone.open(HOME);
    await phone.tap('open-speak');
    await phone.read('正在听');
    await phone.page.waitForTimeout(1500);
    await phone.tap('record');
    await phone.tap('submit');
    await phone.read(/\d{8}-[0-9A-Z]{6}/);
    const { items } = await cloud.call(ME, 'appeal.list', { scope: 'mine' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ priority: 'yellow', status: 'pending' });
    const view = await cloud.call(ME, 'appeal.get', { appealId: items[0]?.id ?? '' });
    expect(view.visibility).toBe('handlers');
    expect(view.media).toMatchObject([{ kind: 'voice' }]);
    expect(view.media[0]?.url).toMatch(/^http/);
    expect(view.deadline?.clock).toBe('resolve');
    expect(phone.faults).toEqual([]);
  });
});
