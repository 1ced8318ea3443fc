import { JOBS } from '../areas';
import { eventSource } from '../lib/serve';
import { runJobs } from './run-jobs';

/** The one timer of the project, every minute. */
export const main = () => (eventSource() === 'timer' ? runJobs(JOBS) : { ok: false });
