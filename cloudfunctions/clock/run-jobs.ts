import type { BatchResult } from '../lib/batch';
import { describeFault } from '../lib/errors';
import { log } from '../lib/log';

/** What is left waits for the next minute; the function's own limit is 60 s. */
const BUDGET_MS = 40_000;

/** Runs every job batch by batch while there is time; one that fails does not stop the others. */
export async function runJobs(
  jobs: Record<string, (now: string) => Promise<BatchResult>>,
): Promise<Record<string, number>> {
  const endAt = Date.now() + BUDGET_MS;
  const done: Record<string, number> = {};
  for (const [name, job] of Object.entries(jobs)) done[name] = await runJob(name, job, endAt);
  log('info', 'jobs', done);
  return done;
}

async function runJob(
  name: string,
  job: (now: string) => Promise<BatchResult>,
  endAt: number,
): Promise<number> {
  let total = 0;
  try {
    for (let more = true; more && Date.now() < endAt; ) {
      const batch = await job(new Date().toISOString());
      total += batch.done;
      more = batch.more;
    }
  } catch (error) {
    log('error', 'job', { name, ...describeFault(error) });
  }
  return total;
}
