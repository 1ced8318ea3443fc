import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** An event as `instance.cjs` takes it. */
export interface Task {
  /** The event is JSON, so a function shares no object with others. */
  event: string;
  context: Record<string, unknown>;
  /** The SDK finds its cloud by this (`TCB_CONTEXT_CNFG`). */
  cloudContext: string;
  identity: Record<string, string>;
  /** The settable clock is ahead of real time by so many milliseconds. */
  offset: number;
}

/** The kind of an instance. It stays the same as long as the instance lives. */
export interface InstanceOptions {
  entry: string;
  /** This file keeps its compiled code. */
  codeFile: string;
  environment: Record<string, string>;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal: boolean;
}

/** An instance sends these messages. */
export type Answer =
  | { kind: 'loaded' }
  | { kind: 'lines'; lines: string[] }
  | { ok: true; result: string }
  | { ok: false; message: string };

export interface Listener {
  answer(answer: Answer): void;
  /** The instance has ended. `why` gives the reason. */
  exit(why: string): void;
}

/** Connects to an instance, wherever it runs. */
export interface Channel {
  post(task: Task): void;
  /** Ends the instance, even while it works. */
  end(): Promise<void>;
  /** Sets whether the instance keeps the process alive. */
  setKeepsAlive(keepsAlive: boolean): void;
}

export type OpenChannel = (options: InstanceOptions, listener: Listener) => Channel;

/** WeChat gives a cloud function so much memory. */
export const MEMORY_MEGABYTES = 256;
const BOOTSTRAP = join(__dirname, 'worker.cjs');

/** Opens an instance in a thread of its own. It can be killed at any moment. */
export const openThread: OpenChannel = ({ environment, ...workerData }, { answer, exit }) => {
  const worker = new Worker(BOOTSTRAP, {
    workerData,
    env: environment,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
  let crash = 'the instance exited';
  worker.on('message', answer);
  worker.on('error', (error) => {
    crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  });
  worker.on('exit', (code) => exit(`${crash} (code ${code})`));
  return {
    post: (task) => worker.postMessage(task),
    end: async () => void (await worker.terminate()),
    setKeepsAlive: (keepsAlive) => (keepsAlive ? worker.ref() : worker.unref()),
  };
};
