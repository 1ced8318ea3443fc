import type { Store } from './store';
import { Transaction, transactionNotExist } from './transaction';

/** The locks of a dead function live so long, in milliseconds of the settable clock (CloudBase). */
const ORPHAN_LIFE = 30_000;

export interface OpenTransactionsOptions {
  /** A transaction of a running function lives so long, in milliseconds of real time. */
  life: () => number;
  /** The settable clock. */
  now: () => Date;
}

interface OpenTransaction {
  transaction: Transaction;
  expiry: NodeJS.Timeout;
  /** The token of the call that began it. */
  owner: string;
  /** Milliseconds of the settable clock. */
  startedAt: number;
  /** The function has ended, so only the clock ends the transaction. */
  isOrphan: boolean;
}

/** The open transactions and the locks that they hold. */
export class OpenTransactions {
  readonly locks = new Map<string, Transaction>();
  private readonly open = new Map<string, OpenTransaction>();

  constructor(
    private readonly store: Store,
    private readonly options: OpenTransactionsOptions,
  ) {}

  /** Begins a transaction for the call with this token and returns its id. */
  start(owner: string): string {
    const transaction = new Transaction(this.store, this.locks);
    const { id } = transaction;
    const expiry = this.endLater(id, this.options.life());
    const startedAt = this.options.now().getTime();
    this.open.set(id, { transaction, expiry, owner, startedAt, isOrphan: false });
    return id;
  }

  /** Finds an open transaction. It throws when the transaction was committed, aborted, expired or never there. */
  get(id: string): Transaction {
    const found = this.open.get(id);
    if (!found) throw transactionNotExist();
    return found.transaction;
  }

  /** Closes the transaction for further requests. The transaction keeps its locks until its own `end` is called. */
  close(id: string): Transaction {
    const transaction = this.get(id);
    clearTimeout(this.open.get(id)?.expiry);
    this.open.delete(id);
    return transaction;
  }

  /** Frees the locks of the transaction. It does nothing when there is no such transaction. */
  end(id: string): void {
    if (this.open.has(id)) this.close(id).end();
  }

  endAll(): void {
    for (const id of [...this.open.keys()]) this.end(id);
  }

  /**
   * A call has ended. The transactions that it left open keep their locks until 30 s after their beginning, by the
   * settable clock.
   */
  orphan(owner: string): void {
    for (const [id, one] of this.open) {
      if (one.owner !== owner || one.isOrphan) continue;
      clearTimeout(one.expiry);
      one.isOrphan = true;
      one.expiry = this.endLater(id, this.lifeLeft(one));
    }
  }

  isOrphan({ id }: Transaction): boolean {
    return this.open.get(id)?.isOrphan === true;
  }

  /** The settable clock was moved. Transactions of dead functions may have expired by it. */
  endOrphans(): void {
    for (const [id, one] of this.open) {
      if (one.isOrphan && this.lifeLeft(one) <= 0) this.end(id);
    }
  }

  private endLater(id: string, milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.end(id), Math.max(0, milliseconds)).unref();
  }

  private lifeLeft({ startedAt }: OpenTransaction): number {
    return startedAt + ORPHAN_LIFE - this.options.now().getTime();
  }
}
