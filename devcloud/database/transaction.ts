import { randomUUID } from 'node:crypto';
import { CloudError } from '../wire/cloud-error';
import type { Document } from './document';
import { indexKeysOf } from './index-keys';
import { lockKeysOf } from './lock-keys';
import { compileMatcher } from './matcher';
import { type Change, changeOf, duplicateKey, type Store } from './store';
import { idKeyOf, type Search, sortDocuments, type View } from './view';

const ADVICE = 'Please check your request, but if the problem persists, contact us.';

/** Another transaction has it, or it was changed since this one began. */
export function transactionConflict(): CloudError {
  const text = `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`;
  return new CloudError('DATABASE_TRANSACTION_CONFLICT', text);
}

/** Committed, aborted, expired or never there. */
export function transactionNotExist(): CloudError {
  const text = `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ADVICE}`;
  return new CloudError('DATABASE_TRANSACTION_FAIL', text);
}

/** An open transaction: a snapshot, its own writes over it, and the locks that those took. */
export class Transaction {
  readonly id = randomUUID();
  /** Resolves when the locks are free again. */
  readonly ended: Promise<void>;
  private readonly markEnded: () => void;
  private readonly snapshot: View;
  private readonly release: () => void;
  /** By collection and id; `before` as the store had it, `after` as this transaction left it. */
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

  /** The snapshot's documents with this transaction's own writes in the place of what they changed. */
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

  /** Puts `after` in the place of a document (null removes it); takes the locks or fails with a conflict at once. */
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

  /** What a commit writes: all of it at once, nothing of it is visible or on disk before. */
  changes(): Change[] {
    return [...this.writes.values()].filter(
      ({ before, after }) => before !== null || after !== null,
    );
  }

  /** Gives back locks and snapshot; what was not committed is gone. */
  end(): void {
    for (const [key, holder] of this.locks) if (holder === this) this.locks.delete(key);
    this.release();
    this.markEnded();
  }

  /** A place taken by a document that the snapshot does not show is a conflict, else a duplicate. */
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
