import type { Answer, Channel, InstanceOptions, OpenChannel, Task } from './channel';
import { FunctionFault } from './fault';

/** For whom it works: for one pool at a time. */
export interface Employer {
  /** Takes every line the function writes to its console. */
  log: (line: string) => void;
  /** An abandoned event has come to its end, or died: the instance, or its place, is free. */
  onFree: () => void;
}

const NOBODY: Employer = { log: () => undefined, onFree: () => undefined };

interface Running {
  task: Task;
  settle: (outcome: FunctionFault | string) => void;
  timer: NodeJS.Timeout | undefined;
  /** Milliseconds that the event may take. */
  timeout: number;
}

/** Milliseconds after which an abandoned event that does not end takes its instance with it. */
const LONGEST_END = 60_000;

/** One instance of a function: takes one event at a time; dies with a crash or a timeout and is not used again. */
export class FunctionWorker {
  readonly #channel: Channel;
  #employer: Employer = NOBODY;
  #running: Running | null = null;
  #isLoaded = false;
  isAlive = true;
  /** Its event was given up and is still at it. */
  isAbandoned = false;

  constructor(open: OpenChannel, options: InstanceOptions) {
    this.#channel = open(options, {
      answer: (answer) => this.#hear(answer),
      exit: (why) => this.#exit(why),
    });
  }

  workFor(employer: Employer): void {
    this.#employer = employer;
    this.#channel.keepsAlive(true);
  }

  /** Works for nobody, and does not keep the process alive. */
  rest(): void {
    this.#employer = NOBODY;
    this.#channel.keepsAlive(false);
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
      this.#channel.post(task);
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
    await this.#channel.end();
  }

  #hear(answer: Answer): void {
    if (!('kind' in answer)) this.#end(answer);
    else if (answer.kind === 'loaded') this.#markLoaded();
    else for (const line of answer.lines) this.#employer.log(line);
  }

  /** An event came to its end; nobody waits for an abandoned one. */
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
    this.#employer.onFree();
  }

  #settle(outcome: FunctionFault | string): void {
    const running = this.#running;
    this.#running = null;
    if (!running) return;
    clearTimeout(running.timer);
    running.settle(outcome);
  }
}
