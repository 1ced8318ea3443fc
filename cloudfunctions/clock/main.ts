import { JOBS } from '../areas';
import { runJobs } from '../lib/run-jobs';
import { eventSource } from '../lib/serve';

/** The timer of what belongs to no area, every minute. */
export const main = () => (eventSource() === 'timer' ? runJobs('clock', JOBS) : { ok: false });
