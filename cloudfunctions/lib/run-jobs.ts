import { randomUUID } from 'node:crypto';
import type { Job, Jobs } from './batch';
import { describeFault } from './errors';
import { giveLeaseBack, takeLease } from './lease';
import { log } from './log';
import { instantNow } from './now';

/** No batch begins later than that; what is left waits for the next minute. The function's own limit is 60 s. */
export const BUDGET_MS = 30_000;
/** So many are left out at most: a condition with more of them costs more than it helps. */
const MOST_FAILED = 400;
/** Longer than a run works, shorter than a minute: no two runs at once, and after a death the next one goes on. */
const LEASE_MS = 55_000;

/**
 * Runs every job of one timer, unless an earlier run of the same timer is still at it. Each timer has the lease of its
 * own name: the timers of several functions work side by side.
 */
export async function runJobs(timer: string, jobs: Jobs): Promise<Record<string, number>> {
  const holder = randomUUID();
  if (!(await takeLease(timer, holder, LEASE_MS))) {
    log('info', 'jobsBusy', { timer });
    return {};
  }
  const done = await runAll(jobs);
  await giveLeaseBack(timer, holder);
  return done;
}

/** Each job has its share of the time that is left, so that none starves; one that fails does not stop the others. */
export async function runAll(
  jobs: Readonly<Record<string, Pick<Job, 'run'>>>,
): Promise<Record<string, number>> {
  const endAt = Date.now() + BUDGET_MS;
  const done: Record<string, number> = {};
  let waiting = Object.keys(jobs).length;
  for (const [name, job] of Object.entries(jobs)) {
    const share = (endAt - Date.now()) / waiting;
    done[name] = await runJob(name, job, Date.now() + share);
    waiting -= 1;
  }
  log('info', 'jobs', done);
  return done;
}

/**
 * Batch by batch while there is time, and one at least. What failed is left out of the batches after it, so that it
 * keeps nothing waiting that is due later; the next run tries it again.
 */
async function runJob(name: string, { run }: Pick<Job, 'run'>, endAt: number): Promise<number> {
  let total = 0;
  const failed = new Set<string>();
  try {
    let more: boolean;
    do {
      const known = failed.size;
      const batch = await run(instantNow(), [...failed]);
      total += batch.done;
      for (const id of batch.failed ?? []) failed.add(id);
      const isStuck = batch.done === 0 && batch.failed?.length && failed.size === known;
      more = batch.more && !isStuck && failed.size < MOST_FAILED;
    } while (more && Date.now() < endAt);
  } catch (error) {
    log('error', 'job', { name, ...describeFault(error) });
  }
  return total;
}
