import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createDispatch } from './dispatch';
import { type Call, Runtime } from './runtime';

const SOURCES: Record<string, string> = {
  context: `
    const cloud = require('wx-server-sdk');
    cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
    exports.main = async ({ milliseconds }) => {
      const before = cloud.getWXContext();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return { before, after: cloud.getWXContext(), key: process.env.OWN_KEY, home: process.env.HOME };
    };`,
  dates: `
    const made = () => new Date();
    class Day extends Date { isDay() { return true; } }
    exports.main = async () => ({
      now: Date.now(), made: made(), text: Date(), fixed: new Date(2026, 0, 2).getMonth(),
      copy: new Date(new Date(5)).getTime(), utc: Date.UTC(1970, 0, 2), parsed: Date.parse('1970-01-03T00:00:00Z'),
      isDate: made() instanceof Date, isOwnConstructor: made().constructor === Date,
      native: require('fs').statSync(__filename).mtime instanceof Date,
      sub: new Day() instanceof Date && new Day().isDay() && new Day().getTime(),
      tag: Object.prototype.toString.call(made()), length: Date.length, name: Date.name,
    });`,
  trouble: `
    let calls = 0;
    exports.main = async ({ kind }) => {
      calls += 1;
      if (kind === 'throw') throw new Error('thrown on purpose');
      if (kind === 'exit') process.exit(3);
      if (kind === 'later') setTimeout(() => { throw new Error('uncaught on purpose'); }, 1);
      if (kind === 'reject') Promise.reject(new Error('floating on purpose'));
      if (kind === 'later' || kind === 'reject') await new Promise(() => {});
      if (kind === 'big') return 'x'.repeat(7 * 1024 * 1024);
      if (kind === 'nothing') return undefined;
      console.log('hello from', kind);
      return { calls, left: Object.keys(process.env).filter((name) => name.startsWith('WX_')) };
    };`,
  asking: `
    exports.main = async ({ urls }) => {
      const token = process.env.WX_API_TOKEN;
      for (const url of urls) await fetch(url, { headers: { token } });
      return token;
    };`,
  stuck: `
    exports.main = async ({ kind }) => {
      if (kind === 'loop') for (;;);
      await new Promise(() => {});
    };`,
  counting: `
    let calls = 0;
    exports.main = async ({ url }) => {
      calls += 1;
      const headers = { token: process.env.WX_API_TOKEN };
      if (url) await fetch(url, { headers }).catch(() => null);
      return calls;
    };`,
  broken: 'throw new Error("cannot be loaded");',
};

const CONFIGS: Record<string, object> = {
  stuck: { timeout: 0.7 },
  trouble: {
    permissions: { openapi: ['a.b'] },
    triggers: [{ name: 'hourly', type: 'timer', config: '0 0 * * * * *' }],
  },
};

