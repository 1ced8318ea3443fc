import { type Row, refusal, type World } from './world';

function row(
  title: string,
  cites: string,
  act: (world: World) => Promise<unknown>,
  expected: unknown,
  older = expected,
): Row {
  return { title, cites, act, expected, older, documents: [] };
}

type Api = (values: object) => Promise<Record<string, unknown>>;

function call(
  { sdk }: World,
  group: string,
  name: string,
  values: object,
): Promise<Record<string, unknown>> {
  const api: Api = Object(Object(sdk.openapi)[group])[name];
  return api(values);
}

const MESSAGE = { touser: 'r', templateId: 't', page: 'p', data: { thing1: { value: '灯' } } };
const fails = (errCode: number) => expect.objectContaining({ errCode });

async function upload({ sdk }: World, cloudPath: string, text = 'hello'): Promise<string> {
  return (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID;
}

const PREFIX = 'cloud://test-env.7465-test-env-1250000000/';

export const SERVICE_CORE: readonly Row[] = [
  row(
    'upload and download',
    'docs/devcloud.md#storage',
    async (world) => {
      const fileID = await upload(world, 'a/b.txt');
      return [fileID, String((await world.sdk.downloadFile({ fileID })).fileContent)];
    },
    [`${PREFIX}a/b.txt`, 'hello'],
  ),
  row(
    'Chinese names and spaces',
    'docs/devcloud.md#storage',
    async (world) => {
      const fileID = await upload(world, '图 片/灯 1.txt');
      return String((await world.sdk.downloadFile({ fileID })).fileContent);
    },
    'hello',
  ),
  row(
    'bytes stay as they are',
    'docs/devcloud.md#storage',
    async ({ sdk }) => {
      const fileContent = Buffer.from([0, 255, 10, 13, 128, 45, 45]);
      const { fileID } = await sdk.uploadFile({ cloudPath: 'bytes.bin', fileContent });
      return Buffer.from((await sdk.downloadFile({ fileID })).fileContent).equals(fileContent);
    },
    true,
  ),
  row(
    'a link',
    'docs/devcloud.md#storage',
    async (world) => {
      const fileList = [await upload(world, 'l.txt')];
      const {
        fileList: [item],
      } = Object(await world.sdk.getTempFileURL({ fileList }));
      return [item.status, await (await fetch(item.tempFileURL)).text()];
    },
    [0, 'hello'],
  ),
  row(
    'a link to nothing',
    'docs/devcloud.md#storage',
    async ({ sdk }) =>
      Object(await sdk.getTempFileURL({ fileList: [`${PREFIX}none`] })).fileList[0].status,
    -503003,
  ),
  row(
    'delete',
    'docs/devcloud.md#storage',
    async (world) => {
      const fileList = [await upload(world, 'd.txt'), `${PREFIX}none`];
      return Object(await world.sdk.deleteFile({ fileList })).fileList.map(
        ({ status }: { status: number }) => status,
      );
    },
    [0, -503003],
  ),
  row(
    'a bad path',
    'docs/devcloud.md#storage',
    (world) => refusal(upload(world, '../x')),
    expect.objectContaining({ message: expect.stringContaining('not a valid path') }),
    expect.objectContaining({ errCode: -1 }),
  ),
  row(
    'subscribeMessage.send',
    'docs/devcloud.md#messages',
    async (world) => {
      world.cloud.admin.grantSubscription('r', 't', 1);
      await call(world, 'subscribeMessage', 'send', MESSAGE);
      return world.cloud.admin.outbox().map(({ at, ...message }) => message);
    },
    [MESSAGE],
  ),
  row(
    'a message that nobody accepted',
    'WeChat docs, subscribeMessage.send',
    (world) => refusal(call(world, 'subscribeMessage', 'send', MESSAGE)),
    fails(43101),
  ),
  row(
    'a field that is too long',
    'WeChat docs, subscribeMessage.send',
    (world) =>
      refusal(
        call(world, 'subscribeMessage', 'send', {
          ...MESSAGE,
          data: { thing1: { value: '字'.repeat(21) } },
        }),
      ),
    fails(47003),
  ),
  row(
    'msgSecCheck',
    'WeChat docs, security.msgSecCheck',
    async (world) =>
      (
        await call(world, 'security', 'msgSecCheck', {
          content: '灯坏了',
          version: 2,
          scene: 3,
          openid: 'r',
        })
      ).result,
    { suggest: 'pass', label: 100 },
  ),
  row(
    'getOpenData',
    'docs/devcloud.md#open-data',
    async ({ sdk, cloud }) => {
      const cloudId = cloud.admin.openDataOf({ opengid: 'group-1' });
      const { errCode, list } = await Object(sdk).getOpenData({ list: ['x', cloudId] });
      const [unknown, known] = list;
      return [errCode, list.length, unknown, known.cloudID === cloudId, known.data];
    },
    [
      0,
      2,
      { cloudID: 'x', errCode: -601006, errMsg: 'cloudID expired.' },
      true,
      {
        opengid: 'group-1',
        watermark: { appid: 'wx0000000000000000', timestamp: expect.any(Number) },
      },
    ],
  ),
  row(
    'an api that config.json does not list',
    'docs/devcloud.md#messages',
    (world) => refusal(call(world, 'security', 'imgSecCheck', { a: 1 })),
    fails(-604101),
  ),
];

export const SERVICE_MORE: readonly Row[] = [
  row(
    'a file again replaces it',
    'docs/devcloud.md#storage',
    async (world) => {
      await upload(world, 'same.txt', 'old');
      const fileID = await upload(world, 'same.txt', 'new');
      return String((await world.sdk.downloadFile({ fileID })).fileContent);
    },
    'new',
  ),
  row(
    'download of nothing',
    'docs/devcloud.md#storage',
    ({ sdk }) => refusal(sdk.downloadFile({ fileID: `${PREFIX}none` })),
    expect.objectContaining({
      message: expect.stringMatching(/downloadFile:fail/),
    }),
  ),
  row(
    'a message to nobody',
    'WeChat docs, subscribeMessage.send',
    (world) => refusal(call(world, 'subscribeMessage', 'send', { ...MESSAGE, touser: '' })),
    fails(40003),
  ),
  row(
    'a message without a template',
    'WeChat docs, subscribeMessage.send',
    (world) => refusal(call(world, 'subscribeMessage', 'send', { ...MESSAGE, templateId: '' })),
    fails(40037),
  ),
  row(
    'a risky text',
    'WeChat docs, security.msgSecCheck',
    async (world) =>
      (
        await call(world, 'security', 'msgSecCheck', {
          content: '赌博网站',
          version: 2,
          scene: 3,
          openid: 'r',
        })
      ).result,
    { suggest: 'risky', label: 20006 },
  ),
  row(
    'mediaCheckAsync answers by an event',
    'WeChat docs, security.mediaCheckAsync',
    async (world) =>
      (
        await call(world, 'security', 'mediaCheckAsync', {
          mediaUrl: 'https://a.b/c.png',
          mediaType: 2,
          version: 2,
          scene: 3,
          openid: 'r',
        })
      ).traceId,
    expect.any(String),
  ),
  row(
    'an api that devcloud does not have',
    'docs/devcloud.md#what-it-does-not-imitate',
    (world) => refusal(call(world, 'wxacode', 'get', { path: 'x' })),
    expect.objectContaining({ message: expect.stringContaining('wxacode.get is not supported') }),
  ),
  row(
    'callOpenAPI',
    'docs/devcloud.md#what-it-does-not-imitate',
    ({ sdk }) => refusal(Object(sdk).callOpenAPI({ api: 'a', data: {} })),
    expect.objectContaining({ message: expect.stringContaining('wx.api is not supported') }),
  ),
  row(
    'getVoIPSign, which goes the way of getOpenData',
    'docs/devcloud.md#what-it-does-not-imitate',
    ({ sdk }) => refusal(Object(sdk).getVoIPSign({ groupId: 'g', nonce: 'n', timestamp: 1 })),
    expect.objectContaining({ message: expect.stringContaining('is not supported') }),
  ),
];
