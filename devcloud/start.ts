import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { COLLECTIONS, INDEXES } from '../cloudfunctions/lib/db/indexes';
import type { ActionName, Envelope, Input, Output } from '../contract';
import { type Clock, createClock } from './clock/clock';
import { createTimers } from './clock/timers';
import { callAction } from './front/call';
import { createEventStream } from './front/events';
import { createFront } from './front/server';
import { createCaller } from './runtime/caller';
import { ensureDataDir, keepClockOffset, readClockOffset } from './runtime/data-dir';
import { openLogFile } from './runtime/log';
import { Runtime } from './runtime/runtime';
import type { Admin } from './types';
import { createAdmin } from './wire/admin';

export interface DevcloudOptions {
  /** 0: any free one. */
  port: number;
  /** Made when missing; holds everything that outlives the process. */
  dataDir: string;
  /** The built functions, `dist/cloudfunctions`. */
  functionsDir: string;
  /** The built H5 app, `dist/h5`. */
  webDir: string | null;
  cloudEnv: string;
  appId: string;
  /** Variables every function gets: `DATA_KEY` … */
  env: Record<string, string>;
  /** `event:wxa_media_check` → the function that the message is pushed to. */
  messagePush: Record<string, string>;
}

/** A cloud on one machine, running. */
export interface Devcloud {
  url: string;
  port: number;
  admin: Admin;
  clock: Clock;
  /** As `POST /call/<action>` does. */
  call<A extends ActionName>(openid: string, action: A, input: Input<A>): Promise<Envelope<Output<A>>>;
  close(): Promise<void>;
}

interface Parts {
  admin: Admin;
  runtime: Runtime;
  clock: Clock;
  server: Server;
  closeRest: () => Promise<void>;
}

/** Starts devcloud on 127.0.0.1; resolves when every function is loaded and everything answers. */
export async function startDevcloud(options: DevcloudOptions): Promise<Devcloud> {
  ensureDataDir(options.dataDir);
  let port = options.port;
  const parts = assemble(options, () => `http://127.0.0.1:${port}`);
  try {
    parts.server.listen(options.port, '127.0.0.1');
    await once(parts.server, 'listening');
    port = (parts.server.address() as AddressInfo).port;
    await parts.runtime.warm();
  } catch (error) {
    await stop(parts);
    throw error;
  }
  parts.timers.start();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    admin: parts.admin,
    clock: parts.clock,
    async call(openid, action, input) {
      const { json } = await callAction(parts.runtime, openid, action, input);
      return JSON.parse(json);
    },
    close: () => stop(parts),
  };
}
