import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** An event as `instance.cjs` takes it. */
export interface Task {
  /** JSON: what a function gets is never shared with anybody. */
  event: string;
  context: Record<string, unknown>;
  /** `TCB_CONTEXT_CNFG`: where the SDK finds its cloud. */
  cloudContext: string;
  identity: Record<string, string>;
  /** Milliseconds the settable clock is ahead of real time. */
  offset: number;
}

/** An instance is of one kind for as long as it lives. */
export interface InstanceOptions {
  entry: string;
  /** Where its compiled code is kept. */
  codeFile: string;
  environment: Record<string, string>;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal: boolean;
}

/** What an instance says. */
export type Answer =
  | { kind: 'loaded' }
  | { kind: 'lines'; lines: string[] }
  | { ok: true; result: string }
  | { ok: false; message: string };

export interface Listener {
  answer(answer: Answer): void;
  /** The last is over: `why` it died. */
  exit(why: string): void;
}

/** The way to an instance, wherever it runs. */
export interface Channel {
  post(task: Task): void;
  /** Ends the instance, whatever it is at. */
  end(): Promise<void>;
  /** Whether it keeps the process alive. */
  keepsAlive(isSo: boolean): void;
}

export type OpenChannel = (options: InstanceOptions, listener: Listener) => Channel;

/** The memory of a cloud function as WeChat gives it. */
export const MEMORY_MEGABYTES = 256;
const BOOTSTRAP = join(__dirname, 'worker.cjs');

/** An instance in a thread of its own, which can be killed at any moment. */
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
    keepsAlive: (isSo) => (isSo ? worker.ref() : worker.unref()),
  };
};
