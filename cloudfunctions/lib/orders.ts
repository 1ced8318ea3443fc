import { type BatchResult, workThrough } from './batch';
import { command } from './cloud';
import { collection } from './db/collection';
import type { Transaction } from './db/transaction';

/**
 * An order to do the same to many things. It counts from its commit: readers that must honour it ask `over`, and a job
 * works it off page by page. It is gone when all is done.
 */
export interface OrderRecord<V> {
  _id: string;
  kind: string;
  /** The order is over this: a post, a place, a service. */
  subject: string;
  /** The openid of the person who gave it; null for the clock. */
  by: string | null;
  at: string;
  /** What this kind of order needs besides. */
  values: V;
  /** When its turn is: at first `at`, later when something failed and it begins anew behind the others. */
  turnAt: string;
  /** How far the things were worked through: the cursor of the last one. */
  cursor: string;
  /** Something before the cursor failed. */
  hasFailed: boolean;
}

type NewOrder<V> = Pick<OrderRecord<V>, '_id' | 'subject' | 'by' | 'at' | 'values'>;

/** How the things of an order are found, and what is done to each. */
interface Work<V, T> {
  /** The things after the cursor, in the order of their cursors. */
  page(order: OrderRecord<V>, limit: number): Promise<T[]>;
  cursorOf(thing: T): string;
  /** Again must change nothing: a run may die, and a failure makes the order begin anew. */
  doOne(thing: T, order: OrderRecord<V>): Promise<unknown>;
}

const BATCH = 40;

/** The orders of one kind, with the values that this kind has. */
export function ordersOf<V>(kind: string) {
  const orders = collection<OrderRecord<V>>('orders');
  return {
    /** Writes the order in the transaction of the act that gives it; an order of the same id stays as it is. */
    async place(tx: Transaction, order: NewOrder<V>): Promise<void> {
      if (await tx.find('orders', order._id)) return;
      await tx.insert('orders', { ...order, kind, turnAt: order.at, cursor: '', hasFailed: false });
    },
    /** The orders over these subjects that are not worked off. One request, none for no subjects. */
    async over(subjects: readonly string[]): Promise<OrderRecord<V>[]> {
      if (subjects.length === 0) return [];
      return orders.all({ kind, subject: command.in([...new Set(subjects)]) });
    },
    /** One page of the order whose turn it is. What fails keeps nothing else waiting. */
    async workOff<T extends { _id: string }>(work: Work<V, T>, now: string): Promise<BatchResult> {
      const [order] = await orders.list({ kind }, { orderBy: ['turnAt', 'asc'], limit: 1 });
      if (!order) return { done: 0, more: false };
      const page = await work.page(order, BATCH);
      const { done } = await workThrough(kind, page, BATCH, (thing) => work.doOne(thing, order));
      const hasFailed = done < page.length || order.hasFailed;
      const last = page.length === BATCH ? page.at(-1) : undefined;
      if (last) await orders.update(order._id, { cursor: work.cursorOf(last), hasFailed });
      else if (hasFailed)
        await orders.update(order._id, { turnAt: now, cursor: '', hasFailed: false });
      else await orders.remove([order._id]);
      return { done, more: last !== undefined || !hasFailed };
    },
  };
}