describe('the runtime', () => {
  const functionsDir = mkdtempSync(join(tmpdir(), 'runtime-'));
  const lines: string[] = [];
  let offset = 0;
  const runtime = new Runtime({
    functionsDir,
    cloud: () => ({ adminUrl: 'http://127.0.0.1:1/admin', cloudEnv: 'env-1', appId: 'wx-app' }),
    environment: { OWN_KEY: 'k' },
    offset: () => offset,
    log: (line) => lines.push(line),
  });
  const dispatch = createDispatch(runtime, { 'event:known': 'trouble' }, (line) =>
    lines.push(line),
  );

  beforeAll(async () => {
    for (const [name, source] of Object.entries(SOURCES)) await bundle(name, source);
  });
  afterAll(async () => {
    await runtime.close();
    rmSync(functionsDir, { recursive: true, force: true });
  });

  async function bundle(name: string, contents: string): Promise<void> {
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      platform: 'node',
      outfile: join(functionsDir, name, 'index.js'),
      logLevel: 'error',
    });
    mkdirSync(join(functionsDir, name), { recursive: true });
    const config = JSON.stringify(CONFIGS[name] ?? {});
    writeFileSync(join(functionsDir, name, 'config.json'), config);
  }

  async function run(call: Partial<Call> & { functionName: string }) {
    const outcome = await runtime.run({
      label: `${call.functionName}.test`,
      openid: '',
      source: 'wx_client',
      event: {},
      ...call,
    });
    return 'fault' in outcome ? outcome.fault.kind : JSON.parse(outcome.json);
  }

  const trouble = (kind: string) => run({ functionName: 'trouble', event: { kind } });

  test('gives each of 20 parallel calls its own identity from start to end', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `o-person-${index}`);
    const event = { milliseconds: 15 };
    const answers = await Promise.all(
      people.map((openid) => run({ functionName: 'context', openid, event })),
    );
    expect(answers.map((answer) => answer.before.OPENID)).toEqual(people);
    expect(answers.map((answer) => answer.after)).toEqual(answers.map((answer) => answer.before));
    expect(answers[0].before).toMatchObject({
      APPID: 'wx-app',
      ENV: 'env-1',
      SOURCE: 'wx_client',
      CLIENTIP: '127.0.0.1',
    });
    expect(process.env.WX_OPENID).toBeUndefined();
  });

  test('gives no openid where there is none, and own variables but not ours', async () => {
    await run({ functionName: 'context', openid: 'o-before', event: { milliseconds: 0 } });
    const answer = await run({ functionName: 'context', event: { milliseconds: 0 } });
    expect(answer.before).not.toHaveProperty('OPENID');
    expect(answer.key).toBe('k');
    expect(answer).not.toHaveProperty('home');
  });

  test('Date follows the clock and stays a Date otherwise', async () => {
    offset = 400 * 86_400_000;
    const answer = await run({ functionName: 'dates' });
    const near = (time: number) => Math.abs(time - Date.now() - offset) < 60_000;
    expect([answer.now, Date.parse(answer.made), answer.sub].every(near)).toBe(true);
    expect(near(Date.parse(answer.text))).toBe(true);
    offset = 0;
    expect(answer).toMatchObject({
      isDate: true,
      isOwnConstructor: true,
      native: true,
      tag: '[object Date]',
      length: 7,
      name: 'Date',
    });
    expect(answer).toMatchObject({
      fixed: 0,
      copy: 5,
      utc: 86_400_000,
      parsed: 2 * 86_400_000,
    });
    expect((await run({ functionName: 'dates' })).now).toBeLessThan(Date.now() + 60_000);
  });

  test.each([
    ['throw', 'THROWN'],
    ['exit', 'CRASHED'],
    ['later', 'CRASHED'],
    ['reject', 'CRASHED'],
    ['big', 'TOO_LARGE'],
  ])('%s is the fault %s and the next call works', async (kind, fault) => {
    expect(await trouble(kind)).toBe(fault);
    expect(await trouble('fine')).toHaveProperty('calls');
  });

  test.each(['hang', 'loop'])(
    '%s is the fault TIMEOUT, on an instance of its own',
    async (kind) => {
      expect(await run({ functionName: 'stuck', event: { kind } })).toBe('TIMEOUT');
      expect(await trouble('fine')).toHaveProperty('calls');
    },
  );

  test('an abandoned call ends as crashed at once, and its instance takes the next one', async () => {
    const server = createServer((request, response) => {
      runtime.abandon(String(request.headers.token));
      response.destroy();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const count = (url?: string) => run({ functionName: 'counting', event: { url } });
    expect(await count()).toBe(1);
    expect(await count(`http://127.0.0.1:${port}`)).toBe('CRASHED');
    expect(await count()).toBe(3);
    server.close();
  });

  test('a crash ends one call and none of those running beside it', async () => {
    const outcomes = await Promise.all(
      ['fine', 'exit', 'fine', 'exit', 'fine', 'fine', 'exit', 'fine'].map(trouble),
    );
    expect(outcomes.filter((outcome) => outcome === 'CRASHED')).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome.calls > 0)).toHaveLength(5);
  });

  test('answers null for nothing, and names what is missing or broken', async () => {
    expect(await trouble('nothing')).toBeNull();
    expect(await run({ functionName: 'nobody' })).toBe('NO_FUNCTION');
    expect(await run({ functionName: '../trouble' })).toBe('NO_FUNCTION');
    expect(await run({ functionName: 'broken' })).toBe('THROWN');
  });

  test('logs console lines and faults under the name of the function', async () => {
    lines.length = 0;
    await trouble('log');
    await trouble('throw');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lines).toContain('[trouble] hello from log');
    expect(lines.some((line) => line.includes('THROWN: Error: thrown on purpose'))).toBe(true);
  });

  test('knows a call while it runs, and counts requests for it and for those that called it', async () => {
    const seen: string[] = [];
    const server = createServer(async (request, response) => {
      const caller = runtime.invocation(String(request.headers.token));
      seen.push(`${caller?.label} ${caller?.openid}`);
      runtime.countRequest(caller, 'database');
      const url = `http://${request.headers.host}/leaf`;
      const event = { action: 'asking.inner', urls: [url, url] };
      if (request.url === '/nested') await dispatch.callFunction(caller, 'asking', event);
      response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    runtime.metrics.reset();
    const urls = ['leaf', 'nested'].map((path) => `http://127.0.0.1:${port}/${path}`);
    const token = await run({ functionName: 'asking', openid: 'o-a', event: { urls } });
    server.close();
    server.closeAllConnections();
    const [outer, inner] = ['asking.test o-a', 'asking.inner o-a'];
    expect(seen).toEqual([outer, outer, inner, inner]);
    expect(runtime.invocation(token)).toBeUndefined();
    const report = runtime.metrics.report();
    expect(report['asking.test']).toMatchObject({
      calls: 1,
      database: { total: 4, last: 4, max: 4 },
    });
    expect(report['asking.inner']).toMatchObject({ calls: 1, faults: 0, database: { total: 2 } });
    expect(await trouble('throw')).toBe('THROWN');
    expect(runtime.metrics.report()['trouble.test']).toMatchObject({ calls: 1, faults: 1 });
  });

  test('tells the timers of all functions, loaded or not, and runs them as the platform', async () => {
    const timer = runtime.timers().find((one) => one.functionName === 'trouble');
    expect(timer?.triggerName).toBe('hourly');
    runtime.metrics.reset();
    if (timer) await dispatch.fireTimer(timer, new Date());
    expect(runtime.metrics.report()['trouble:timer']).toMatchObject({ calls: 1, faults: 0 });
  });

  test('functions call functions: the chain of sources, faults rejected', async () => {
    const caller = {
      token: 'gone',
      functionName: 'trouble',
      label: 'trouble.test',
      openid: 'o-caller',
      source: 'wx_client',
      openapi: [],
    };
    const answer = await dispatch.callFunction(caller, 'context', { milliseconds: 0 });
    expect(answer).toMatchObject({ before: { OPENID: 'o-caller', SOURCE: 'wx_client,scf' } });
    await expect(dispatch.callFunction(caller, 'trouble', { kind: 'throw' })).rejects.toThrow(
      'thrown on purpose',
    );
  });

  test('pushes messages only to who takes them', async () => {
    runtime.metrics.reset();
    dispatch.pushEvent({ MsgType: 'event', Event: 'known', kind: 'fine' });
    dispatch.pushEvent({ MsgType: 'event', Event: 'unknown' });
    await dispatch.settle();
    expect(Object.keys(runtime.metrics.report())).toEqual(['trouble:push']);
  });

  test('runs the new build when one replaces the old', async () => {
    await bundle('changing', 'exports.main = () => 1;');
    expect(await run({ functionName: 'changing' })).toBe(1);
    await bundle('changing', 'exports.main = () => "two";');
    expect(await run({ functionName: 'changing' })).toBe('two');
  });
});
