import type Database from 'libsql';
import type { IndexDeclaration } from '../types';
import { CloudError } from '../wire/cloud-error';
import type { Document } from './document';
import { indexKeysOf } from './index-keys';

/** Every collection has this index. It lives in the collection's own table. */
const ID_INDEX = '_id_';

/** The catalogue knows all collections and indexes, and the tables in which they live. */
export class Catalogue {
  private readonly byCollection = new Map<string, IndexDeclaration[]>();
  private readonly multikey = new Set<string>();
  private readonly rememberMultikey: Database.Statement;

  constructor(private readonly connection: Database.Database) {
    connection.exec(`
      CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS indexes (collection TEXT, name TEXT, declaration TEXT, PRIMARY KEY (collection, name));
      CREATE TABLE IF NOT EXISTS multikey (collection TEXT, field TEXT, PRIMARY KEY (collection, field));
    `);
    this.rememberMultikey = connection.prepare('INSERT OR IGNORE INTO multikey VALUES (?, ?)');
    for (const { name } of this.rows<{ name: string }>(
      'SELECT name FROM collections ORDER BY name',
    )) {
      this.byCollection.set(name, [idIndex(name)]);
    }
    this.readMultikey();
    for (const row of this.rows<{ declaration: string }>('SELECT declaration FROM indexes')) {
      const index: IndexDeclaration = JSON.parse(row.declaration);
      this.byCollection.get(index.collection)?.push(index);
    }
  }

  names(): string[] {
    return [...this.byCollection.keys()].sort();
  }

  has(collection: string): boolean {
    return this.byCollection.has(collection);
  }

  /**
   * Lists all indexes of a collection, the one of `_id` first. It throws DATABASE_COLLECTION_NOT_EXIST when there is no
   * such collection.
   */
  indexes(collection: string): readonly IndexDeclaration[] {
    const found = this.byCollection.get(collection);
    if (found) return found;
    const text = `[ResourceNotFound] Db or Table not exist: ${collection}. Please check your request`;
    throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', text);
  }

  /** Lists the indexes that have a table of their own. */
  declared(collection: string): readonly IndexDeclaration[] {
    return this.indexes(collection).slice(1);
  }

  /** Names the table of documents. It has the columns `id` (order key of `_id`), `doc` and `version`. */
  documents(collection: string): string {
    this.indexes(collection);
    return `"documents:${collection}"`;
  }

  /** Names the table or view of an index. It has the columns `k` and `id`. */
  entries(index: IndexDeclaration): string {
    if (index.name === ID_INDEX) return `"ids:${index.collection}"`;
    return `"index:${index.collection}:${index.name}"`;
  }

  /** Tells whether some document of the collection holds, or held, an array there. */
  readonly isMultikey = (index: IndexDeclaration, field: string): boolean =>
    this.multikey.has(`${index.collection} ${field}`);

  noteMultikey(index: IndexDeclaration, fields: readonly string[]): void {
    for (const field of fields) {
      if (this.isMultikey(index, field)) continue;
      this.rememberMultikey.run(index.collection, field);
      this.multikey.add(`${index.collection} ${field}`);
    }
  }

  /** Reads the catalogue from the file. The store calls this again after it took back a write. */
  readMultikey(): void {
    this.multikey.clear();
    for (const row of this.rows<{ collection: string; field: string }>('SELECT * FROM multikey')) {
      this.multikey.add(`${row.collection} ${row.field}`);
    }
  }

  createCollection(name: string): void {
    if (!/^[A-Za-z][\w-]{0,63}$/.test(name)) {
      throw new CloudError('INVALID_PARAM', `collection name ${JSON.stringify(name)} is not valid`);
    }
    const create = this.connection.transaction(() => {
      this.connection.exec(`
        CREATE TABLE "documents:${name}" (id TEXT UNIQUE NOT NULL, doc TEXT NOT NULL, version INTEGER NOT NULL);
        CREATE VIEW "ids:${name}" AS SELECT id AS k, id FROM "documents:${name}";
        INSERT INTO collections VALUES ('${name}');
      `);
    });
    create();
    this.byCollection.set(name, [idIndex(name)]);
  }

  /** Makes the indexes of a collection equal to the declared ones. It fills new indexes from `documents`. */
  declareIndexes(
    collection: string,
    wanted: readonly IndexDeclaration[],
    documents: () => Iterable<Document>,
  ): void {
    const existing = this.declared(collection);
    for (const index of existing)
      if (!wanted.some((other) => isSame(index, other))) this.drop(index);
    for (const index of wanted) {
      if (!existing.some((other) => isSame(index, other))) this.create(index, documents());
    }
    this.byCollection.set(collection, [idIndex(collection), ...wanted]);
  }

  private create(index: IndexDeclaration, documents: Iterable<Document>): void {
    const fill = this.connection.transaction(() => {
      this.connection.exec(
        `CREATE TABLE ${this.entries(index)} (k TEXT, id TEXT, PRIMARY KEY (k, id)) WITHOUT ROWID`,
      );
      const insert = this.connection.prepare(`INSERT INTO ${this.entries(index)} VALUES (?, ?)`);
      const idKeys = idIndex(index.collection);
      for (const document of documents) {
        const { keys, multikey } = indexKeysOf(index, document);
        const [id = ''] = indexKeysOf(idKeys, document).keys;
        for (const key of new Set(keys)) insert.run(key, id);
        this.noteMultikey(index, multikey);
      }
      if (index.unique === true) this.refuseDuplicates(index);
      this.connection
        .prepare('INSERT INTO indexes VALUES (?, ?, ?)')
        .run(index.collection, index.name, JSON.stringify(index));
    });
    fill();
  }

  private refuseDuplicates(index: IndexDeclaration): void {
    const sql = `SELECT k FROM ${this.entries(index)} GROUP BY k HAVING count(*) > 1 LIMIT 1`;
    if (this.rows(sql).length > 0)
      throw new Error(`${index.collection}: documents contradict unique index ${index.name}`);
  }

  private drop(index: IndexDeclaration): void {
    const drop = this.connection.transaction(() => {
      this.connection.exec(`DROP TABLE ${this.entries(index)}`);
      this.connection
        .prepare('DELETE FROM indexes WHERE collection = ? AND name = ?')
        .run(index.collection, index.name);
    });
    drop();
  }

  private rows<Row>(sql: string): Row[] {
    const rows: unknown[] = this.connection.prepare(sql).all();
    return rows as Row[];
  }
}

function idIndex(collection: string): IndexDeclaration {
  return { collection, name: ID_INDEX, fields: [{ field: '_id', order: 1 }], unique: true };
}

function isSame(a: IndexDeclaration, b: IndexDeclaration): boolean {
  return (
    JSON.stringify([a.name, a.fields, a.unique === true]) ===
    JSON.stringify([b.name, b.fields, b.unique === true])
  );
}
