/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { RECEIPT_OWNER, RECEIPT_SECRETS, submitForReceipt } from '../support/stories/receipt';
import { detailOf } from '../support/stories/steps';
import { type StoryCloud, startCloud } from '../support/story-cloud';
import { until } from '../support/until';
import { PEOPLE } from '../support/world';

describe('受理回执 in the built mini program', () => {
  const root = resolve(__dirname, '../../dist/weapp');
  let cloud: StoryCloud;
  let phone: Phone | undefined;

  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(async () => {
    phone?.close();
    await cloud?.discard();
  });

  const open = async (openid: string, id: string) => {
    phone?.close();
    phone = new Phone(root, callAs(cloud.url, openid));
    await phone.open(detailOf(id));
    await phone.read(/\d{8}-[0-9A-Z]{6}/);
    return phone;
  };

  test('the writer presses the button, and WeChat is offered a picture that says whom to ask and by when, and no more', async () => {
    const { id, number } = await submitForReceipt(cloud);
    const mine = await open(RECEIPT_OWNER, id);
    await mine.tap('picture');
    await until(() => mine.offeredPictures().length === 1, 'a picture is offered');
    const [picture] = mine.offeredPictures();
    const text = picture?.texts.join('') ?? '';
    for (const words of ['受理回执', number, '楼道灯', '解放路社区', '2026年3月5日', '办结']) {
      expect(text).toContain(words);
    }
    for (const secret of RECEIPT_SECRETS) expect(text).not.toContain(secret);
    expect(picture?.width).toBe(1125);
    // The button takes no tap until it is free again, a moment after WeChat has the picture.
    await until(async () => {
      await mine.tap('picture');
      return mine.offeredPictures().length > 1;
    }, 'another one is offered');
    expect(mine.offeredPictures()[1]?.texts).toEqual(picture?.texts);
  });

  test('nobody else gets one', async () => {
    const { id } = await submitForReceipt(cloud);
    const worker = await open(PEOPLE.gridWorker, id);
    expect(worker.has('picture')).toBe(false);
  });
});
