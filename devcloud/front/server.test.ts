import { DemoCloud } from './demo-cloud';

describe('the port of devcloud', () => {
  const demo = new DemoCloud();
  beforeAll(() => demo.start());
  afterAll(() => demo.stop());

  test.each([
    ['a rebound name', { host: 'evil.example:80' }, 403],
    ['a name that only begins like ours', { host: '127.0.0.1.evil.example' }, 403],
    ['another origin', { origin: 'http://evil.example' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    [
      'a picture in another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    [
      'a link from another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      200,
    ],
    ['localhost', { host: 'localhost' }, 200],
  ])('%s', async (_, headers, status) => {
    expect(await demo.rawStatus('/dev/clock', { ...headers })).toBe(status);
  });

  test('same-origin requests of a page are served', async () => {
    expect((await demo.get('/dev/clock', { origin: demo.running.url })).status).toBe(200);
  });

  test('listens on loopback only', async () => {
    const taken = await demo
      .open(demo.running.port, 'other')
      .catch((error: NodeJS.ErrnoException) => error);
    expect(taken).toMatchObject({ code: 'EADDRINUSE', address: '127.0.0.1' });
  });

  test('the app for who says who they are, else the page to choose', async () => {
    const app = await demo.get('/?as=o-one');
    expect(await app.text()).toContain('the app');
    expect(app.headers.get('cache-control')).toBe('no-store');
    expect(await (await demo.get('/')).text()).toContain('您想以谁的身份');
    expect(await (await demo.get('/phones')).text()).toContain('四部手机');
  });

  test('a page opened as localhost goes to 127.0.0.1, where its files are', async () => {
    const opened = await fetch(`http://localhost:${demo.running.port}/?as=o-one`);
    expect(opened.url).toBe(`${demo.running.url}/?as=o-one`);
    expect(await opened.text()).toContain('the app');
  });

  test('files of the app with type and revalidation, none outside of it', async () => {
    const script = await demo.get('/js/app.js');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
    const etag = script.headers.get('etag') ?? '';
    expect((await demo.get('/js/app.js', { 'if-none-match': etag })).status).toBe(304);
    for (const path of [
      '/../outside.txt',
      '/%2e%2e/outside.txt',
      '/js/..%2f..%2foutside.txt',
      '/js',
    ]) {
      expect(await demo.rawStatus(path, {})).toBe(404);
    }
    expect(await demo.rawStatus('/%zz', {})).toBe(400);
  });
});
