import {
  askAgain,
  cleanUploads,
  confirmDeadlines,
  escalateOverdue,
  handOverLeft,
  hasActed,
  recheckMedia,
  remindDeadlines,
  sendMorningLists,
} from '../appeal';
import { eventSource } from '../lib/serve';
import { deliverDue, sendWeekly } from '../notice';
import { runJobs } from './run-jobs';

/** The one timer of the project, every minute. Messages last: what becomes overdue makes some. */
export const main = () =>
  eventSource() === 'timer'
    ? runJobs({
        ...{ confirmDeadlines, recheckMedia, handOverLeft, escalateOverdue },
        ...{ remindDeadlines, askAgain, sendMorningLists, sendWeekly, cleanUploads },
        deliverDue: (now) => deliverDue(now, hasActed),
      })
    : { ok: false };
