import type { IndexDeclaration } from '../types';
import { CloudError } from '../wire/cloud-error';
import { aggregate } from './aggregate';
import { asDocument, checkFieldNames, type Document, type Fields, writeDocument } from './document';
import { lockKeysOf } from './lock-keys';
import { OpenTransactions } from './open-transactions';
import type { Query } from './query';
import { describeScan, type ScanReport, warnOfScan } from './scan-warning';
import type { Stage } from './stage';
import { type Change, changeOf, duplicateKey, Store } from './store';
import { type Transaction, transactionConflict } from './transaction';
import { idKeyOf, type Search, type View } from './view';
import { WriteQueue } from './write-queue';

export interface EngineOptions {
  dataDir: string;
  collections: readonly string[];
  indexes: readonly IndexDeclaration[];
  /** A transaction of a running function lives so long, in milliseconds of real time. */
  transactionLife: () => number;
  /** The settable clock ends the transactions of dead functions. Real time does so when this is left out. */
  now?: () => Date;
  /** False: the database answers a write before the disk has it. Tests use this when they do not cut the power. */
  isDurable?: boolean;
  /** True: a write fails at once when a dead function holds its lock. In tests the clock would stand still meanwhile. */
  isImpatient?: boolean;
  onChange: () => void;
  /** The engine reports each write when it is on the disk. */
  onWritten?: (changes: readonly Change[]) => void;
  /** The engine reports a search that no index serves. It prints a warning when this is left out. */
  onScan?: (scan: ScanReport) => void;
}

/** The documents that a write changes: one by its id, or those that match, all or only the first. */
export type Target = { id: string | number } | { query: Query; isMulti: boolean };
export type Edit = (document: Document) => Document | null;

/** The document database. It works as MongoDB does, with locks. A write is on the disk when its call returns. */
export class Engine {
  readonly store: Store;
  readonly transactions: OpenTransactions;
  private readonly queue: WriteQueue;

  constructor(private readonly options: EngineOptions) {
    const { now = () => new Date(), transactionLife, isDurable = true, onWritten } = options;
    this.store = new Store(options.dataDir, { isDurable, onWritten });
    this.transactions = new OpenTransactions(this.store, { life: transactionLife, now });
    this.queue = new WriteQueue(this.store, options.onChange);
    this.store.declare(options.collections, options.indexes);
  }

  find(collection: string, search: Search, transactionId?: string): Document[] {
    this.reportScan(collection, search);
    if (transactionId === undefined) return this.store.current.find(collection, search);
    return this.inTransaction(transactionId, (transaction) => transaction.find(collection, search));
  }

  get(collection: string, id: string | number, transactionId?: string): Document | null {
    this.store.catalogue.indexes(collection);
    if (transactionId === undefined)
      return this.store.current.get(collection, idKeyOf(id))?.document ?? null;
    return this.inTransaction(transactionId, (transaction) => transaction.get(collection, id));
  }

  count(collection: string, query: Query): number {
    return this.find(collection, { query, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY })
      .length;
  }

  aggregate(collection: string, stages: readonly Stage[]): Fields[] {
    return aggregate(collection, stages, (from, search) => this.find(from, search));
  }

  /** Inserts all documents or none. A duplicate `_id` is the error E11000. */
  async insert(
    collection: string,
    documents: readonly Document[],
    transactionId?: string,
  ): Promise<void> {
    this.store.catalogue.indexes(collection);
    documents.forEach(checkFieldNames);
    if (transactionId === undefined) {
      await this.writeOutside(() =>
        documents.map((document) => changeOf(collection, null, document)),
      );
      return;
    }
    this.inTransaction(transactionId, (transaction) => {
      for (const document of documents) insertInto(transaction, collection, document);
    });
  }

  /** Edits the documents of the target and returns their number. An edit that returns null removes its document. */
  async edit(
    collection: string,
    target: Target,
    edit: Edit,
    transactionId?: string,
  ): Promise<number> {
    this.store.catalogue.indexes(collection);
    const toChange = (before: Document) => changeOf(collection, before, checked(edit(before)));
    if (transactionId === undefined) {
      return await this.writeOutside(() =>
        this.targets(this.store.current, collection, target).map(toChange),
      );
    }
    return this.inTransaction(transactionId, (transaction) => {
      const before = 'id' in target ? transaction.get(collection, target.id) : null;
      if (before === null) return 0;
      transaction.write(collection, before._id, checked(edit(before)));
      return 1;
    });
  }

  /** Replaces the document with the same `_id`, or inserts it. It returns whether there was one. */
  async replace(collection: string, document: Document, transactionId?: string): Promise<boolean> {
    this.store.catalogue.indexes(collection);
    checkFieldNames(document);
    if (transactionId === undefined) {
      let existed = false;
      await this.writeOutside(() => {
        const before = this.store.current.get(collection, idKeyOf(document._id))?.document ?? null;
        existed = before !== null;
        return [changeOf(collection, before, document)];
      });
      return existed;
    }
    return this.inTransaction(transactionId, (transaction) => {
      const existed = transaction.get(collection, document._id) !== null;
      transaction.write(collection, document._id, document);
      return existed;
    });
  }

