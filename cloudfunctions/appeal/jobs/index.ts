import type { Jobs } from '../../lib/batch';
import { askAgain } from './ask-again';
import { bringCounts } from './bring-counts';
import { confirmDeadlines } from './confirm-deadlines';
import { escalateOverdue } from './escalate-overdue';
import { handOverLeft } from './hand-over-left';
import { hideMore } from './hide-more';
import { sendMorningLists } from './morning-list';
import { recountJoiners } from './recount-joiners';
import { remindDeadlines } from './remind-deadlines';

/** What the timer of the appeals does, in this order. */
export const APPEAL_JOBS = {
  confirmDeadlines,
  recountJoiners,
  bringCounts,
  handOverLeft,
  escalateOverdue,
  remindDeadlines,
  askAgain,
  sendMorningLists,
  hideMore,
} satisfies Jobs;
