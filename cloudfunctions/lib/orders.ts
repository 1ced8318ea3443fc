import { later, latestOf } from '../../domain/calendar/beijing-time';
import { type BatchResult, workThrough } from './batch';
import { command } from './cloud';
import { collection } from './db/collection';
import type { Transaction } from './db/transaction';

/**
 * An order to do the same to many things. It counts from its commit: readers that must honour it ask `over`, and a job
 * works it off page by page. It is gone after a pass over all things that found nothing to do any more. That pass begins
 * when every act that did not know of the order has ended: such an act writes what it read before.
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
  /** When its turn is: at first `at`, later when it begins anew behind the others. */
  turnAt: string;
  /** How far the things were worked through: the cursor of the last one. */
  cursor: string;
  /** When the pass began that the cursor is in. */
  passAt: string;
  /** Something before the cursor failed; something had to be done. After either there is another pass. */
  hasFailed: boolean;
  hasChanged: boolean;
}

type NewOrder<V> = Pick<OrderRecord<V>, '_id' | 'subject' | 'by' | 'at' | 'values'>;

/** How the things of an order are found, and what is done to each. */
interface Work<V, T> {
  /** The things after the cursor, in the order of their cursors. */
  page(order: OrderRecord<V>, limit: number): Promise<T[]>;
  cursorOf(thing: T): string;
  /** Answers whether there was something to do. Again there must be nothing: a run may die, and passes are repeated. */
  doOne(thing: T, order: OrderRecord<V>): Promise<boolean>;
}

const BATCH = 40;
/** No function runs longer: an act that began before the order has ended then. */
const ALL_ENDED = { milliseconds: 65_000 };
/** What failed is tried again so much later. */
const REST = { milliseconds: 30_000 };

/** The orders of one kind, with the values that this kind has. */
export function ordersOf<V>(kind: string) {
  const orders = collection<OrderRecord<V>>('orders');
  return {
    /** Writes the order in the transaction of the act that gives it; an order of the same id stays as it is. */
    async place(tx: Transaction, order: NewOrder<V>): Promise<void> {
      if (await tx.find('orders', order._id)) return;
      await tx.insert('orders', { ...order, kind, turnAt: order.at, ...passFrom(order.at) });
    },
    /** The orders over these subjects that are not worked off. One request, none for no subjects. */
    async over(subjects: readonly string[]): Promise<OrderRecord<V>[]> {
      if (subjects.length === 0) return [];
      return orders.all({ kind, subject: command.in([...new Set(subjects)]) });
    },
    /** One page of the order whose turn it is. What fails keeps nothing else waiting. */
    async workOff<T extends { _id: string }>(work: Work<V, T>, now: string): Promise<BatchResult> {
      const [order] = await orders.list(
        { kind, turnAt: command.lte(now) },
        { orderBy: ['turnAt', 'asc'], limit: 1 },
      );
      if (!order) return { done: 0, more: false };
      const page = await work.page(order, BATCH);
      let { hasChanged } = order;
      const { done } = await workThrough(kind, page, BATCH, async (thing) => {
        if (await work.doOne(thing, order)) hasChanged = true;
      });
      const hasFailed = done < page.length || order.hasFailed;
      const passAt = order.cursor === '' ? now : order.passAt;
      const last = page.length === BATCH ? page.at(-1) : undefined;
      const next = last
        ? { cursor: work.cursorOf(last), passAt, hasFailed, hasChanged }
        : nextPass({ ...order, passAt, hasFailed, hasChanged }, now);
      if (next) await orders.update(order._id, next);
      else await orders.remove([order._id]);
      return { done, more: true };
    },
  };
}

function passFrom(passAt: string) {
  return { cursor: '', passAt, hasFailed: false, hasChanged: false };
}

/** How the order begins anew after a pass; null when that was the last one. */
function nextPass(order: OrderRecord<unknown>, now: string) {
  const { at, passAt, hasFailed, hasChanged } = order;
  const settledAt = later(at, ALL_ENDED);
  if (!hasFailed && !hasChanged && passAt >= settledAt) return null;
  return { ...passFrom(now), turnAt: latestOf(settledAt, hasFailed ? later(now, REST) : now) };
}
