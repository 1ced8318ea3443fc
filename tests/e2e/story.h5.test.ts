import type { Browser } from 'playwright-core';
import { drawPicture } from '../../devcloud/seed/pictures';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { type CloudProcess, startCloud } from '../support/start-cloud';
import { playStory } from '../support/story';

describe('the story in Chromium, on the H5 build', () => {
  let cloud: CloudProcess;
  let browser: Browser;
  const phones = new Map<string, BrowserPhone>();

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });

  test('from the first tap to the stars', async () => {
    const phoneOf = async (openid: string) => {
      const phone = phones.get(openid) ?? (await BrowserPhone.start(browser, cloud.url, openid));
      phones.set(openid, phone);
      return phone;
    };
    const photo = { name: 'lamp.png', mimeType: 'image/png', buffer: drawPicture('stairwell') };
    await playStory({ cloud, phoneOf, addPhoto: (phone) => phone.choose('add-image', photo) });
    const faults = [...phones.values()].flatMap((phone) => phone.faults);
    expect(faults).toEqual([]);
  }, 120_000);
});
