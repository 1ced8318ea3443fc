import type { FunctionWorker } from './function-worker';

/** So many instances of one kind are kept. */
const MAX_IDLE = 3;

/**
 * Keeps the instances of a closed devcloud for the next one in this process, for tests. To load a function costs a
 * hundred times as much as a call, and code that ran before runs twice as fast. The next event gets another cloud and
 * another clock. The instance keeps the state of its module, as it does between two callers on the platform.
 */
export class WarmInstances {
  readonly #idle = new Map<string, FunctionWorker[]>();

  /** Gives an idle instance of that kind, if one is left. */
  take(kind: string): FunctionWorker | undefined {
    const idle = this.#idle.get(kind) ?? [];
    for (let worker = idle.pop(); worker; worker = idle.pop()) if (worker.isAlive) return worker;
    return undefined;
  }

  /** Keeps an idle instance, or stops it when there are enough. A kept instance does not keep the process alive. */
  async keep(kind: string, worker: FunctionWorker): Promise<void> {
    const idle = this.#idle.get(kind) ?? [];
    this.#idle.set(kind, idle);
    if (idle.length >= MAX_IDLE) return worker.stop();
    worker.removeOwner();
    idle.push(worker);
  }
}
