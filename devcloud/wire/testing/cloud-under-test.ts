import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Admin, AdminOptions, Invocation } from '../../types';
import { createAdmin, type Lifetimes } from '../admin';

/** A cloud on its own folder. The real SDK of this process uses it. */
export interface CloudUnderTest {
  admin: Admin;
  baseUrl: string;
  dataDir: string;
  invocation: Invocation;
  /** The calls of `onRequest` and `pushEvent`. */
  requests: { kind: string; action: string }[];
  events: Record<string, unknown>[];
  /** The searches that no index served. */
  scans: { collection: string; query: string }[];
  /**
   * A test that waits for the end of a lifetime makes it short. Other tests would fail with a short one on a busy
   * machine.
   */
  lifetimes: Partial<Lifetimes>;
  /** The clock is ahead of `NOW` by so many milliseconds. */
  passed: number;
  /** Opens the same folder again, as a new process would. */
  reopen(): void;
  close(): Promise<void>;
}

type Settings = Partial<Pick<AdminOptions, 'collections' | 'indexes'>> & {
  lifetimes?: Partial<Lifetimes>;
  openapi?: string[];
};

export const NOW = new Date('2026-03-02T01:00:00.000Z');
const CLOUD_ENV = 'test-env';
const APP_ID = 'wx0000000000000000';
const TOKEN = 'token-of-this-call';

/** Starts the cloud. The SDK finds it by `process.env`, so a process can have only one at a time. */
export async function openCloud(settings: Settings = {}): Promise<CloudUnderTest> {
  const dataDir = mkdtempSync(join(tmpdir(), 'devcloud-'));
  const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
    const isStorage = request.url?.startsWith('/storage/');
    void cloud.admin[isStorage ? 'handleStorage' : 'handleAdmin'](request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const create = () => {
    const created = createAdmin(optionsOf(settings, cloud), cloud.lifetimes);
    created.startPushing();
    return created;
  };
  const baseUrl = `http://127.0.0.1:${port}`;
  const cloud: CloudUnderTest = {
    baseUrl,
    dataDir,
    requests: [],
    events: [],
    scans: [],
    passed: 0,
    invocation: testInvocation(settings.openapi ?? []),
    lifetimes: { ...settings.lifetimes },
    get admin() {
      admin ??= create();
      return admin;
    },
    reopen() {
      admin?.close();
      admin = create();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      admin?.close();
      rmSync(dataDir, { recursive: true });
    },
  };
  let admin: Admin | undefined = create();
  pointSdkAt(baseUrl);
  return cloud;
}

function testInvocation(openapi: string[]): Invocation {
  return {
    token: TOKEN,
    functionName: 'appeal',
    label: 'appeal.submit',
    openid: 'resident-1',
    source: 'wx_client',
    openapi,
  };
}

function optionsOf(settings: Settings, cloud: CloudUnderTest): AdminOptions {
  return {
    dataDir: cloud.dataDir,
    collections: settings.collections ?? ['things'],
    indexes: settings.indexes ?? [],
    cloudEnv: CLOUD_ENV,
    appId: APP_ID,
    baseUrl: () => cloud.baseUrl,
    now: () => new Date(NOW.getTime() + cloud.passed),
    invocation: (token) => (token === TOKEN ? cloud.invocation : undefined),
    onRequest: (_caller, kind, action) => cloud.requests.push({ kind, action }),
    callFunction: async (caller, name, event) => ({ caller: caller?.functionName, name, event }),
    pushEvent: (event) => cloud.events.push(event),
    onChange: () => {},
    onScan: (scan) => cloud.scans.push(scan),
  };
}

function pointSdkAt(baseUrl: string): void {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SILENCE: 'true',
    SCF_NAMESPACE: CLOUD_ENV,
    TCB_ENV: CLOUD_ENV,
    TCB_SOURCE: 'wx_client',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'x',
    TENCENTCLOUD_SESSIONTOKEN: 'x',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${baseUrl}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN',
    WX_OPENID: 'resident-1',
    WX_APPID: APP_ID,
    WX_API_TOKEN: TOKEN,
  });
}
