import { APPEAL_JOBS, hasActed } from './appeal';
import { FILES } from './files';
import type { Jobs } from './lib/batch';
import { cleanUploadsOf } from './lib/uploads/clean';
import { recheckMediaOf } from './lib/uploads/recheck';
import { noticeJobs } from './notice';

/**
 * The areas bring what is theirs to the functions that serve all of them. This file, `files.ts` and `indexes.ts` know every area;
 * the clock and the community know none.
 */

/** What the clock does every minute, in this order. Messages come last: what becomes overdue makes some. */
export const JOBS: Jobs = {
  recheckMedia: (now) => recheckMediaOf(FILES, now),
  ...APPEAL_JOBS,
  cleanUploads: (now) => cleanUploadsOf(FILES, now),
  ...noticeJobs({ appeal: hasActed }),
};

/** What happened in a community on a day, for everybody to read. */
export { summariseDay } from './appeal';
