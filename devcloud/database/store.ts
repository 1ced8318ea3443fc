import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { IndexDeclaration } from '../types';
import { failRequest } from '../wire/cloud-error';
import { Catalogue } from './catalogue';
import { type Document, writeDocument } from './document';
import { indexKeysOf } from './index-keys';
import { Snapshots } from './snapshots';
import { idKeyOf, View } from './view';

/** One document before and after a write: `before` is null for an insert, `after` for a removal. */
export interface Change {
  collection: string;
  idKey: string;
  before: Document | null;
  after: Document | null;
}

export interface StoreOptions {
  /** False: a write returns before the disk has it. Tests use this. */
  isDurable: boolean;
  onWritten?: (changes: readonly Change[]) => void;
}

/** Keeps documents and their indexes in one SQLite file. A write is on the disk when its call returns. */
export class Store {
  readonly connection: Database.Database;
  readonly catalogue: Catalogue;
  /** The current, committed state. */
  readonly current: View;
  private readonly snapshots: Snapshots;
  private readonly statements = new Map<string, Database.Statement>();
  /** The version differs with every write, also after a restart. Transactions see by it that a document was changed. */
  private version = Date.now() * 1000;
  /** The changes that the running SQLite transaction has written. */
  private written: Change[] = [];

  /** The store calls this after each commit. */
  private readonly onWritten: StoreOptions['onWritten'];

  constructor(dataDir: string, { isDurable, onWritten }: StoreOptions) {
    this.onWritten = onWritten;
    mkdirSync(dataDir, { recursive: true });
    const file = join(dataDir, 'cloud.db');
    this.connection = new Database(file);
    this.connection.pragma('journal_mode = WAL');
    this.connection.pragma(`synchronous = ${isDurable ? 'FULL' : 'OFF'}`);
    this.connection.pragma('wal_autocheckpoint = 4000');
    this.connection.pragma('cache_size = -262144');
    this.catalogue = new Catalogue(this.connection);
    this.current = new View(this.connection, this.catalogue);
    this.snapshots = new Snapshots(file, this.catalogue);
  }

  /** Makes the missing collections and indexes, and drops indexes that are no longer declared. */
  declare(collections: readonly string[], indexes: readonly IndexDeclaration[]): void {
    for (const name of collections)
      if (!this.catalogue.has(name)) this.catalogue.createCollection(name);
    for (const name of this.catalogue.names()) {
      const wanted = indexes.filter((index) => index.collection === name);
      this.catalogue.declareIndexes(name, wanted, () => this.current.find(name, EVERYTHING));
    }
  }

  /** Opens a view that does not change with the store until it is released. */
  openSnapshot(): { view: View; release: () => void } {
    return this.snapshots.open();
  }

  /** Writes all changes or none. It fails with E11000 when a change would break a unique index. */
  apply(changes: readonly Change[]): void {
    this.together(() => this.write(changes));
  }

  /**
   * Does `work` in one SQLite transaction. When this returns, all of its writes are on the disk; when it throws, none
   * is.
   */
  together(work: () => void): void {
    this.prepare('BEGIN IMMEDIATE').run();
    try {
      work();
      this.prepare('COMMIT').run();
    } catch (error) {
      this.written = [];
      if (this.connection.inTransaction) this.prepare('ROLLBACK').run();
      this.catalogue.readMultikey();
      throw error;
    }
    const { written } = this;
    this.written = [];
    if (written.length > 0) this.onWritten?.(written);
  }

  /** Does `work` within `together`. It takes back the writes of `work` when `work` throws. */
  attempt<Result>(work: () => Result): Result {
    this.prepare('SAVEPOINT attempt').run();
    const already = this.written.length;
    try {
      return work();
    } catch (error) {
      this.written.length = already;
      this.prepare('ROLLBACK TO attempt').run();
      this.catalogue.readMultikey();
      throw error;
    } finally {
      this.prepare('RELEASE attempt').run();
    }
  }

  /** Writes documents and their index entries within `together`. */
  write(changes: readonly Change[]): void {
    const each = (work: (index: IndexDeclaration, change: Change) => void) => {
      for (const change of changes) {
        for (const index of this.catalogue.declared(change.collection)) work(index, change);
      }
    };
    each((index, change) => this.removeEntries(index, change));
    for (const change of changes) this.writeDocument(change);
    each((index, change) => this.writeEntries(index, change));
    this.written.push(...changes);
  }

  close(): void {
    this.snapshots.close();
    this.connection.close();
  }

  private removeEntries(index: IndexDeclaration, { idKey, before, after }: Change): void {
    if (before === null) return;
    const kept = new Set(after === null ? [] : indexKeysOf(index, after).keys);
    const removed = indexKeysOf(index, before).keys.filter((key) => !kept.has(key));
    if (removed.length === 0) return;
    const table = this.catalogue.entries(index);
    const keys = '(SELECT value FROM json_each(?))';
    this.prepare(`DELETE FROM ${table} WHERE k IN ${keys} AND id = ?`).run(
      JSON.stringify(removed),
      idKey,
    );
  }

  private writeDocument(change: Change): void {
    const { collection, idKey, before, after } = change;
    const table = this.catalogue.documents(collection);
    if (after === null) {
      this.prepare(`DELETE FROM ${table} WHERE id = ?`).run(idKey);
      return;
    }
    this.version += 1;
    const text = writeDocument(after);
    if (before === null) {
      const insert = this.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?, ?)`);
      const { changes } = insert.run(idKey, text, this.version);
      if (changes === 0) throw duplicateKey(collection, '_id_', after._id);
    } else {
      const update = this.prepare(`UPDATE ${table} SET doc = ?, version = ? WHERE id = ?`);
      update.run(text, this.version, idKey);
    }
  }

  private writeEntries(index: IndexDeclaration, { idKey, before, after }: Change): void {
    if (after === null) return;
    const known = new Set(before === null ? [] : indexKeysOf(index, before).keys);
    const { keys, multikey } = indexKeysOf(index, after);
    const added = keys.filter((key) => !known.has(key));
    const isTaken = (key: string) => this.current.idsUnder(index, key).some((id) => id !== idKey);
    if (index.unique === true && added.some(isTaken)) {
      throw duplicateKey(index.collection, index.name, after);
    }
    const table = this.catalogue.entries(index);
    const insert = `INSERT OR IGNORE INTO ${table} SELECT value, ? FROM json_each(?)`;
    if (added.length > 0) this.prepare(insert).run(idKey, JSON.stringify(added));
    this.catalogue.noteMultikey(index, multikey);
  }

  private prepare(sql: string): Database.Statement {
    const statement = this.statements.get(sql) ?? this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

const EVERYTHING = { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY };

/** The error of MongoDB for a write that would break a unique index. `_id` is one. */
export function duplicateKey(collection: string, index: string, value: unknown): Error {
  const shown = JSON.stringify(value)?.slice(0, 200);
  return failRequest(
    `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${shown}`,
  );
}

/** Makes the change that replaces `before` by `after`. */
export function changeOf(
  collection: string,
  before: Document | null,
  after: Document | null,
): Change {
  return { collection, idKey: idKeyOf((after ?? before)?._id), before, after };
}
