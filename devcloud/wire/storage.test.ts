import cloudSdk from 'wx-server-sdk';
import { type CloudUnderTest, openCloud } from './testing/cloud-under-test';
import { linkOf, openSdk } from './testing/sdk';

let cloud: CloudUnderTest;
beforeAll(async () => {
  cloud = await openCloud();
  openSdk();
});
afterAll(() => cloud.close());

const BYTES = Buffer.from('0123456789');

async function upload(cloudPath: string, fileContent: Buffer = BYTES): Promise<string> {
  return (await cloudSdk.uploadFile({ cloudPath, fileContent })).fileID;
}

async function linkTo(fileID: string): Promise<string> {
  return (await linkOf(fileID)).tempFileURL;
}

type Permit = Record<'url' | 'token' | 'authorization' | 'cosFileId' | 'fileId', string>;

async function askUpload(path: string): Promise<{ data?: Permit; code?: string }> {
  const body = {
    action: 'storage.getUploadMetadata',
    path,
    wxCloudApiToken: cloud.invocation.token,
  };
  const answer = await fetch(`${cloud.baseUrl}/admin`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return (await answer.json()) as { data?: Permit; code?: string };
}

describe('storage (CLOUD-WIRE §8)', () => {
  test('what is uploaded comes back, Chinese names too', async () => {
    const fileID = await upload('appeal/楼道 灯.png');
    expect(fileID).toBe('cloud://test-env.7465-test-env-1250000000/appeal/楼道 灯.png');
    const { fileContent } = await cloudSdk.downloadFile({ fileID });
    expect(Buffer.compare(fileContent, BYTES)).toBe(0);
  });

  test('the form upload of SDK 2 and 3', async () => {
    const { data } = await askUpload('appeal/form.bin');
    const { url = '', token = '', authorization = '', cosFileId = '', fileId = '' } = data ?? {};
    const form = new FormData();
    const fields = {
      Signature: authorization,
      'x-cos-security-token': token,
      key: 'appeal/form.bin',
    };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('x-cos-meta-fileid', cosFileId);
    form.append('file', new Blob([new Uint8Array(BYTES)]), 'form.bin');
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(204);
    const { fileContent } = await cloudSdk.downloadFile({ fileID: fileId });
    expect(Buffer.compare(fileContent, BYTES)).toBe(0);
  });

  test.each([
    ['the whole', {}, 200, '0123456789', null],
    ['a part', { range: 'bytes=2-4' }, 206, '234', 'bytes 2-4/10'],
    ['from a place on', { range: 'bytes=7-' }, 206, '789', 'bytes 7-9/10'],
    ['the end', { range: 'bytes=-2' }, 206, '89', 'bytes 8-9/10'],
    ['beyond the end', { range: 'bytes=10-' }, 416, '', 'bytes */10'],
  ])('serves %s', async (_name, headers, status, text, range) => {
    const link = await linkTo(await upload('appeal/video.mp4'));
    const answer = await fetch(link, { headers });
    expect([answer.status, await answer.text()]).toEqual([status, text]);
    expect(answer.headers.get('content-range')).toBe(range);
  });

  test.each([
    ['a.png', 'image/png'],
    ['a.mp3', 'audio/mpeg'],
    ['a.svg', 'application/octet-stream'],
  ])('%s is served as %s', async (name, type) => {
    const answer = await fetch(await linkTo(await upload(`types/${name}`)));
    await answer.arrayBuffer();
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a page of a function is shown and runs nothing; a page of a client is a file to download', async () => {
    const page = await fetch(await linkTo(await upload('types/ours.html')));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    const { fileID } = cloud.admin.putFile('resident-1', 'types/own.html', BYTES, 'text/html');
    const own = await fetch(await linkTo(fileID));
    expect(own.headers.get('content-type')).toBe('application/octet-stream');
    expect(own.headers.get('content-disposition')).toBe('attachment');
  });

  test('a link is good for its file and its time only', async () => {
    const link = await linkTo(await upload('appeal/one.png'));
    await upload('appeal/two.png');
    const changed = [
      link.replace('one', 'two'),
      link.replace(/t=\d+/, 't=9999999999'),
      link.split('?')[0],
    ];
    for (const url of changed) expect((await fetch(String(url))).status).toBe(403);
    const ended = link.replace(/t=\d+/, 't=1');
    expect((await fetch(ended)).status).toBe(403);
  });

  test('an upload without a permit is refused', async () => {
    const url = `${cloud.baseUrl}/storage/appeal/sneaked.png`;
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
  });

  test.each([
    '../etc/passwd',
    'a/../../b',
    '/a',
    'a//b',
    '.hidden',
    'a/.b',
    'a\u0000b',
    'a\\b',
    'a/%2e',
    'a?b',
    '',
  ])('refuses the path %j', async (path) => {
    expect(() => cloud.admin.putFile('resident-1', path, BYTES, 'image/png')).toThrow();
    expect(await askUpload(path)).toMatchObject({ code: 'STORAGE_REQUEST_FAIL' });
  });

  test('a client replaces its own file, nobody else does', () => {
    cloud.admin.putFile('resident-1', 'own/x.png', BYTES, 'image/png');
    cloud.admin.putFile('resident-1', 'own/x.png', BYTES, 'image/png');
    expect(() => cloud.admin.putFile('resident-2', 'own/x.png', BYTES, 'image/png')).toThrow(
      /somebody else/,
    );
  });

  test('deletes, and says what was not there', async () => {
    const fileID = await upload('appeal/gone.png');
    const deleted = await cloudSdk.deleteFile({ fileList: [fileID, 'cloud://other.env/x.png'] });
    expect(deleted).toMatchObject({ fileList: [{ status: 0 }, { status: -503003 }] });
    expect(await linkOf(fileID)).toMatchObject({ status: -503003 });
  });
});
