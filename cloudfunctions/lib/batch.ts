import { describeFault } from './errors';
import { log } from './log';

/** A job does one batch of what is due; `more`: there may be another batch, and this one got somewhere. */
export interface BatchResult {
  done: number;
  more: boolean;
}

/** Works through one batch, item by item: one that fails is logged and does not keep the others waiting. */
export async function workThrough<T extends { _id: string }>(
  name: string,
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<unknown>,
): Promise<BatchResult> {
  let done = 0;
  for (const item of items) {
    try {
      await work(item);
      done++;
    } catch (error) {
      log('error', 'job', { name, id: item._id, ...describeFault(error) });
    }
  }
  return { done, more: items.length === size && done > 0 };
}
