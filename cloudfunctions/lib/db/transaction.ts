import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { database } from '../cloud';
import { isConflict, Refusal } from '../errors';
import { replacing } from './collection';
import type { CollectionName } from './indexes';

/** A transaction reads and writes documents by id only: `where` would run outside it. */
export interface Transaction {
  find<T extends { _id: string }>(name: CollectionName, id: string): Promise<T | null>;
  insert<T extends { _id: string }>(name: CollectionName, record: T): Promise<void>;
  /** Answers whether the document was there when the transaction began. */
  update<T extends { _id: string }>(
    name: CollectionName,
    id: string,
    change: Partial<Record<keyof T, unknown>>,
  ): Promise<boolean>;
}

/** What `work` knows from outside is newer than its transaction: it must begin again. */
export class Outdated extends Error {
  constructor() {
    super('TransactionConflict: outdated');
  }
}

/** Adds something to a transaction that wrote. Answers what to do once the transaction is committed. */
type BeforeCommit = (tx: Transaction) => Promise<() => void>;

/** Runs at the end of each transaction that wrote, within the call that has set it; null: nothing does. */
export const beforeCommit = new AsyncLocalStorage<BeforeCommit | null>();

interface SdkDocument {
  get(): Promise<{ data: unknown }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
}
interface SdkTransaction {
  collection(name: string): {
    doc(id: string): SdkDocument;
    add(options: { data: object }): Promise<unknown>;
  };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 15;

/**
 * Runs `work` in a transaction, again from the start when another one was faster. A `Refusal` rolls it back.
 * The SDK's own `runTransaction` does not retry conflicts met at an operation, so it is not used.
 * @throws the last conflict when it stays busy, and whatever `work` throws.
 */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(work);
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}

async function runOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const sdk = (await database.startTransaction()) as SdkTransaction;
  const wrapped = wrap(sdk);
  try {
    const result = await work(wrapped.tx);
    if (result instanceof Refusal) await sdk.rollback();
    else await commit(sdk, wrapped);
    return result;
  } catch (error) {
    // The first error counts; a transaction that cannot be rolled back ends by itself in 30 s.
    if (!wrapped.isOver()) await sdk.rollback().catch(() => undefined);
    throw error;
  }
}

async function commit(sdk: SdkTransaction, { tx, hasWritten, heeded }: Wrapped): Promise<void> {
  const afterwards = hasWritten() ? await beforeCommit.getStore()?.(tx) : undefined;
  await heeded(sdk.commit());
  afterwards?.();
}

interface Wrapped {
  tx: Transaction;
  hasWritten(): boolean;
  /**
   * The cloud ended the transaction, because one of its own requests met a conflict. A conflict of another request, beside
   * the transaction, leaves it open.
   */
  isOver(): boolean;
  /** Awaits a request of the transaction. */
  heeded<R>(request: Promise<R>): Promise<R>;
}

function wrap(sdk: SdkTransaction): Wrapped {
  let writes = 0;
  let isOver = false;
  const heeded = async <R>(request: Promise<R>): Promise<R> => {
    try {
      return await request;
    } catch (error) {
      isOver ||= isConflict(error);
      throw error;
    }
  };
  const tx: Transaction = {
    async find<T>(name: CollectionName, id: string) {
      const { data } = await heeded(sdk.collection(name).doc(id).get());
      return (data ?? null) as T | null;
    },
    async insert(name, record) {
      writes += 1;
      await heeded(sdk.collection(name).add({ data: record }));
    },
    async update(name, id, change) {
      writes += 1;
      const document = sdk.collection(name).doc(id);
      const { stats } = await heeded(document.update({ data: replacing(change) }));
      return stats.updated === 1;
    },
  };
  return { tx, hasWritten: () => writes > 0, isOver: () => isOver, heeded };
}
