import { command } from './cloud';
import { describeFault } from './errors';
import { log } from './log';

/** A job does one batch of what is due; `more`: there may be another batch. */
export interface BatchResult {
  done: number;
  more: boolean;
  /** The ids of the documents that failed. */
  failed?: readonly string[];
}

/**
 * One kind of work of a timer. A rush is so many things that are due at the same moment; the job is done with them
 * within so many minutes. `tests/reliability/lag.test.ts` holds it to that.
 */
export interface Job {
  /** One batch, as of an instant. `failed`: the ids of those that failed in this run; see `allBut`. */
  run(now: string, failed: readonly string[]): Promise<BatchResult>;
  rush: { things: number; minutes: number };
}

/** What a timer does, by name, in this order. */
export type Jobs = Readonly<Record<string, Job>>;

/**
 * Several kinds of seldom work as one job, so that they do not take the time of the others' share. One batch is one batch
 * of each.
 */
export function together(jobs: readonly Pick<Job, 'run'>[], rush: Job['rush']): Job {
  return {
    rush,
    async run(now, failed) {
      const whole = { done: 0, more: false, failed: [] as string[] };
      for (const { run } of jobs) {
        const batch = await run(now, failed);
        whole.done += batch.done;
        whole.more ||= batch.more;
        whole.failed.push(...(batch.failed ?? []));
      }
      return whole;
    },
  };
}

/** The condition that leaves out what failed in this run: it stands first in the index, and would stand there again. */
export function allBut(failed: readonly string[]): object {
  return failed.length === 0 ? {} : { _id: command.nin([...failed]) };
}

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

/** Works through one batch, several items at once: one that fails is logged, and does not keep the others waiting. */
export async function workThrough<T extends { _id: string }>(
  name: string,
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<unknown>,
): Promise<BatchResult> {
  const failed: string[] = [];
  await sideBySide(items, async (item) => {
    try {
      await work(item);
    } catch (error) {
      failed.push(item._id);
      log('error', 'job', { name, id: item._id, ...describeFault(error) });
    }
  });
  return { done: items.length - failed.length, more: items.length === size, failed };
}
