import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { IndexDeclaration } from '../types';
import { failRequest } from '../wire/cloud-error';
import { Catalogue } from './catalogue';
import { type Document, writeDocument } from './document';
import { indexKeysOf } from './index-keys';
import { idKeyOf, View } from './view';

/** One document before and after a write: `before` is null for an insert, `after` for a removal. */
export interface Change {
  collection: string;
  idKey: string;
  before: Document | null;
  after: Document | null;
}

/** Documents and their indexes in one SQLite file; a write is on the disk when its call returns. */
export class Store {
  readonly connection: Database.Database;
  readonly catalogue: Catalogue;
  /** The current, committed state. */
  readonly current: View;
  private readonly file: string;
  private readonly statements = new Map<string, Database.Statement>();
  /** Differs with every write, also across starts: transactions see by it that a document was changed. */
  private version = Date.now() * 1000;

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    this.file = join(dataDir, 'cloud.db');
    this.connection = new Database(this.file);
    this.connection.pragma('journal_mode = WAL');
    this.connection.pragma('synchronous = FULL');
    this.catalogue = new Catalogue(this.connection);
    this.current = new View(this.connection, this.catalogue);
  }

  /** Makes what is missing of collections and indexes, and drops indexes that are no longer declared. */
  declare(collections: readonly string[], indexes: readonly IndexDeclaration[]): void {
    for (const name of collections)
      if (!this.catalogue.has(name)) this.catalogue.createCollection(name);
    for (const name of this.catalogue.names()) {
      const wanted = indexes.filter((index) => index.collection === name);
      this.catalogue.declareIndexes(name, wanted, () => this.current.find(name, EVERYTHING));
    }
  }

  /** A view that stays as the store is now, until it is released. */
  openSnapshot(): { view: View; release: () => void } {
    const reader = new Database(this.file, { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM collections').all();
    return {
      view: new View(reader, this.catalogue),
      release: () => {
        reader.exec('ROLLBACK');
        reader.close();
      },
    };
  }

  /** Writes all of it or nothing; fails with E11000 when a unique index would be broken. */
  apply(changes: readonly Change[]): void {
    const write = this.connection.transaction(() => {
      for (const change of changes) this.removeEntries(change);
      for (const change of changes) this.writeChange(change);
    });
    write();
  }

  close(): void {
    this.connection.close();
  }

  private removeEntries({ collection, idKey, before }: Change): void {
    if (before === null) return;
    for (const index of this.catalogue.declared(collection)) {
      const remove = this.prepare(
        `DELETE FROM ${this.catalogue.entries(index)} WHERE k = ? AND id = ?`,
      );
      for (const key of indexKeysOf(index, before).keys) remove.run(key, idKey);
    }
  }

  private writeChange(change: Change): void {
    const { collection, idKey, before, after } = change;
    const table = this.catalogue.documents(collection);
    if (after === null) {
      this.prepare(`DELETE FROM ${table} WHERE id = ?`).run(idKey);
      return;
    }
    this.version += 1;
    if (before === null) {
      if (this.current.get(collection, idKey)) throw duplicateKey(collection, '_id_', after._id);
      this.prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`).run(
        idKey,
        writeDocument(after),
        this.version,
      );
    } else {
      const update = this.prepare(`UPDATE ${table} SET doc = ?, version = ? WHERE id = ?`);
      update.run(writeDocument(after), this.version, idKey);
    }
    for (const index of this.catalogue.declared(collection)) this.writeEntries(index, idKey, after);
  }

  private writeEntries(index: IndexDeclaration, idKey: string, after: Document): void {
    const insert = this.prepare(
      `INSERT OR IGNORE INTO ${this.catalogue.entries(index)} VALUES (?, ?)`,
    );
    const { keys, multikey } = indexKeysOf(index, after);
    for (const key of keys) {
      if (index.unique === true && this.current.idsUnder(index, key).some((id) => id !== idKey)) {
        throw duplicateKey(index.collection, index.name, after);
      }
      insert.run(key, idKey);
    }
    this.catalogue.noteMultikey(index, multikey);
  }

  private prepare(sql: string): Database.Statement {
    const statement = this.statements.get(sql) ?? this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

const EVERYTHING = { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY };

/** MongoDB's words for a unique index that would be broken; `_id` is one. */
export function duplicateKey(collection: string, index: string, value: unknown): Error {
  const shown = JSON.stringify(value)?.slice(0, 200);
  return failRequest(
    `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${shown}`,
  );
}

/** A change that puts `after` in the place of `before`. */
export function changeOf(
  collection: string,
  before: Document | null,
  after: Document | null,
): Change {
  return { collection, idKey: idKeyOf((after ?? before)?._id), before, after };
}
