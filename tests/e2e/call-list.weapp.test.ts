/** @jest-environment ./tests/support/mini-program-environment.cjs */
import { resolve } from 'node:path';
import { Phone } from '../support/mini-program';
import { callAs } from '../support/mini-program-call';
import { playCall } from '../support/stories/call';
import { type StoryCloud, startCloud } from '../support/story-cloud';

describe('the calls to make in the built mini program, by the official compiler', () => {
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

  test('「请打电话」: red, nobody told by WeChat, called by the desk: not reached, then told', async () => {
    await playCall({ cloud, phoneOf });
  });
});
