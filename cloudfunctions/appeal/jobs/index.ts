import type { Jobs } from '../../lib/batch';
import { askAgain } from './ask-again';
import { bringCounts } from './bring-counts';
import { confirmDeadlines } from './confirm-deadlines';
import { escalateOverdue } from './escalate-overdue';
import { handOverLeft } from './hand-over-left';
import { sendMorningLists } from './morning-list';
import { recheckMedia } from './recheck-media';
import { recountJoiners } from './recount-joiners';
import { remindDeadlines } from './remind-deadlines';

/** What the clock does for appeals, in this order. */
export const APPEAL_JOBS: Jobs = {
  confirmDeadlines,
  recheckMedia,
  recountJoiners,
  bringCounts,
  handOverLeft,
  escalateOverdue,
  remindDeadlines,
  askAgain,
  sendMorningLists,
};
