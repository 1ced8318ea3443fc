import type { Jobs } from '../../lib/batch';
import type { HasActedOn } from '../ask-for-call';
import { deliverDue } from './deliver';
import { sendWeekly } from './send-weekly';

/** What the clock does with messages, in this order; the areas say who has acted on their things. */
export function noticeJobs(hasActedOn: HasActedOn) {
  return {
    sendWeekly,
    deliverDue: deliverDue(hasActedOn),
  } satisfies Jobs;
}
