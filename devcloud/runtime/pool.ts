import { openThread, type Task } from './channel';
import { FunctionFault } from './function-fault';
import type { FunctionSource } from './function-source';
import { FunctionWorker } from './function-worker';
import { openInline } from './inline';
import type { WarmInstances } from './warm-instances';

export interface PoolOptions {
  source: FunctionSource;
  environment: Record<string, string>;
  log: (line: string) => void;
  /** See `DevcloudOptions.isRehearsal`. */
  isRehearsal?: boolean;
  /** The pool takes idle instances from here, and leaves its own here when it closes. */
  warm?: WarmInstances;
}

interface Job {
  task: Task;
  /** Another function made this call and keeps its own instance busy meanwhile. */
  isNested: boolean;
  resolve: (result: string) => void;
  reject: (reason: unknown) => void;
}

const MAX_WORKERS = 3;
/** In a rehearsal an event may take so many times longer than configured, because the machine may be busy. */
const REHEARSAL_FACTOR = 20;
/**
 * Nested calls may have more instances, so that functions that call each other do not wait for each other's instances.
 */
const MAX_WORKERS_NESTED = 6;

/** The instances of one build of a function. Their number grows with demand. The next event replaces a dead one. */
export class FunctionPool {
  readonly source: FunctionSource;
  readonly #options: PoolOptions;
  readonly #workers = new Set<FunctionWorker>();
  #queue: Job[] = [];
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.source = options.source;
    this.#options = options;
  }

  /** The function's answer as JSON; rejects with a `FunctionFault`. */
  run(task: Task, isNested: boolean): Promise<string> {
    if (this.#isClosed) {
      return Promise.reject(new FunctionFault('STOPPED', `${this.source.name} was stopped`));
    }
    return new Promise((resolve, reject) => {
      const job = { task, isNested, resolve, reject };
      if (isNested) this.#queue.unshift(job);
      else this.#queue.push(job);
      this.#assign();
    });
  }

  /** Ends the instance that runs this event, as a crash would. It does nothing when no instance runs it. */
  async kill(requestId: string): Promise<void> {
    const running = [...this.#workers].filter((worker) => worker.isRunning(requestId));
    await Promise.all(running.map((worker) => worker.stop()));
  }

  /** Ends the call of this event as crashed at once. The instance is used again when the event has ended. */
  abandon(requestId: string): void {
    for (const worker of this.#workers) if (worker.isRunning(requestId)) worker.abandon();
  }

  /** Takes no more events. Instances stop when their event and all queued events have ended. */
  retire(): void {
    this.#isClosed = true;
    this.#assign();
  }

  /** Stops at once. Running events get a fault as answer. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const queue = this.#queue;
    this.#queue = [];
    for (const job of queue)
      job.reject(new FunctionFault('STOPPED', `${this.source.name} was stopped`));
    const { warm } = this.#options;
    const end = (worker: FunctionWorker) =>
      warm && worker.isIdle ? warm.keep(this.#kind, worker) : worker.stop();
    await Promise.all([...this.#workers].map(end));
    this.#workers.clear();
  }

  /** Names the kind of the instances. Instances of one kind can replace each other. */
  get #kind(): string {
    const { environment, isRehearsal } = this.#options;
    const { entry, version } = this.source;
    return JSON.stringify([entry, version, environment, isRehearsal === true]);
  }

  get #isInline(): boolean {
    const { warm, isRehearsal } = this.#options;
    return warm !== undefined && isRehearsal === true;
  }

  #assign(): void {
    for (;;) {
      const job = this.#queue[0];
      const worker = job && this.#findWorker(job.isNested);
      if (!job || !worker) break;
      this.#queue.shift();
      void this.#runOn(worker, job);
    }
    if (!this.#isClosed || this.#queue.length > 0) return;
    for (const worker of this.#workers) if (worker.isIdle) void worker.stop();
  }

  #findWorker(isNested: boolean): FunctionWorker | null {
    for (const worker of this.#workers) {
      if (worker.isIdle) return worker;
      if (!worker.isAlive) this.#workers.delete(worker);
    }
    if ([...this.#workers].some((worker) => worker.isAbandoned)) return null;
    if (this.#workers.size >= (isNested ? MAX_WORKERS_NESTED : MAX_WORKERS)) return null;
    const worker = this.#options.warm?.take(this.#kind) ?? this.#newWorker();
    worker.setOwner({ log: this.#options.log, onFree: () => this.#assign() });
    this.#workers.add(worker);
    return worker;
  }

  #newWorker(): FunctionWorker {
    const { source, environment, isRehearsal = false } = this.#options;
    const { entry, codeFile } = source;
    const open = this.#isInline ? openInline : openThread;
    const options = { entry, codeFile, environment: { ...environment }, isRehearsal };
    return new FunctionWorker(open, options);
  }

  async #runOn(worker: FunctionWorker, job: Job): Promise<void> {
    try {
      const timeout = this.source.timeout * (this.#options.isRehearsal ? REHEARSAL_FACTOR : 1);
      job.resolve(await worker.run(job.task, timeout));
    } catch (fault) {
      job.reject(fault);
    } finally {
      this.#assign();
    }
  }
}
