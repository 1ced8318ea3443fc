/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { playGas } from '../support/stories/gas';
import { playLamp } from '../support/stories/lamp';
import { type StoryCloud, startCloud } from '../support/story-cloud';

describe('the story in the built mini program, by the official compiler', () => {
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

  const phoneOf = async (openid: string) => {
    phone?.close();
    phone = new Phone(root, callAs(cloud.url, openid));
    return phone;
  };

  test('「楼道灯坏了」: joined by three, transferred, not solved, reopened, solved, rated', async () => {
    await playLamp({ cloud, phoneOf });
  });

  test('「燃气味」: red, anonymous, in the night of a holiday, escalated by the clock', async () => {
    await playGas({ cloud, phoneOf });
  });
});
