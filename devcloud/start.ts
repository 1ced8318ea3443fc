import { once } from 'node:events';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { COLLECTIONS, INDEXES } from '../cloudfunctions/indexes';
import type { ActionName, Envelope, Input, Output } from '../contract';
import { TEMPLATE_NAMES } from '../domain/notice/template-names';
import { type Clock, createClock } from './clock/clock';
import { createTimers, type Timers } from './clock/timers';
import { createFaults, type Faults } from './faults/faults';
import { callAction } from './front/call';
import { createEventStream, type EventStream } from './front/events';
import { createFront } from './front/server';
import { ensureDataDir, keepClockOffset, readClockOffset } from './runtime/data-dir';
import { createDispatch, type Dispatch } from './runtime/dispatch';
import { type Log, openLogFile } from './runtime/log';
import { reachInMemory } from './runtime/memory-http';
import { Runtime } from './runtime/runtime';
import type { WarmInstances } from './runtime/warm-instances';
import type { Admin, AdminOptions, RequestFaults } from './types';
import { createAdmin, type Lifetimes } from './wire/admin';

export interface DevcloudOptions {
  /** 0 means any free port. */
  port: number;
  /** The folder is made when it is missing. It holds everything that outlives the process. */
  dataDir: string;
  /** The built functions, `dist/cloudfunctions`. */
  functionsDir: string;
  /** The built H5 app, `dist/h5`. */
  webDir: string | null;
  cloudEnv: string;
  appId: string;
  /** Variables every function gets: `DATA_KEY` … */
  env: Record<string, string>;
  /** The function that takes WeChat's events of a kind, such as `event:wxa_media_check`. */
  messagePush: Record<string, string>;
  /** The rules of the storage for clients. */
  storageRules?: AdminOptions['storageRules'];
  /** devcloud reports here a query that no index serves. It prints a warning when this is left out. */
  onScan?: AdminOptions['onScan'];
  /**
   * For tests: no result depends on how busy the machine is, and waits are short. Limits in real time are 20 times
   * longer. The functions' own pauses are short, and their clock follows the pauses instead of real time. devcloud
   * answers a write before the disk has it. Timers that are due at once run in turn, see `TimersOptions.areInTurn`.
   */
  isRehearsal?: boolean;
  /** `kill` ends the instance that runs a call, or only the call, which is much quicker. */
  kills?: 'instance' | 'call';
  /** Earlier devclouds of this process left these instances, for tests. */
  warm?: WarmInstances;
  /** devcloud reports each commit here, for tests that ask about changes. */
  onWritten?: AdminOptions['onWritten'];
  /** Carries out the requests of functions, for tests that ask how long a call would take in the cloud. */
  pace?: RequestFaults['carryOut'];
  /** Transactions, media checks and events of messages take so many milliseconds, for tests that cannot wait. */
  lifetimes?: Partial<Lifetimes>;
  /** Indexes of areas that are not deployed; their collections are made too. */
  moreIndexes?: AdminOptions['indexes'];
}

/** A cloud on one machine, running. */
export interface Devcloud {
  url: string;
  port: number;
  admin: Admin;
  clock: Clock;
  /** Makes faults on demand, as `POST /dev/faults` does. */
  faults: Faults;
  /** The promise resolves when no function runs any more and no event is on its way to one. */
  settle(): Promise<void>;
  /**
   * Fires every timer once, now, even while an earlier run still works: all side by side, as CloudBase does. A name
   * chooses the timers of one function.
   */
  fireTimers(functionName?: string): Promise<void>;
  /** Calls an action as `POST /call/<action>` does. */
  call<A extends ActionName>(
    openid: string,
    action: A,
    input: Input<A>,
  ): Promise<Envelope<Output<A>>>;
  close(): Promise<void>;
}

interface Parts {
  admin: Admin;
  runtime: Runtime;
  clock: Clock;
  faults: Faults;
  timers: Timers;
  server: Server;
  settle: () => Promise<void>;
  fireTimers: (functionName?: string) => Promise<void>;
  /** Ends in order: first new pushes, then the running functions, which still speak to the cloud, then the rest. */
  stop: () => Promise<void>;
}

/** When devcloud stops, running functions get so many milliseconds to end. */
const STOP_LIMIT_MS = 3000;

function assemble(options: DevcloudOptions, url: () => string): Parts {
  const log = openLogFile(join(options.dataDir, 'functions.log'));
  const clock = createClock({
    offset: readClockOffset(options.dataDir),
    onMove: async (offset) => {
      if (!options.isRehearsal) keepClockOffset(options.dataDir, offset);
      admin.clockMoved();
      await timers.catchUp();
    },
  });
  const faults = createFaults((token) => kill(runtime, options, token));
  const offset = () => clock.offset() + faults.clockSkew();
  const onEnd = (token: string) => admin.callEnded(token);
  const runtime = createRuntime(options, { offset, url, log, onEnd });
  const dispatch = createDispatch(runtime, options.messagePush, log.write);
  const timers = createTimers({
    now: clock.now,
    timers: () => runtime.timers(),
    fire: dispatch.fireTimer,
    areInTurn: options.isRehearsal,
  });
  const events = createEventStream();
  const admin = createAdminOf(options, { clock, faults, runtime, dispatch, events, url });
  const { webDir } = options;
  const templates = templatesIn(options.env);
  const front = { admin, runtime, clock, events, faults, templates, webDir };
  const server = createFront({ ...front, log: log.write });
  const finish = async () => void (await Promise.all([dispatch.settle(), runtime.settle()]));
  const settle = () => settleAll(admin, finish);
  const stop = () => stopAll({ admin, runtime, timers, server, finish, events, log });
  const fireTimers = async (name?: string) => {
    const chosen = runtime
      .timers()
      .filter((timer) => (name ?? timer.functionName) === timer.functionName);
    await Promise.all(chosen.map((timer) => dispatch.fireTimer(timer, clock.now())));
  };
  return { admin, runtime, clock, faults, timers, server, settle, fireTimers, stop };
}

