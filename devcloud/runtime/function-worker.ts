import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FunctionFault } from './fault';

/** An event as `worker.cjs` takes it. */
export interface Task {
  /** JSON: what a function gets is never shared with anybody. */
  event: string;
  context: Record<string, unknown>;
  identity: Record<string, string>;
  /** Milliseconds the settable clock is ahead of real time. */
  offset: number;
}

export interface FunctionWorkerOptions {
  entry: string;
  /** Where its compiled code is kept. */
  codeFile: string;
  environment: Record<string, string>;
  /** Takes every line the function writes to its console. */
  log: (line: string) => void;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal: boolean;
  /** An abandoned event has come to its end, or died: the instance, or its place, is free. */
  onFree: () => void;
}

type Answer = { kind: 'loaded' } | { ok: true; result: string } | { ok: false; message: string };

interface Running {
  task: Task;
  settle: (outcome: FunctionFault | string) => void;
  timer: NodeJS.Timeout | undefined;
  /** Milliseconds that the event may take. */
  timeout: number;
}

/** Milliseconds after which an abandoned event that does not end takes its instance with it. */
const LONGEST_END = 60_000;
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
  #isLoaded = false;
  isAlive = true;
  /** Its event was given up and is still at it. */
  isAbandoned = false;

  constructor(options: FunctionWorkerOptions) {
    this.#worker = new Worker(BOOTSTRAP, {
      workerData: {
        entry: options.entry,
        codeFile: options.codeFile,
        isRehearsal: options.isRehearsal,
      },
      env: options.environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
    });
    forwardLines(this.#worker.stdout, options.log);
    forwardLines(this.#worker.stderr, options.log);
    this.#worker.on('message', (answer: Answer) => {
      if ('kind' in answer) return this.#markLoaded();
      if (this.isAbandoned) return this.#free(options.onFree);
      this.#settle(answer.ok ? answer.result : new FunctionFault('THROWN', answer.message));
    });
    this.#worker.on('error', (error) => {
      this.#crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    this.#worker.on('exit', (code) => {
      this.isAlive = false;
      if (this.isAbandoned) this.#free(options.onFree);
      this.#settle(new FunctionFault('CRASHED', `${this.#crash} (code ${code})`));
    });
  }

  get isIdle(): boolean {
    return this.isAlive && this.#running === null && !this.isAbandoned;
  }

  /** Whether the event of this request id is running on it. */
  isRunning(requestId: string): boolean {
    return this.#running?.task.context.request_id === requestId;
  }

  /** The function's answer as JSON; rejects with a `FunctionFault`. Only for an idle instance. */
  run(task: Task, timeout: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: FunctionFault | string) =>
        typeof outcome === 'string' ? resolve(outcome) : reject(outcome);
      this.#running = { task, settle, timer: undefined, timeout };
      if (this.#isLoaded) this.#startTimer();
      this.#worker.postMessage(task);
    });
  }

  /**
   * Answers the event as crashed though the instance lives on, which is much quicker than a new one. Nothing that the
   * function still asks of the cloud is answered, as its token is dead.
   */
  abandon(): void {
    this.isAbandoned = true;
    setTimeout(() => this.isAbandoned && void this.stop(), LONGEST_END).unref();
    this.#settle(new FunctionFault('CRASHED', 'killed on demand'));
  }

  async stop(): Promise<void> {
    this.isAlive = false;
    await this.#worker.terminate();
  }

  /** The time of an event begins when its function is loaded. */
  #markLoaded(): void {
    this.#isLoaded = true;
    this.#startTimer();
  }

  #startTimer(): void {
    const running = this.#running;
    if (!running) return;
    running.timer = setTimeout(() => {
      this.#settle(new FunctionFault('TIMEOUT', `no answer within ${running.timeout} ms`));
      void this.stop();
    }, running.timeout);
  }

  #free(tell: () => void): void {
    this.isAbandoned = false;
    tell();
  }

  #settle(outcome: FunctionFault | string): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    clearTimeout(running.timer);
    running.settle(outcome);
  }
}
