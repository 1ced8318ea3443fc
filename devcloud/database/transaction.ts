import { randomUUID } from 'node:crypto';
import { CloudError } from '../wire/cloud-error';
import type { Document } from './document';
import { indexKeysOf } from './index-keys';
import { lockKeysOf } from './lock-keys';
import { compileMatcher } from './matcher';
import { type Change, changeOf, duplicateKey, type Store } from './store';
import { idKeyOf, type Search, sortDocuments, type View } from './view';

const ADVICE = 'Please check your request, but if the problem persists, contact us.';

/** Another transaction holds the document, or somebody changed it since this transaction began. */
export function transactionConflict(): CloudError {
  const text = `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`;
  return new CloudError('DATABASE_TRANSACTION_CONFLICT', text);
}

/** The transaction was committed, aborted, expired or never there. */
export function transactionNotExist(): CloudError {
  const text = `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ADVICE}`;
  return new CloudError('DATABASE_TRANSACTION_FAIL', text);
}

/** An open transaction. It has a snapshot, its own writes over it, and the locks of these writes. */
export class Transaction {
  readonly id = randomUUID();
  /** Resolves when the locks are free again. */
  readonly ended: Promise<void>;
  private readonly markEnded: () => void;
  private readonly snapshot: View;
  private readonly release: () => void;
  /**
   * The writes by collection and id. `before` is the document in the store, `after` the document that this transaction
   * left.
   */
  private readonly writes = new Map<string, Change>();

  constructor(
    private readonly store: Store,
    private readonly locks: Map<string, Transaction>,
  ) {
    const { view, release } = store.openSnapshot();
    this.snapshot = view;
    this.release = release;
    const { promise, resolve } = openPromise();
    this.ended = promise;
    this.markEnded = resolve;
  }

  get(collection: string, id: unknown): Document | null {
    const idKey = idKeyOf(id);
    const own = this.writes.get(`${collection} ${idKey}`);
    if (own) return own.after;
    return this.snapshot.get(collection, idKey)?.document ?? null;
  }

  /** Finds documents of the snapshot. The transaction's own writes replace the documents that they changed. */
  find(collection: string, search: Search): Document[] {
    const own = [...this.writes.values()].filter((change) => change.collection === collection);
    if (own.length === 0) return this.snapshot.find(collection, search);
    const end = search.skip + search.limit;
    const changed = new Set(own.map((change) => change.idKey));
    const wide = { ...search, skip: 0, limit: end + own.length };
    const unchanged = this.snapshot
      .find(collection, wide)
      .filter((document) => !changed.has(idKeyOf(document._id)));
    const matches = compileMatcher(search.query);
    const written = own.flatMap(({ after }) => (after && matches(after) ? [after] : []));
    return sortDocuments([...unchanged, ...written], search.sort).slice(search.skip, end);
  }

  /** Replaces a document by `after`, or removes it for null. It takes the locks, or fails with a conflict at once. */
  write(collection: string, id: unknown, after: Document | null): void {
    const idKey = idKeyOf(id);
    const name = `${collection} ${idKey}`;
    const stored = this.store.current.peek(collection, idKey);
    const seen = this.snapshot.peek(collection, idKey);
    const own = this.writes.get(name);
    if (!own && stored?.version !== seen?.version) throw transactionConflict();
    const before = own ? own.before : (stored?.document ?? null);
    const change = { ...changeOf(collection, before, after), idKey };
    const keys = lockKeysOf(this.store.catalogue, change);
    if (keys.some((key) => (this.locks.get(key) ?? this) !== this)) throw transactionConflict();
    this.refuseDuplicates(change);
    for (const key of keys) this.locks.set(key, this);
    this.writes.set(name, change);
  }

  /** Lists the changes that a commit writes together. Nobody sees any of them before. */
  changes(): Change[] {
    return [...this.writes.values()].filter(
      ({ before, after }) => before !== null || after !== null,
    );
  }

  /** Frees the locks and the snapshot. Uncommitted writes are lost. */
  end(): void {
    for (const [key, holder] of this.locks) if (holder === this) this.locks.delete(key);
    this.release();
    this.markEnded();
  }

  /**
   * When a document that the snapshot does not show holds a unique key, that is a conflict. When the snapshot shows it,
   * that is a duplicate.
   */
  private refuseDuplicates(change: Change): void {
    const { collection, after } = change;
    if (after === null) return;
    for (const index of this.store.catalogue.declared(collection)) {
      if (index.unique !== true) continue;
      for (const key of indexKeysOf(index, after).keys) {
        const isOther = (id: string) =>
          id !== change.idKey && !this.writes.has(`${collection} ${id}`);
        const holders = this.store.current.idsUnder(index, key).filter(isOther);
        const isInSnapshot = holders.some((id) => this.snapshot.peek(collection, id) !== null);
        if (holders.length > 0 && !isInSnapshot) throw transactionConflict();
        const isOwn = this.ownHolds(change, index.name, key);
        if (holders.length > 0 || isOwn) throw duplicateKey(collection, index.name, after);
      }
    }
  }

  private ownHolds(change: Change, indexName: string, key: string): boolean {
    const index = this.store.catalogue
      .declared(change.collection)
      .find(({ name }) => name === indexName);
    return [...this.writes.values()].some(
      ({ collection, idKey, after }) =>
        index !== undefined &&
        collection === change.collection &&
        idKey !== change.idKey &&
        after !== null &&
        indexKeysOf(index, after).keys.includes(key),
    );
  }
}

function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
