import { JOBS } from '../areas';
import { FILES } from '../files';
import { runJobs } from '../lib/run-jobs';
import { eventSource } from '../lib/serve';
import { isMediaChecked, keepMediaCheck } from '../lib/uploads/media-checked';

/** What belongs to no area: a timer, every minute, and WeChat's word on the files of every area. */
export const main = (event: object) => {
  const source = eventSource();
  if (source === 'timer') return runJobs('clock', JOBS);
  return source === 'push' && isMediaChecked(event) ? keepMediaCheck(event, FILES) : { ok: false };
};
