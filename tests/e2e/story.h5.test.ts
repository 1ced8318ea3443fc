import type { Browser } from 'playwright-core';
import { drawPicture } from '../../devcloud/seed/pictures';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { playGas } from '../support/stories/gas';
import { playLamp } from '../support/stories/lamp';
import { type StoryCloud, startCloud } from '../support/story-cloud';

describe('the stories in Chromium, on the H5 build', () => {
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
  afterEach(() => expect([...phones.values()].flatMap((phone) => phone.faults)).toEqual([]));

  const phoneOf = async (openid: string) => {
    const phone = phones.get(openid) ?? (await BrowserPhone.start(browser, cloud.url, openid));
    phones.set(openid, phone);
    return phone;
  };
  const photo = { name: 'lamp.png', mimeType: 'image/png', buffer: drawPicture('stairwell') };
  const addPhoto = (phone: BrowserPhone) => phone.choose('add-image', photo);

  test('「楼道灯坏了」: joined by three, transferred, not solved, reopened, solved, rated', async () => {
    await playLamp({ cloud, phoneOf, addPhoto });
  });

  test('「燃气味」: red, anonymous, in the night of a holiday, escalated by the clock', async () => {
    await playGas({ cloud, phoneOf });
  });
});
