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

beforeEach(() => cloud.admin.grantSubscription('resident-1', 'template-1', 1));

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
    ['a phrase that is not Chinese', { data: { phrase1: { value: 'done' } } }, 47003],
    ['a number in words', { data: { number1: { value: '三' } } }, 47003],
    ['letters with digits', { data: { letter1: { value: 'a1' } } }, 47003],
    ['a symbol that is a letter', { data: { symbol1: { value: 'x' } } }, 47003],
    ['a Chinese character_string', { data: { character_string1: { value: '编号1' } } }, 47003],
    ['33 characters', { data: { character_string1: { value: 'a'.repeat(33) } } }, 47003],
    ['a time in words', { data: { time1: { value: '明天上午' } } }, 47003],
    ['a date without a day', { data: { date1: { value: '12:30' } } }, 47003],
    ['an amount of eleven digits', { data: { amount1: { value: '12345678901' } } }, 47003],
    ['a phone number in words', { data: { phone_number1: { value: '没有' } } }, 47003],
    ['a name of eleven', { data: { name1: { value: '一'.repeat(11) } } }, 47003],
    ['a car number of nine', { data: { car_number1: { value: '粤A12345678' } } }, 47003],
  ])('refuses %s', async (_name, change, errCode) => {
    const before = cloud.admin.outbox().length;
    const refusal = await refusalOf(api('subscribeMessage', 'send')({ ...MESSAGE, ...change }));
    expect(refusal).toMatchObject({ errCode });
    expect(cloud.admin.outbox()).toHaveLength(before);
  });
});

describe('events of messages', () => {
  const told = (name: string) => cloud.events.filter(({ Event }) => Event === name);
  const sent = () => told('subscribe_msg_sent_event');
  /** Resolves when no event is on its way. */
  const pushed = async () => {
    while (cloud.admin.isPushing()) await pause(5);
  };
  beforeEach(async () => {
    await pushed();
    cloud.events.length = 0;
  });

  test('WeChat confirms each message that it took, each with a number of its own', async () => {
    cloud.admin.grantSubscription('resident-1', 'template-1', 1);
    await api('subscribeMessage', 'send')(MESSAGE);
    await api('subscribeMessage', 'send')(MESSAGE);
    await pushed();
    expect(sent()).toHaveLength(2);
    expect(sent()[0]).toEqual({
      ToUserName: 'gh_devcloud',
      FromUserName: 'resident-1',
      CreateTime: String(NOW.getTime() / 1000),
      MsgType: 'event',
      Event: 'subscribe_msg_sent_event',
      List: {
        TemplateId: 'template-1',
        MsgID: expect.stringMatching(/^\d{19}$/),
        ErrorCode: '0',
        ErrorStatus: 'success',
      },
    });
    const numbers = sent().map(({ List }) => Object(List).MsgID);
    expect(new Set(numbers).size).toBe(2);
  });

  test('of a refused message nothing is told', async () => {
    const wrong = { ...MESSAGE, data: { thing1: { value: '' } } };
    await refusalOf(api('subscribeMessage', 'send')(wrong));
    await refusalOf(api('subscribeMessage', 'send')({ ...MESSAGE, touser: 'nobody' }));
    await pause(50);
    expect(cloud.events).toEqual([]);
  });

  test('a confirmation outlives a restart, and comes once', async () => {
    await api('subscribeMessage', 'send')(MESSAGE);
    cloud.reopen();
    await pushed();
    cloud.reopen();
    await pushed();
    await pause(50);
    expect(sent()).toHaveLength(1);
  });

  test('numbers go on after everything was cleared and after a restart', async () => {
    await api('subscribeMessage', 'send')(MESSAGE);
    await pushed();
    cloud.admin.clear();
    cloud.admin.grantSubscription('resident-1', 'template-1', 2);
    await api('subscribeMessage', 'send')(MESSAGE);
    cloud.reopen();
    await api('subscribeMessage', 'send')(MESSAGE);
    await pushed();
    const numbers = sent().map(({ List }) => BigInt(Object(List).MsgID));
    const [first = 0n] = numbers;
    expect(numbers).toEqual([first, first + 1n, first + 2n]);
  });

  test('who switches a template off has no acceptance of it left, and WeChat tells', async () => {
    cloud.admin.grantSubscription('resident-1', 'template-2', 1);
    cloud.admin.rejectSubscription('resident-1', 'template-1');
    await pushed();
    expect(told('subscribe_msg_change_event')).toEqual([
      expect.objectContaining({
        FromUserName: 'resident-1',
        List: { TemplateId: 'template-1', SubscribeStatusString: 'reject' },
      }),
    ]);
    const refusal = await refusalOf(api('subscribeMessage', 'send')(MESSAGE));
    expect(refusal).toMatchObject({ errCode: 43101 });
    await api('subscribeMessage', 'send')({ ...MESSAGE, templateId: 'template-2' });
    cloud.admin.grantSubscription('resident-1', 'template-1', 1);
    await api('subscribeMessage', 'send')(MESSAGE);
  });
});

