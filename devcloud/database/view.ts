import type Database from 'libsql';
import type { IndexDeclaration } from '../types';
import type { Catalogue } from './catalogue';
import { type Document, readDocument } from './document';
import { sortKeyOf } from './index-keys';
import { compileMatcher } from './matcher';
import { compareKeys, orderKey } from './order-key';
import { choosePlans, type Plan, type Range, type Sort } from './plan';
import type { Query } from './query';
import { noteRead } from './reads';
import { countQuery, type Entry, scan } from './scan';

export interface Search {
  query: Query;
  sort: Sort;
  skip: number;
  limit: number;
}

/** Reads documents through one connection: the current state, or a transaction's snapshot. */
export class View {
  private readonly statements = new Map<string, Database.Statement>();

  constructor(
    private readonly connection: Database.Database,
    private readonly catalogue: Catalogue,
  ) {}

  /** Reads the document with this `_id`, given by its order key. */
  get(collection: string, idKey: string): { document: Document; version: number } | null {
    const found = this.peek(collection, idKey);
    if (found) noteRead();
    return found;
  }

  /** Reads as `get` does, but for the store's own work. It does not count as a read. */
  peek(collection: string, idKey: string): { document: Document; version: number } | null {
    const table = this.catalogue.documents(collection);
    const [row] = this.rows(`SELECT doc, version FROM ${table} WHERE id = ?`, [idKey]);
    return row ? { document: readDocument(String(row.doc)), version: Number(row.version) } : null;
  }

  /** Finds the documents that match, sorts them, skips the first ones and stops at the limit. */
  find(collection: string, search: Search): Document[] {
    const plans = this.plans(collection, search);
    const isInOrder = search.sort.length === 0 || (plans?.length === 1 && plans[0]?.isSorted);
    const end = search.skip + search.limit;
    const matches = compileMatcher(search.query);
    const found: Document[] = [];
    for (const document of this.candidates(collection, plans)) {
      if (!matches(document)) continue;
      found.push(document);
      if (isInOrder && found.length >= end) break;
    }
    return (isInOrder ? found : sortDocuments(found, search.sort)).slice(search.skip, end);
  }

  /**
   * Chooses the indexes of a search; the clauses of `$or` may need several. It returns null when the search reads the
   * whole collection.
   */
  plans(collection: string, search: Pick<Search, 'query' | 'sort'>): Plan[] | null {
    const indexes = this.catalogue.indexes(collection);
    return choosePlans(search.query, search.sort, indexes, {
      isMultikey: this.catalogue.isMultikey,
      countEntries: (index, ranges, limit) => this.countEntries(index, ranges, limit),
    });
  }

  /** Lists the ids of the documents that an index has under exactly this key. */
  idsUnder(index: IndexDeclaration, key: string): string[] {
    const sql = `SELECT id FROM ${this.catalogue.entries(index)} WHERE k = ?`;
    return this.rows(sql, [key]).map((row) => String(row.id));
  }

  private countEntries(index: IndexDeclaration, ranges: readonly Range[], limit: number): number {
    const table = this.catalogue.entries(index);
    let count = 0;
    for (const range of ranges) {
      if (count >= limit) break;
      const { sql, values } = countQuery(table, range, limit - count);
      count += Number(this.rows(sql, values)[0]?.entries);
    }
    return count;
  }

  private *candidates(collection: string, plans: Plan[] | null): Generator<Document> {
    if (plans === null) {
      yield* this.everything(collection);
      return;
    }
    const seen = new Set<string>();
    const read = (sql: string, values: readonly (string | number)[]) =>
      this.rows(sql, values).map(toEntry);
    for (const plan of plans) {
      for (const { id } of scan(this.catalogue.entries(plan.index), plan, read)) {
        if (seen.has(id)) continue;
        seen.add(id);
        const found = this.get(collection, id);
        if (found) yield found.document;
      }
    }
  }

  /** Reads all documents in the order in which they were inserted. */
  private *everything(collection: string): Generator<Document> {
    const table = this.catalogue.documents(collection);
    const sql = `SELECT rowid AS position, doc FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 500`;
    let rows = this.rows(sql, [0]);
    while (rows.length > 0) {
      for (const row of rows) {
        noteRead();
        yield readDocument(String(row.doc));
      }
      rows = this.rows(sql, [Number(rows.at(-1)?.position)]);
    }
  }

  private rows(sql: string, values: readonly (string | number)[]): Record<string, unknown>[] {
    const statement = this.statements.get(sql) ?? this.connection.prepare(sql);
    this.statements.set(sql, statement);
    return statement.all(...values).map((row) => ({ ...Object(row) }));
  }
}

/** Sorts as MongoDB does. Documents that compare equal keep their order. */
export function sortDocuments(documents: readonly Document[], sort: Sort): Document[] {
  return documents
    .map((document) => ({ document, key: sortKeyOf(document, sort) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ document }) => document);
}

/** Writes a document's `_id` as its primary key. */
export function idKeyOf(id: unknown): string {
  return orderKey(id);
}

function toEntry(row: Record<string, unknown>): Entry {
  return { key: String(row.k), id: String(row.id) };
}
