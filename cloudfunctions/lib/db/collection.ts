import { command, database } from '../cloud';
import type { CollectionName } from './indexes';

export interface Page {
  orderBy: readonly [field: string, direction: 'asc' | 'desc'];
  limit: number;
}

type Where = Record<string, unknown>;

/** What the SDK answers; its own types say `void | string` for the callback style nobody uses. */
interface Answer<T> {
  data: T;
  total: number;
  stats: { updated: number };
}

async function answered<T>(request: unknown): Promise<Answer<T>> {
  return (await request) as Answer<T>;
}

/** Whole values replace: the SDK would merge plain objects and silently drop empty ones. */
export function replacing<T extends object>(change: Partial<T>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, isCommand(value) ? value : command.set(value)]),
  );
}

function isCommand(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_internalType' in value;
}

/** One collection; each method is one request. */
export function collection<T extends { _id: string }>(name: CollectionName) {
  const reference = database.collection(name);
  return {
    async find(id: string): Promise<T | null> {
      const answer = await answered<T | null>(reference.doc(id).get());
      return answer.data ?? null;
    },
    async list(where: Where, page: Page): Promise<T[]> {
      const query = reference
        .where(where)
        .orderBy(...page.orderBy)
        .limit(page.limit);
      return (await answered<T[]>(query.get())).data;
    },
    async all(where: Where): Promise<T[]> {
      return (await answered<T[]>(reference.where(where).limit(1000).get())).data;
    },
    async count(where: Where): Promise<number> {
      return (await answered<never>(reference.where(where).count())).total;
    },
    /** @throws when the id or a unique index is taken (`isDuplicate`). */
    async insert(record: T): Promise<void> {
      await answered(reference.add({ data: record }));
    },
    async update(id: string, change: Partial<Record<keyof T, unknown>>): Promise<void> {
      await answered(reference.doc(id).update({ data: replacing(change) }));
    },
    /** Updates what matches at that moment; answers how many did. */
    async updateWhere(where: Where, change: Partial<Record<keyof T, unknown>>): Promise<number> {
      const request = reference.where(where).update({ data: replacing(change) });
      return (await answered<never>(request)).stats.updated;
    },
  };
}
