import { randomUUID } from 'node:crypto';
import type { Jobs } from '../lib/batch';
import { describeFault } from '../lib/errors';
import { giveLeaseBack, takeLease } from '../lib/lease';
import { log } from '../lib/log';
import { instantNow } from '../lib/now';

/** No batch begins later than that; what is left waits for the next minute. The function's own limit is 60 s. */
const BUDGET_MS = 30_000;
/** Longer than a run works, shorter than a minute: no two runs at once, and after a death the next one goes on. */
const LEASE_MS = 55_000;

/** Runs every job, unless an earlier run is still at it. */
export async function runJobs(jobs: Jobs): Promise<Record<string, number>> {
  const holder = randomUUID();
  if (!(await takeLease('clock', holder, LEASE_MS))) {
    log('info', 'jobsBusy', {});
    return {};
  }
  const done = await runAll(jobs);
  await giveLeaseBack('clock', holder);
  return done;
}

/** Each job has its share of the time that is left, so that none starves; one that fails does not stop the others. */
export async function runAll(jobs: Jobs): Promise<Record<string, number>> {
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

/** Batch by batch while there is time, and one at least. */
async function runJob(name: string, job: Jobs[string], endAt: number): Promise<number> {
  let total = 0;
  try {
    let more: boolean;
    do {
      const batch = await job(instantNow());
      total += batch.done;
      more = batch.more;
    } while (more && Date.now() < endAt);
  } catch (error) {
    log('error', 'job', { name, ...describeFault(error) });
  }
  return total;
}
