import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { playCall } from '../support/stories/call';
import { type StoryCloud, startCloud } from '../support/story-cloud';

describe('the calls to make in Chromium, on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;
  const phones = new Map<string, BrowserPhone>();

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });

  const phoneOf = async (openid: string) => {
    const phone = phones.get(openid) ?? (await BrowserPhone.start(browser, cloud.url, openid));
    phones.set(openid, phone);
    return phone;
  };

  test('「请打电话」: red, nobody told by WeChat, called by the desk: not reached, then told', async () => {
    await playCall({ cloud, phoneOf });
    expect([...phones.values()].flatMap((phone) => phone.faults)).toEqual([]);
  });
});
