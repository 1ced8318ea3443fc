import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { BrowserPhone } from '../support/browser-phone';
import { RECEIPT_OWNER, submitForReceipt } from '../support/stories/receipt';
import { detailOf } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';

/** Where to keep the pictures for looking at them; left out: nowhere. */
const KEPT = process.env.PICTURES;

describe('受理回执, in Chromium on the H5 build', () => {
  let cloud: StoryCloud;
  let browser: Browser;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startCloud({ web: true }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.discard();
  });

  /** Presses the button, and answers the picture that the page then shows. */
  const press = async (phone: BrowserPhone) => {
    await phone.tap('picture');
    await phone.read('长按图片');
    const image = phone.page.locator('#picture-made');
    const size = await image.evaluate(async (element) => {
      const shown = element as HTMLImageElement;
      await shown.decode();
      return { width: shown.naturalWidth, height: shown.naturalHeight };
    });
    const address = (await image.getAttribute('src')) ?? '';
    return { ...size, bytes: Buffer.from(address.split(',')[1] ?? '', 'base64') };
  };

  test.each([320, 390])(
    'at %i px the writer sees the picture, larger in 关怀模式',
    async (width) => {
      const { id, number } = await submitForReceipt(cloud, width === 320);
      const phone = await BrowserPhone.start(browser, cloud.url, RECEIPT_OWNER);
      await phone.page.setViewportSize({ width, height: 844 });
      const made = [];
      for (const mode of ['normal', 'care']) {
        if (mode === 'care') {
          await phone.open('/pages/home/index');
          await phone.tap('care-mode');
        }
        await phone.open(detailOf(id));
        const picture = await press(phone);
        made.push(picture);
        if (KEPT) {
          writeFileSync(join(KEPT, `receipt-${width}-${mode}.png`), picture.bytes);
          const path = join(KEPT, `page-${width}-${mode}.png`);
          await phone.page.screenshot({ path, fullPage: false });
        }
      }
      const [normal, care] = made;
      expect(normal?.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(normal?.width).toBe(1125);
      expect(care?.height).toBeGreaterThan(normal?.height ?? 0);
      const link = phone.page.getByRole('link', { name: '下载图片' });
      expect(await link.getAttribute('download')).toBe(`受理回执 ${number}.png`);
      expect(phone.faults).toEqual([]);
      await phone.close();
    },
  );
});
