import { command, database } from '../cloud';
import { isDuplicate } from '../errors';
import type { CollectionName } from './indexes';

export interface Page {
  orderBy: readonly [field: string, direction: 'asc' | 'desc'];
  limit: number;
}

type Where = Record<string, unknown>;

/** Of an array only the first element that is meant; without one the field is left out. */
interface FirstOf {
  $elemMatch: Where;
}
/** Which fields of a document are sent, besides `_id`. */
export type Fields = Record<string, true | FirstOf>;

/** What the SDK answers; its own types say `void | string` for the callback style nobody uses. */
interface Answer<T> {
  data: T;
  total: number;
  stats: { updated: number };
}

async function answered<T>(request: unknown): Promise<Answer<T>> {
  return (await request) as Answer<T>;
}

/** Whole values replace: the SDK would keep the other fields of plain objects and silently drop empty ones. */
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

type Reference = ReturnType<typeof database.collection>;

export type Collection<T extends { _id: string }> = ReturnType<typeof collection<T>>;

/** One collection; each method is one request unless it says otherwise. */
export function collection<T extends { _id: string }>(name: CollectionName) {
  const reference = database.collection(name);
  return {
    name,
    ...readsOf<T>(reference),
    ...pagesOf<T>(reference),
    ...sumsOf(reference),
    ...writesOf<T>(reference),
  };
}

function readsOf<T extends { _id: string }>(reference: Reference) {
  return {
    async find(id: string): Promise<T | null> {
      const answer = await answered<T | null>(reference.doc(id).get());
      return answer.data ?? null;
    },
    async all(where: Where): Promise<T[]> {
      return (await answered<T[]>(reference.where(where).limit(1000).get())).data;
    },
    /** The documents of these ids that exist, in any order; at most 1,000. No request for none. */
    async some(ids: readonly string[]): Promise<T[]> {
      if (ids.length === 0) return [];
      const query = reference.where({ _id: command.in([...ids]) }).limit(1000);
      return (await answered<T[]>(query.get())).data;
    },
    /** All whose field is one of the values, by id: one request for each 1,000. */
    async whole(field: string, values: readonly string[]): Promise<T[]> {
      const found: T[] = [];
      for (let last: string | undefined = ''; last !== undefined; ) {
        const beyond = { [field]: command.in([...values]), _id: command.gt(last) };
        const query = reference.where(beyond).orderBy('_id', 'asc').limit(1000).get();
        const page: T[] = (await answered<T[]>(query)).data;
        found.push(...page);
        last = page.length === 1000 ? page.at(-1)?._id : undefined;
      }
      return found;
    },
  };
}

function pagesOf<T extends { _id: string }>(reference: Reference) {
  const pageOf = (where: Where, { orderBy, limit }: Page) =>
    reference
      .where(where)
      .orderBy(...orderBy)
      .limit(limit);
  return {
    async list(where: Where, page: Page): Promise<T[]> {
      return (await answered<T[]>(pageOf(where, page).get())).data;
    },
    /** The same without what nobody needs: `P` is what the fields leave of a document. */
    async parts<P>(where: Where, page: Page, fields: Fields): Promise<P[]> {
      return (await answered<P[]>(pageOf(where, page).field(fields).get())).data;
    },
  };
}

function sumsOf(reference: Reference) {
  return {
    async count(where: Where): Promise<number> {
      return (await answered<never>(reference.where(where).count())).total;
    },
    /**
     * Sums over what matches, by the names of `sums`; zeros when nothing does. With a page: over its documents alone, so
     * the cost does not grow with what matches.
     */
    async sum<K extends string>(
      where: Where,
      sums: Record<K, unknown>,
      page?: Page,
    ): Promise<Record<K, number>> {
      const names = Object.keys(sums) as K[];
      const totals = names.map((name) => [name, command.aggregate.sum(sums[name] as never)]);
      const group = { _id: null, ...Object.fromEntries(totals) };
      const matching = reference.aggregate().match(where);
      const summed = page ? firstOf(matching, page) : matching;
      const answer: unknown = await summed.group(group).end();
      const [row] = (answer as { list: Record<K, number>[] }).list;
      return Object.fromEntries(names.map((name) => [name, row?.[name] ?? 0])) as Record<K, number>;
    },
  };
}

type Pipeline = ReturnType<Reference['aggregate']>;

function firstOf(pipeline: Pipeline, { orderBy: [field, direction], limit }: Page): Pipeline {
  return pipeline.sort({ [field]: direction === 'asc' ? 1 : -1 }).limit(limit);
}

function writesOf<T extends { _id: string }>(reference: Reference) {
  /** @throws when the id or a unique index is taken (`isDuplicate`). */
  const insert = async (record: T): Promise<void> => {
    await answered(reference.add({ data: record }));
  };
  return {
    insert,
    /** Inserts it unless its id is taken. Answers whether it did. */
    async insertOnce(record: T): Promise<boolean> {
      try {
        await insert(record);
        return true;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        return false;
      }
    },
    async update(id: string, change: Partial<Record<keyof T, unknown>>): Promise<void> {
      await answered(reference.doc(id).update({ data: replacing(change) }));
    },
    /** Updates what matches at that moment; answers how many did. */
    async updateWhere(where: Where, change: Partial<Record<keyof T, unknown>>): Promise<number> {
      const request = reference.where(where).update({ data: replacing(change) });
      return (await answered<never>(request)).stats.updated;
    },
    async remove(ids: readonly string[]): Promise<void> {
      await answered(reference.where({ _id: command.in([...ids]) }).remove());
    },
  };
}
