import { describeFault } from './errors';
import { log } from './log';

/** A job does one batch of what is due; `more`: there may be another batch, and this one got somewhere. */
export interface BatchResult {
  done: number;
  more: boolean;
}

/**
 * One kind of work of a timer. A rush is so many things that are due at the same moment; the job is done with them
 * within so many minutes. `tests/reliability/lag.test.ts` holds it to that.
 */
export interface Job {
  /** One batch, as of an instant. */
  run(now: string): Promise<BatchResult>;
  rush: { things: number; minutes: number };
}

/** What a timer does, by name, in this order. */
export type Jobs = Readonly<Record<string, Job>>;

/** How many requests to the cloud may run side by side. */
const AT_ONCE = 8;

/** Does the work for each of them, several at once, and begins no more after `endAt` (milliseconds). */
export async function sideBySide<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  endAt = Number.POSITIVE_INFINITY,
): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined && Date.now() < endAt; item = left.shift()) {
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
}

/** Works through one batch, several items at once: one that fails is logged and does not keep the others waiting. */
export async function workThrough<T extends { _id: string }>(
  name: string,
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<unknown>,
): Promise<BatchResult> {
  let done = 0;
  await sideBySide(items, async (item) => {
    try {
      await work(item);
      done++;
    } catch (error) {
      log('error', 'job', { name, id: item._id, ...describeFault(error) });
    }
  });
  return { done, more: items.length === size && done > 0 };
}
