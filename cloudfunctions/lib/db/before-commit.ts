import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from './transaction';

/** Adds something to a transaction that wrote. Answers what to do once the transaction is committed. */
type BeforeCommit = (tx: Transaction) => Promise<() => void>;

/** Runs at the end of each transaction that wrote, within the call that has set it; null: nothing does. */
export const beforeCommit = new AsyncLocalStorage<BeforeCommit | null>();
