import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { reachInMemory } from './memory-http';
import { Runtime } from './runtime';
import { WarmInstances } from './warm-instances';

const ASK = `
  const http = require('http');
  const ask = (url) => new Promise((done, fail) => {
    const headers = { token: process.env.WX_API_TOKEN };
    const request = http.request(url, { method: 'POST', headers, timeout: 10 }, (answer) => {
      answer.resume().on('end', () => done('answered'));
    });
    request.on('timeout', () => request.destroy(new Error('timed out'))).on('error', fail).end('x');
  });`;
const SOURCES: Record<string, string> = {
  who: `
    exports.main = async ({ milliseconds }) => {
      const before = process.env.WX_OPENID;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      const { env } = require('process');
      return { before, after: process.env.WX_OPENID, same: env.WX_OPENID, home: process.env.HOME };
    };`,
  ghost: `${ASK}
    exports.main = async ({ url, isFirst }) => {
      const all = (async () => { for (const _ of [1, 2, 3]) await ask(url); })();
      return isFirst ? 'gone on' : all.then(() => 'done');
    };`,
  hangs: `${ASK}
    exports.main = ({ url }) => ask(url).catch(({ message }) => message);`,
  ends: 'exports.main = async () => process.exit(1);',
  world: `
    exports.main = async () => {
      globalThis.left = (globalThis.left ?? 0) + 1;
      return { left: global.left, date: new Date() instanceof Date, own: process.own };
    };`,
};

/** Instances in the thread of the test. All test files share them. */
describe('instances in this thread', () => {
  const functionsDir = mkdtempSync(join(tmpdir(), 'inline-'));
  const warm = new WarmInstances();
  let server: Server;
  let url = '';
  let answer: (token: string, done: () => void) => void = (_token, done) => done();

  const open = () =>
    new Runtime({
      functionsDir,
      cloud: () => ({ adminUrl: url, cloudEnv: 'env-1', appId: 'wx-app' }),
      environment: { OWN_KEY: 'k' },
      offset: () => 0,
      log: () => undefined,
      isRehearsal: true,
      warm,
    });
  let runtime = open();

  const run = async (functionName: string, event: object = {}, openid = 'o-a') => {
    const call = {
      functionName,
      label: `${functionName}.test`,
      openid,
      source: 'wx_client',
      event,
    };
    const outcome = await runtime.run(call);
    return 'fault' in outcome ? outcome.fault.kind : JSON.parse(outcome.json);
  };

  beforeAll(async () => {
    for (const [name, contents] of Object.entries(SOURCES)) {
      const outfile = join(functionsDir, name, 'index.js');
      await build({ stdin: { contents }, bundle: true, platform: 'node', outfile });
    }
    server = createServer((request, response) => {
      request.resume();
      answer(String(request.headers.token), () => response.end());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    url = `http://127.0.0.1:${port}/admin`;
    reachInMemory(server, port);
  });
  afterAll(async () => {
    await runtime.close();
    server.close();
    server.closeAllConnections();
    rmSync(functionsDir, { recursive: true, force: true });
  });

  test('each of 20 parallel calls has its own identity, and nothing of the process', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `o-person-${index}`);
    const answers = await Promise.all(people.map((id) => run('who', { milliseconds: 5 }, id)));
    expect(answers).toEqual(people.map((id) => ({ before: id, after: id, same: id })));
  });

  test('what goes on after its call has ended keeps the token of that call', async () => {
    const tokens: string[] = [];
    let isHeld: (() => void) | undefined;
    answer = (token, done) => {
      tokens.push(token);
      if (isHeld) done();
      else isHeld = done;
    };
    expect(await run('ghost', { url, isFirst: true })).toBe('gone on');
    const second = run('ghost', { url });
    while (tokens.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    isHeld?.();
    expect(await second).toBe('done');
    while (tokens.length < 6) await new Promise((resolve) => setTimeout(resolve, 5));
    const [ghost, other] = [...new Set(tokens)];
    const times = (token = '') => tokens.filter((one) => one === token).length;
    expect([tokens.length, times(ghost), times(other)]).toEqual([6, 3, 3]);
  });

  test('a request that hangs ends by the limit of its client', async () => {
    answer = () => undefined;
    expect(await run('hangs', { url })).toBe('timed out');
  });

  test('a function cannot end the process', async () => {
    expect(await run('ends')).toBe('THROWN');
  });

  test('the next runtime takes the instances over, with what they know of their own', async () => {
    expect(await run('world')).toEqual({ left: 1, date: true });
    await runtime.close();
    runtime = open();
    expect(await run('world')).toEqual({ left: 2, date: true });
    expect(globalThis).not.toHaveProperty('left');
  });
});
