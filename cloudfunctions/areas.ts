import { APPEAL_JOBS, attachedFiles, hasActed } from './appeal';
import type { Jobs } from './lib/batch';
import { DAY_FILES, keptDayFiles } from './lib/take-away/day-files';
import { cleanUploadsOf } from './lib/uploads/clean';
import { noticeJobs } from './notice';

/**
 * The areas bring what is theirs to the functions that serve all of them. This file and `indexes.ts` know every area;
 * the clock and the community know none.
 */

/** What the clock does every minute, in this order. Messages come last: what becomes overdue makes some. */
export const JOBS: Jobs = {
  ...APPEAL_JOBS,
  cleanUploads: (now) => cleanUploadsOf({ appeal: attachedFiles, [DAY_FILES]: keptDayFiles }, now),
  ...noticeJobs({ appeal: hasActed }),
};

/** What happened in a community on a day, for everybody to read. */
export { summariseDay } from './appeal';