  /** Replaces or adds documents at once and does not wait for locks. It makes the collection when it is missing. */
  import(collection: string, documents: readonly Document[]): void {
    if (!this.store.catalogue.has(collection)) this.createCollection(collection);
    documents.forEach(checkFieldNames);
    this.store.apply(
      documents.map((document) => {
        const before = this.store.current.get(collection, idKeyOf(document._id))?.document ?? null;
        return changeOf(collection, before, document);
      }),
    );
    this.options.onChange();
  }

  /** Restores documents at once and does not wait for locks. It removes a document whose old state is null. */
  putBack(documents: readonly { collection: string; id: string; document: Fields | null }[]): void {
    const changes = documents.map(({ collection, id, document }): Change => {
      const idKey = idKeyOf(id);
      const before = this.store.current.peek(collection, idKey)?.document ?? null;
      return { collection, idKey, before, after: document && asDocument(document) };
    });
    this.store.apply(changes.filter(({ before, after }) => before !== null || after !== null));
    this.options.onChange();
  }

  createCollection(name: string): void {
    this.store.catalogue.createCollection(name);
    this.options.onChange();
  }

  /** Replaces all documents by these in one write. Open transactions end. */
  restore(collections: Readonly<Record<string, readonly Document[]>>): void {
    this.transactions.endAll();
    const { catalogue } = this.store;
    for (const name of Object.keys(collections)) {
      if (!catalogue.has(name)) catalogue.createCollection(name);
    }
    this.store.together(() => {
      for (const name of catalogue.names()) {
        this.store.write(this.changesTo(name, collections[name] ?? []));
      }
    });
    this.options.onChange();
  }

  /** The transaction takes no more requests. Its locks are free when the commit is on the disk. */
  async commit(transactionId: string): Promise<void> {
    const transaction = this.transactions.close(transactionId);
    const changes = transaction.changes();
    const write = () => {
      this.store.write(changes);
      return null;
    };
    try {
      if (changes.length > 0) await this.queue.add(write);
    } finally {
      transaction.end();
    }
  }

  abort(transactionId: string): void {
    this.transactions.close(transactionId).end();
  }

  close(): void {
    this.transactions.endAll();
    this.store.close();
  }

  /** Lists the changes after which a collection holds exactly these documents. */
  private changesTo(collection: string, wanted: readonly Document[]): Change[] {
    const everything = { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY };
    const present = this.store.current.find(collection, everything);
    const left = new Map(present.map((document) => [idKeyOf(document._id), document]));
    const changes = wanted.flatMap((document) => {
      const before = left.get(idKeyOf(document._id)) ?? null;
      left.delete(idKeyOf(document._id));
      const isSame = before !== null && writeDocument(before) === writeDocument(document);
      return isSame ? [] : [changeOf(collection, before, document)];
    });
    return [...[...left.values()].map((gone) => changeOf(collection, gone, null)), ...changes];
  }

  /** A search without conditions and order needs no index. */
  private reportScan(collection: string, { query, sort }: Pick<Search, 'query' | 'sort'>): void {
    const isPlain = Object.keys(query).length === 0 && sort.length === 0;
    if (this.store.current.plans(collection, { query, sort }) !== null || isPlain) return;
    const report = this.options.onScan ?? warnOfScan;
    report(describeScan(collection, query, sort));
  }

  private targets(view: View, collection: string, target: Target): Document[] {
    if ('id' in target) {
      const found = view.get(collection, idKeyOf(target.id));
      return found ? [found.document] : [];
    }
    this.reportScan(collection, { query: target.query, sort: [] });
    const limit = target.isMulti ? Number.POSITIVE_INFINITY : 1;
    return view.find(collection, { query: target.query, sort: [], skip: 0, limit });
  }

  /** A write outside of a transaction waits for the locks of others. Then it starts again on the present documents. */
  private async writeOutside(prepare: () => Change[]): Promise<number> {
    let count = 0;
    await this.queue.add(() => {
      const changes = prepare();
      const holder = this.holderOf(changes);
      if (holder !== null) return this.awaited(holder);
      this.store.write(changes);
      count = changes.length;
      return null;
    });
    return count;
  }

  /** Returns the transaction for which a write has to wait. It throws when waiting is useless. */
  private awaited(holder: Transaction): Transaction {
    if (this.options.isImpatient && this.transactions.isOrphan(holder)) throw lockTimeout();
    return holder;
  }

  private holderOf(changes: readonly Change[]): Transaction | null {
    const { locks } = this.transactions;
    if (locks.size === 0) return null;
    const keys = changes.flatMap((change) => lockKeysOf(this.store.catalogue, change));
    return keys.map((key) => locks.get(key)).find((holder) => holder !== undefined) ?? null;
  }

  private inTransaction<Result>(id: string, work: (transaction: Transaction) => Result): Result {
    const transaction = this.transactions.get(id);
    try {
      return work(transaction);
    } catch (error) {
      if (isConflict(error)) this.transactions.end(id);
      throw error;
    }
  }
}

/** The document stayed locked for longer than the SDK waits. */
function lockTimeout(): CloudError {
  return new CloudError('SERVER_TIMEOUT', 'a transaction that nobody ends holds the document');
}

function insertInto(transaction: Transaction, collection: string, document: Document): void {
  if (transaction.get(collection, document._id) !== null) {
    throw duplicateKey(collection, '_id_', document._id);
  }
  transaction.write(collection, document._id, document);
}

function checked(document: Document | null): Document | null {
  checkFieldNames(document);
  return document;
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === transactionConflict().code;
}
