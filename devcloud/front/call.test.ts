import { DemoCloud } from './demo-cloud';

describe('calls and uploads over HTTP', () => {
  const demo = new DemoCloud();
  beforeAll(() => demo.start());
  afterAll(() => demo.stop());

  test('calls carry the identity of the header, 20 at once', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `o-${index}`);
    const answers = await Promise.all(people.map((one) => demo.call('demo.who', { one }, one)));
    expect(answers.map((answer) => answer.data.openid)).toEqual(people);
    expect(answers.map((answer) => answer.data.input.one)).toEqual(people);
  });

  test('a call without identity reaches the function without one', async () => {
    const response = await demo.post('/call/demo.who', '{}');
    expect(await response.json()).toMatchObject({ ok: true, data: { openid: null } });
  });

  test('the real SDK works against it; database requests are counted per call', async () => {
    await demo.post('/dev/metrics/reset');
    const headers = { 'x-openid': 'o-one' };
    const first = await demo.post('/call/demo.write', '{"ids":["a","b"]}', headers);
    expect(await first.json()).toEqual({ ok: true, data: 2 });
    expect(first.headers.get('x-database-requests')).toBe('3');
    const second = await demo.post('/call/demo.write', '{"ids":["c"]}', headers);
    expect(await second.json()).toEqual({ ok: true, data: 3 });
    const metrics = await (await demo.get('/dev/metrics')).json();
    expect(metrics['demo.write']).toMatchObject({
      calls: 2,
      database: { total: 5, last: 2, max: 3 },
    });
  });

  test('so are the documents that the database looked at, and those that it answered', async () => {
    demo.running.admin.importDocuments(
      'people',
      Array.from({ length: 30 }, (_, at) => ({ _id: `p${at}`, roles: at < 12 ? ['r'] : [] })),
    );
    await demo.post('/dev/metrics/reset');
    const response = await demo.post('/call/demo.find', '{"role":"r","limit":5}');
    expect(await response.json()).toMatchObject({ data: { found: 5, total: 12 } });
    expect(response.headers.get('x-documents-read')).toBe('17');
    const metrics = await (await demo.get('/dev/metrics')).json();
    expect(metrics['demo.find']).toMatchObject({
      documentsRead: { total: 17 },
      documentsReturned: { total: 5 },
    });
    const refused = await demo.post('/call/demo.find', '{');
    expect(refused.headers.get('x-documents-read')).toBe('0');
  });

  test('what a called function read counts for its caller', async () => {
    await demo.post('/dev/metrics/reset');
    const response = await demo.post('/call/demo.nestedFind', '{"role":"r","limit":5}');
    await response.json();
    expect(response.headers.get('x-documents-read')).toBe('17');
  });

  test('a function keeps and deletes files, under the same addresses as people', async () => {
    const upload = { 'x-openid': 'o-one', 'content-type': 'image/png' };
    const own = await (await demo.post('/upload?path=demo/own.png', 'x', upload)).json();
    const { data } = await demo.call('demo.files', {
      cloudPath: 'demo/made.png',
      also: own.fileID,
    });
    expect(data.fileID).toBe(own.fileID.replace('own.png', 'made.png'));
    expect(data.content).toBe('made');
    expect(data.deleted).toEqual([0, 0, -503003]);
  });

  test('functions call functions through the SDK', async () => {
    expect(await demo.call('demo.nested')).toMatchObject({
      data: { ok: true, data: { openid: 'o-one' } },
    });
  });

  test.each([
    ['demo.crash', 'INTERNAL'],
    ['stuck.hang', 'TRY_AGAIN'],
    ['demo.throw', 'INTERNAL'],
    ['nobody.who', 'NOT_FOUND'],
    ['demo', 'NOT_FOUND'],
    ['..%2Fdemo.who', 'NOT_FOUND'],
    ['demo.unknown', 'NOT_FOUND'],
  ])('%s answers %s, without details, and the next call works', async (action, code) => {
    const answer = await demo.call(action);
    expect(answer).toMatchObject({ ok: false, error: { code, traceId: expect.any(String) } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(await demo.call('demo.who')).toMatchObject({ ok: true });
  });

  test('a body that is no JSON or too large is INVALID_INPUT', async () => {
    const invalid = { ok: false, error: { code: 'INVALID_INPUT' } };
    expect(await (await demo.post('/call/demo.who', '{')).json()).toMatchObject(invalid);
    const large = JSON.stringify('x'.repeat(6 * 1024 * 1024));
    expect(await (await demo.post('/call/demo.who', large)).json()).toMatchObject(invalid);
  });

  test('uploads: the owner may replace a file, nobody else, and only with an identity', async () => {
    const path = '/upload?path=demo/a.png';
    const file = await demo.post(path, 'picture', {
      'x-openid': 'o-one',
      'content-type': 'image/png',
    });
    expect(await file.json()).toEqual({
      fileID: expect.stringMatching(/^cloud:.*\/demo\/a\.png$/),
    });
    expect((await demo.post(path, 'again')).status).toBe(401);
    const stolen = await demo.post(path, 'mine now', { 'x-openid': 'o-two' });
    expect(await stolen.json()).toMatchObject({ ok: false, error: { code: 'FILE_REFUSED' } });
    expect((await demo.post('/upload', 'x', { 'x-openid': 'o-one' })).status).toBe(400);
  });
});
