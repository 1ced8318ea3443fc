import { AsyncResource } from 'node:async_hooks';
import type { Store } from './store';
import type { Transaction } from './transaction';

/** Does a write within `Store.together`, or returns the transaction for which it has to wait. */
export type Write = () => Transaction | null;

interface Waiting {
  write: Write;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: writes that arrive in the same turn of the event loop share one SQLite transaction. So they wait for
 * the disk only once. The queue does each write whole or not at all, and answers it when the disk has it.
 */
export class WriteQueue {
  private waiting: Waiting[] = [];

  constructor(
    private readonly store: Store,
    private readonly onWritten: () => void,
  ) {}

  /**
   * Adds a write. The promise resolves when the write is on the disk. It rejects with the error of `write`, and then
   * the disk has nothing of it. The reads of the write count for the request that asked for it, whichever turn does it.
   */
  add(write: Write): Promise<void> {
    const bound = AsyncResource.bind(write);
    return new Promise((resolve, reject) => this.enqueue({ write: bound, resolve, reject }));
  }

  private enqueue(one: Waiting): void {
    this.waiting.push(one);
    if (this.waiting.length === 1) setImmediate(() => this.flush());
  }

  private flush(): void {
    const batch = this.waiting;
    this.waiting = [];
    const settle: (() => void)[] = [];
    try {
      this.store.together(() => {
        for (const one of batch) settle.push(this.perform(one));
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    this.onWritten();
    for (const answer of settle) answer();
  }

  /** Does one write and returns the answer to give when the disk has it. */
  private perform(one: Waiting): () => void {
    try {
      const holder = this.store.attempt(one.write);
      return holder === null ? one.resolve : () => void holder.ended.then(() => this.enqueue(one));
    } catch (error) {
      return () => one.reject(error);
    }
  }
}
