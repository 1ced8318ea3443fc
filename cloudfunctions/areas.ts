import {
  askAgain,
  attachedFiles,
  confirmDeadlines,
  escalateOverdue,
  handOverLeft,
  hasActed,
  recheckMedia,
  remindDeadlines,
  sendMorningLists,
} from './appeal';
import type { Jobs } from './lib/batch';
import { cleanUploadsOf } from './lib/uploads/clean';
import { deliverDue, sendWeekly } from './notice';

/**
 * The areas bring what is theirs to the functions that serve all of them. This is the one file that knows every area;
 * the clock and the community know none.
 */

/** What the clock does every minute, in this order. Messages come last: what becomes overdue makes some. */
export const JOBS: Jobs = {
  confirmDeadlines,
  recheckMedia,
  handOverLeft,
  escalateOverdue,
  remindDeadlines,
  askAgain,
  sendMorningLists,
  sendWeekly,
  cleanUploads: (now) => cleanUploadsOf({ appeal: attachedFiles }, now),
  deliverDue: (now) => deliverDue(now, { appeal: hasActed }),
};

/** What happened in a community on a day, for everybody to read. */
export { dayOf } from './appeal';
