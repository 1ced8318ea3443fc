import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Devcloud, startDevcloud } from '../start';

const DEMO = `
  const cloud = require('wx-server-sdk');
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  const places = () => cloud.database().collection('places');
  const actions = {
    who: async (input) => ({ openid: cloud.getWXContext().OPENID ?? null, input, now: new Date() }),
    write: async ({ ids }) => {
      for (const id of ids) await places().add({ data: { _id: id, name: 'x' } });
      return (await places().count()).total;
    },
    find: async ({ role, limit }) => {
      const people = cloud.database().collection('people').where({ roles: role });
      return { found: (await people.limit(limit).get()).data.length, total: (await people.count()).total };
    },
    nestedFind: async (input) =>
      (await cloud.callFunction({ name: 'demo', data: { action: 'demo.find', input } })).result.data,
    files: async ({ cloudPath, also }) => {
      const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from('made') });
      const content = String((await cloud.downloadFile({ fileID })).fileContent);
      const { fileList } = await cloud.deleteFile({ fileList: [fileID, also, also + '.none'] });
      return { fileID, content, deleted: fileList.map(({ status }) => status) };
    },
    send: (message) =>
      cloud.openapi.subscribeMessage.send(message).then(() => 'sent', ({ errCode }) => errCode),
    group: async ({ cloudId }) => (await cloud.getOpenData({ list: [cloudId] })).list[0].data.opengid,
    crash: async () => process.exit(1),
    throw: async () => { throw new Error('a secret place'); },
    nested: async () => (await cloud.callFunction({ name: 'demo', data: { action: 'demo.who' } })).result,
  };
  exports.main = async ({ action, input, Type, TriggerName, Time, Event, List }) => {
    if (Type === 'Timer') {
      const { SOURCE } = cloud.getWXContext();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return places().add({ data: { TriggerName, Time, SOURCE, at: new Date().toISOString() } });
    }
    if (Event) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return places().add({ data: { Event, List } });
    }
    const run = actions[action.slice('demo.'.length)];
    if (!run) return { ok: false, error: { code: 'NOT_FOUND', message: '', traceId: 't' } };
    return { ok: true, data: await run(input) };
  };`;

/**
 * This function never answers. Only its time limit is short, because every other call may take long on a busy machine.
 */
const STUCK = 'exports.main = () => new Promise(() => {});';

const CONFIG = {
  timeout: 60,
  permissions: { openapi: ['subscribeMessage.send'] },
  triggers: [{ name: 'yearly', type: 'timer', config: '0 0 0 1 1 * *' }],
};

async function buildDemo(functionsDir: string): Promise<void> {
  await build({
    stdin: { contents: DEMO, resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    outfile: join(functionsDir, 'demo', 'index.js'),
    logLevel: 'error',
  });
  writeFileSync(join(functionsDir, 'demo', 'config.json'), JSON.stringify(CONFIG));
}

function writeStuck(functionsDir: string): void {
  const folder = join(functionsDir, 'stuck');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.js'), STUCK);
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ timeout: 0.5 }));
}

function writeApp(webDir: string): void {
  mkdirSync(join(webDir, 'js'), { recursive: true });
  writeFileSync(join(webDir, 'index.html'), '<title>the app</title>');
  writeFileSync(join(webDir, 'js', 'app.js'), 'let app = 1;');
}

/** A devcloud to try the front with: one function on the real SDK, one that never answers, and a small app. */
export class DemoCloud {
  readonly #folder = mkdtempSync(join(tmpdir(), 'front-'));
  readonly #functionsDir = join(this.#folder, 'functions');
  #running: Devcloud | null = null;

  async start(): Promise<void> {
    await buildDemo(this.#functionsDir);
    writeStuck(this.#functionsDir);
    writeApp(join(this.#folder, 'h5'));
    writeFileSync(join(this.#folder, 'outside.txt'), 'outside');
    this.#running = await this.open(0, 'data');
  }

  open(port: number, data: string): Promise<Devcloud> {
    return startDevcloud({
      port,
      dataDir: join(this.#folder, data),
      functionsDir: this.#functionsDir,
      webDir: join(this.#folder, 'h5'),
      cloudEnv: 'local-test',
      appId: 'wx-app',
      env: { TEMPLATE_TASK: 'task', TEMPLATE_DIGEST: 'digest' },
      messagePush: { 'event:subscribe_msg_sent_event': 'demo' },
    });
  }

  /** Stops it and starts it again on the same data. */
  async restart(): Promise<void> {
    await this.running.close();
    this.#running = await this.open(0, 'data');
  }

  async stop(): Promise<void> {
    await this.#running?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get running(): Devcloud {
    if (!this.#running) throw new Error('not started');
    return this.#running;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.running.url + path, { headers });
  }

  post(path: string, body?: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.running.url + path, { method: 'POST', body, headers });
  }

  async call(action: string, input?: unknown, openid = 'o-one') {
    const headers = { 'x-openid': openid };
    const response = await this.post(`/call/${action}`, JSON.stringify(input), headers);
    return response.json();
  }

  /** Asks for a path and returns the status. fetch would set its own `Host` and change the path. */
  rawStatus(path: string, headers: Record<string, string>): Promise<number | undefined> {
    const { port } = this.running;
    return new Promise((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
  }
}
