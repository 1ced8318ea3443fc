import { setTimeout as pause } from 'node:timers/promises';
import cloudSdk from 'wx-server-sdk';
import { type CloudUnderTest, NOW, openCloud } from './testing/cloud-under-test';
import { linkOf, openSdk, refusalOf } from './testing/sdk';

let cloud: CloudUnderTest;
beforeAll(async () => {
  cloud = await openCloud({
    openapi: [
      'subscribeMessage.send',
      'security.msgSecCheck',
      'security.mediaCheckAsync',
      'wxacode.get',
    ],
    lifetimes: { mediaCheck: 100 },
  });
  openSdk();
});
afterAll(() => cloud.close());

type Api = (values: Record<string, unknown>) => Promise<Record<string, unknown>>;

function api(group: 'subscribeMessage' | 'security' | 'wxacode', name: string): Api {
  const openapi = cloudSdk.openapi as unknown as Record<string, Record<string, Api>>;
  return (values) => openapi[group]?.[name]?.(values) ?? Promise.reject(new Error('no such api'));
}

const MESSAGE = {
  touser: 'resident-1',
  templateId: 'template-1',
  page: 'pages/home/index',
  data: { thing1: { value: '楼道灯坏了' }, phrase2: { value: '已受理' } },
};

describe('subscribeMessage.send', () => {
  test('is in the outbox', async () => {
    await api('subscribeMessage', 'send')(MESSAGE);
    expect(cloud.admin.outbox()).toEqual([{ at: NOW.toISOString(), ...MESSAGE }]);
  });

  test.each([
    ['nobody', { touser: '' }, 40003],
    ['no template', { templateId: '' }, 40037],
    ['a thing of 21 characters', { data: { thing1: { value: '字'.repeat(21) } } }, 47003],
    ['a phrase of 6', { data: { phrase1: { value: '一二三四五六' } } }, 47003],
    ['an empty value', { data: { thing1: { value: '' } } }, 47003],
    ['a field of no kind', { data: { subject: { value: 'x' } } }, 47003],
  ])('refuses %s', async (_name, change, errCode) => {
    const before = cloud.admin.outbox().length;
    const refusal = await refusalOf(api('subscribeMessage', 'send')({ ...MESSAGE, ...change }));
    expect(refusal).toMatchObject({ errCode });
    expect(cloud.admin.outbox()).toHaveLength(before);
  });
});

describe('security.msgSecCheck', () => {
  const check = (content: string, change = {}) =>
    api(
      'security',
      'msgSecCheck',
    )({ content, version: 2, scene: 3, openid: 'resident-1', ...change });

  test.each([
    ['楼道灯坏了三天', 'pass', 100],
    ['点我进赌博网站', 'risky', 20006],
    ['物业是傻逼', 'review', 20003],
  ])('%s: %s', async (content, suggest, label) => {
    const answer = await check(content);
    expect(answer).toMatchObject({
      errCode: 0,
      result: { suggest, label },
      traceId: expect.any(String),
    });
  });

  test.each([
    ['without a person', 'x', { openid: '' }, 40003],
    ['without a text', '', {}, 44002],
    ['too long', '字'.repeat(2501), {}, 45002],
    ['another version', 'x', { version: 1 }, 40097],
  ])('refuses: %s', async (_name, content, change, errCode) => {
    expect(await refusalOf(check(content, change))).toMatchObject({ errCode });
  });
});

describe('security.mediaCheckAsync', () => {
  async function check(cloudPath: string, content: string): Promise<Record<string, unknown>> {
    const { fileID } = await cloudSdk.uploadFile({ cloudPath, fileContent: Buffer.from(content) });
    const { tempFileURL: mediaUrl } = await linkOf(fileID);
    const order = { mediaUrl, mediaType: 2, version: 2, scene: 3, openid: 'resident-1' };
    const { traceId } = await api('security', 'mediaCheckAsync')(order);
    expect(cloud.events.some((event) => event.trace_id === traceId)).toBe(false);
    await pause(250);
    return cloud.events.find((event) => event.trace_id === traceId) ?? {};
  }

  test.each([
    ['a good image', 'appeal/good.png', 'bytes', 'pass'],
    ['a bad name', 'appeal/risky-sample.png', 'bytes', 'risky'],
    ['bad bytes under a Chinese name', 'appeal/图.png', 'xx risky-sample xx', 'risky'],
  ])('answers %s later', async (_name, path, content, suggest) => {
    expect(await check(path, content)).toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      FromUserName: 'resident-1',
      version: 2,
      errcode: 0,
      result: { suggest },
    });
  });

  test('an order outlives a restart', async () => {
    const order = { mediaType: 1, version: 2, scene: 3, openid: 'resident-1' };
    const mediaUrl = 'https://example.com/a.mp3';
    const { traceId } = await api('security', 'mediaCheckAsync')({ ...order, mediaUrl });
    cloud.reopen();
    await pause(250);
    expect(cloud.events.filter((event) => event.trace_id === traceId)).toHaveLength(1);
  });
});

describe('permissions (config.json)', () => {
  test('an api that the function does not list is -604101', async () => {
    const refusal = await refusalOf(api('security', 'imgSecCheck')({ a: 1 }));
    expect(refusal).toMatchObject({ errCode: -604101 });
  });

  test('an api that devcloud does not have is refused by name', async () => {
    const refusal = await refusalOf(api('wxacode', 'get')({ path: 'x' }));
    expect(refusal).toMatchObject({
      errMsg: expect.stringContaining('wxacode.get is not supported'),
    });
  });
});