describe('fields of templates', () => {
  test('every kind takes what it is made for', async () => {
    const data = {
      thing1: { value: '楼道灯坏了👨‍👩‍👧' },
      number2: { value: '-12.5' },
      letter3: { value: 'AbC' },
      symbol4: { value: '★' },
      character_string5: { value: '20260302-ABCDEF' },
      time6: { value: '2026年03月02日 09:05' },
      time7: { value: '9:00~10:30' },
      date8: { value: '2026-03-02' },
      amount9: { value: '￥12.50元' },
      phone_number10: { value: '+86-0766-66888866' },
      car_number11: { value: '粤A8Z888挂' },
      name12: { value: '古丽·阿不都' },
      phrase13: { value: '已受理' },
    };
    const before = cloud.admin.outbox().length;
    await api('subscribeMessage', 'send')({ ...MESSAGE, data });
    expect(cloud.admin.outbox()).toHaveLength(before + 1);
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
  /** Waits for the event that answers an order. */
  async function eventOf(traceId: unknown): Promise<Record<string, unknown>> {
    for (;;) {
      const found = cloud.events.find((event) => event.trace_id === traceId);
      if (found) return found;
      await pause(20);
    }
  }

  async function check(cloudPath: string, content: string): Promise<Record<string, unknown>> {
    const { fileID } = await cloudSdk.uploadFile({ cloudPath, fileContent: Buffer.from(content) });
    const { tempFileURL: mediaUrl } = await linkOf(fileID);
    const order = { mediaUrl, mediaType: 2, version: 2, scene: 3, openid: 'resident-1' };
    cloud.admin.stopPushing();
    const { traceId } = await api('security', 'mediaCheckAsync')(order);
    expect(cloud.events.some((event) => event.trace_id === traceId)).toBe(false);
    cloud.admin.startPushing();
    return eventOf(traceId);
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
    await eventOf(traceId);
    expect(cloud.events.filter((event) => event.trace_id === traceId)).toHaveLength(1);
  });
});

describe('open data', () => {
  const exchange = async (...list: string[]): Promise<Record<string, unknown>[]> =>
    (await Object(cloudSdk).getOpenData({ list })).list;
  const enter = (opengid: string) => cloud.admin.openDataOf({ opengid });
  afterEach(() => {
    cloud.passed = 0;
  });

  test('each cloudID gives its own data, also after a restart, as often as it is asked', async () => {
    const [first, second] = [enter('group-1'), enter('group-2')];
    expect(first).not.toBe(second);
    cloud.reopen();
    for (let time = 0; time < 2; time++) {
      expect(await exchange(second, first)).toMatchObject([
        { cloudID: second, data: { opengid: 'group-2' } },
        { cloudID: first, data: { opengid: 'group-1' } },
      ]);
    }
  });

  test('for five minutes', async () => {
    const cloudID = enter('group-1');
    cloud.passed = 5 * 60_000;
    expect(await exchange(cloudID)).toMatchObject([{ data: { opengid: 'group-1' } }]);
    cloud.passed += 1000;
    expect(await exchange(cloudID)).toEqual([
      { cloudID, errCode: -601006, errMsg: 'cloudID expired.' },
    ]);
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
