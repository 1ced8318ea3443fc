import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FunctionFault } from './fault';

/** An event (or only loading the function) as `worker.cjs` takes it. */
export type Task =
  | { kind: 'load' }
  | {
      kind: 'event';
      /** JSON: what a function gets is never shared with anybody. */
      event: string;
      context: Record<string, unknown>;
      identity: Record<string, string>;
      /** Milliseconds the settable clock is ahead of real time. */
      offset: number;
    };

export interface FunctionWorkerOptions {
  entry: string;
  environment: Record<string, string>;
  /** Takes every line the function writes to its console. */
  log: (line: string) => void;
}

type Answer = { ok: true; result: string } | { ok: false; message: string };

interface Running {
  task: Task;
  settle: (outcome: FunctionFault | string) => void;
  timer: NodeJS.Timeout;
}

const BOOTSTRAP = join(__dirname, 'worker.cjs');
/** The memory of a cloud function as WeChat gives it. */
export const MEMORY_MEGABYTES = 256;

function forwardLines(stream: NodeJS.ReadableStream, log: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) log(line);
  });
  stream.on('end', () => {
    if (rest !== '') log(rest);
  });
}

/** One instance of a function: takes one event at a time; dies with a crash or a timeout and is not used again. */
export class FunctionWorker {
  readonly #worker: Worker;
  #running: Running | null = null;
  #crash = 'the instance exited';
  isAlive = true;

  constructor(options: FunctionWorkerOptions) {
    this.#worker = new Worker(BOOTSTRAP, {
      workerData: { entry: options.entry },
      env: options.environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    });
    forwardLines(this.#worker.stdout, options.log);
    forwardLines(this.#worker.stderr, options.log);
    this.#worker.on('message', (answer: Answer) => {
      this.#settle(answer.ok ? answer.result : new FunctionFault('THROWN', answer.message));
    });
    this.#worker.on('error', (error) => {
      this.#crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    this.#worker.on('exit', (code) => {
      this.isAlive = false;
      this.#settle(new FunctionFault('CRASHED', `${this.#crash} (code ${code})`));
    });
  }

  get isIdle(): boolean {
    return this.isAlive && this.#running === null;
  }

  /** Whether the event of this request id is running on it. */
  isRunning(requestId: string): boolean {
    const task = this.#running?.task;
    return task?.kind === 'event' && task.context.request_id === requestId;
  }

  /** The function's answer as JSON; rejects with a `FunctionFault`. Only for an idle instance. */
  run(task: Task, timeout: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#settle(new FunctionFault('TIMEOUT', `no answer within ${timeout} ms`));
        void this.stop();
      }, timeout);
      const settle = (outcome: FunctionFault | string) =>
        typeof outcome === 'string' ? resolve(outcome) : reject(outcome);
      this.#running = { task, settle, timer };
      this.#worker.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    this.isAlive = false;
    await this.#worker.terminate();
  }

  #settle(outcome: FunctionFault | string): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    clearTimeout(running.timer);
    running.settle(outcome);
  }
}