async function kill(runtime: Runtime, { kills }: DevcloudOptions, token: string): Promise<void> {
  if (kills === 'call') runtime.abandon(token);
  else await runtime.kill(token);
}

/** Reads the templates' ids by name, from variables such as `TEMPLATE_TASK`. */
function templatesIn(env: Record<string, string>): ReadonlyMap<string, string> {
  const entries = TEMPLATE_NAMES.map((name) => [name, env[`TEMPLATE_${name.toUpperCase()}`] ?? '']);
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== ''));
}

/** Waits until everything has ended. Functions may send messages, whose events start functions, and so on. */
async function settleAll(admin: Admin, finish: () => Promise<void>): Promise<void> {
  do {
    while (admin.isPushing()) await wait(5);
    await finish();
  } while (admin.isPushing());
}

type Stoppable = Pick<Parts, 'admin' | 'runtime' | 'timers' | 'server'> & {
  /** The promise resolves when all running functions have ended. */
  finish: () => Promise<void>;
};

async function stopAll(parts: Stoppable & { events: EventStream; log: Log }): Promise<void> {
  const { admin, runtime, timers, server, finish, events, log } = parts;
  admin.stopPushing();
  events.close();
  await Promise.race([Promise.all([timers.stop(), finish()]), wait(STOP_LIMIT_MS)]);
  server.close();
  await runtime.close();
  server.closeAllConnections();
  admin.close();
  await log.close();
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

interface RuntimeParts {
  offset: () => number;
  url: () => string;
  log: Log;
  onEnd: (token: string) => void;
}

function createRuntime(
  options: DevcloudOptions,
  { offset, url, log, onEnd }: RuntimeParts,
): Runtime {
  const { functionsDir, env, appId, cloudEnv, isRehearsal, warm } = options;
  return new Runtime({
    functionsDir,
    environment: env,
    cloud: () => ({ adminUrl: `${url()}/admin`, appId, cloudEnv }),
    offset,
    log: log.write,
    onEnd,
    isRehearsal,
    warm,
  });
}

interface AdminParts {
  clock: Clock;
  faults: Faults;
  runtime: Runtime;
  dispatch: Dispatch;
  events: EventStream;
  url: () => string;
}

function createAdminOf(options: DevcloudOptions, parts: AdminParts): Admin {
  const { runtime, dispatch } = parts;
  const { moreIndexes = [] } = options;
  const admin: AdminOptions = {
    dataDir: options.dataDir,
    collections: [...COLLECTIONS, ...moreIndexes.map(({ collection }) => collection)],
    indexes: [...INDEXES, ...moreIndexes],
    cloudEnv: options.cloudEnv,
    appId: options.appId,
    storageRules: options.storageRules,
    baseUrl: parts.url,
    now: parts.clock.now,
    invocation: (token) => runtime.invocation(token),
    onRequest: (invocation, kind) => runtime.countRequest(invocation, kind),
    onDocuments: (invocation, touched) => runtime.countDocuments(invocation, touched),
    callFunction: dispatch.callFunction,
    pushEvent: dispatch.pushEvent,
    onChange: () => parts.events.notify(),
    onScan: options.onScan,
    isRehearsal: options.isRehearsal,
    onWritten: options.onWritten,
    faults: paced(parts.faults, options.pace),
  };
  return createAdmin(admin, options.lifetimes);
}

/** Faults on demand happen inside of the pace. */
function paced(faults: Faults, pace: DevcloudOptions['pace']): RequestFaults {
  if (!pace) return faults;
  return {
    ...faults,
    carryOut: (request, work) => pace(request, () => faults.carryOut(request, work)),
  };
}

/** Starts devcloud on 127.0.0.1. The promise resolves when everything answers. */
export async function startDevcloud(options: DevcloudOptions): Promise<Devcloud> {
  ensureDataDir(options.dataDir);
  let url = '';
  const parts = assemble(options, () => url);
  try {
    parts.server.listen(options.port, '127.0.0.1');
    await once(parts.server, 'listening');
    const address = parts.server.address();
    const port = typeof address === 'object' && address ? address.port : options.port;
    url = `http://127.0.0.1:${port}`;
    if (options.warm) reachInMemory(parts.server, port);
    parts.runtime.prepare();
    parts.admin.startPushing();
    parts.timers.start();
    return describe(parts, url, port);
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

function describe(
  { admin, clock, faults, runtime, settle, fireTimers, stop }: Parts,
  url: string,
  port: number,
): Devcloud {
  return {
    url,
    port,
    admin,
    clock,
    faults,
    settle,
    fireTimers,
    async call(openid, action, input) {
      const { json } = await callAction(runtime, openid, action, input);
      if (faults.losesResponse(action)) throw new Error(`the answer to ${action} was lost`);
      return JSON.parse(json);
    },
    close: stop,
  };
}
