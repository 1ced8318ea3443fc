import type { Answer, Channel, InstanceOptions, OpenChannel, Task } from './channel';
import { FunctionFault } from './function-fault';

/** The pool that uses an instance. An instance has one at a time. */
export interface WorkerOwner {
  /** Takes every line the function writes to its console. */
  log: (line: string) => void;
  /** An abandoned event has ended or died. The instance, or its place, is free. */
  onFree: () => void;
}

const NO_OWNER: WorkerOwner = { log: () => undefined, onFree: () => undefined };

interface Running {
  task: Task;
  settle: (outcome: FunctionFault | string) => void;
  timer: NodeJS.Timeout | undefined;
  /** The event may take so many milliseconds. */
  timeout: number;
}

/** An abandoned event that runs for so many milliseconds takes its instance with it. */
const ABANDONED_LIMIT_MS = 60_000;

/** One instance of a function. It takes one event at a time. After a crash or a timeout it is not used again. */
export class FunctionWorker {
  readonly #channel: Channel;
  #owner: WorkerOwner = NO_OWNER;
  #running: Running | null = null;
  #isLoaded = false;
  isAlive = true;
  /** The pool gave up the event, but the event still runs. */
  isAbandoned = false;

  constructor(open: OpenChannel, options: InstanceOptions) {
    this.#channel = open(options, {
      answer: (answer) => this.#hear(answer),
      exit: (why) => this.#exit(why),
    });
  }

  setOwner(owner: WorkerOwner): void {
    this.#owner = owner;
    this.#channel.setKeepsAlive(true);
  }

  /** Leaves its pool and does not keep the process alive. */
  removeOwner(): void {
    this.#owner = NO_OWNER;
    this.#channel.setKeepsAlive(false);
  }

  get isIdle(): boolean {
    return this.isAlive && this.#running === null && !this.isAbandoned;
  }

  /** Tells whether the event of this request id runs on this instance. */
  isRunning(requestId: string): boolean {
    return this.#running?.task.context.request_id === requestId;
  }

  /** Runs an event on an idle instance and returns the function's answer as JSON. It rejects with a `FunctionFault`. */
  run(task: Task, timeout: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: FunctionFault | string) =>
        typeof outcome === 'string' ? resolve(outcome) : reject(outcome);
      this.#running = { task, settle, timer: undefined, timeout };
      if (this.#isLoaded) this.#startTimer();
      this.#channel.post(task);
    });
  }

  /**
   * Answers the event as crashed although the instance lives on. This is much quicker than a new instance. The cloud
   * answers no further request of the function, because the token of the event is dead.
   */
  abandon(): void {
    this.isAbandoned = true;
    setTimeout(() => this.isAbandoned && void this.stop(), ABANDONED_LIMIT_MS).unref();
    this.#settle(new FunctionFault('CRASHED', 'killed on demand'));
  }

  async stop(): Promise<void> {
    this.isAlive = false;
    await this.#channel.end();
  }

  #hear(answer: Answer): void {
    if (!('kind' in answer)) this.#end(answer);
    else if (answer.kind === 'loaded') this.#markLoaded();
    else for (const line of answer.lines) this.#owner.log(line);
  }

  /** An event has ended. Nobody waits for an abandoned one. */
  #end(answer: Extract<Answer, { ok: boolean }>): void {
    if (this.isAbandoned) this.#free();
    else this.#settle(answer.ok ? answer.result : new FunctionFault('THROWN', answer.message));
  }

  #exit(why: string): void {
    this.isAlive = false;
    if (this.isAbandoned) this.#free();
    this.#settle(new FunctionFault('CRASHED', why));
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

  #free(): void {
    this.isAbandoned = false;
    this.#owner.onFree();
  }

  #settle(outcome: FunctionFault | string): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    clearTimeout(running.timer);
    running.settle(outcome);
  }
}
