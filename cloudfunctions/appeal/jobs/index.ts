import { type Jobs, together } from '../../lib/batch';
import { resealing } from '../../lib/reseal';
import { appeals } from '../record';
import { askAgain } from './ask-again';
import { bringCounts } from './bring-counts';
import { confirmDeadlines } from './confirm-deadlines';
import { escalateOverdue } from './escalate-overdue';
import { handOverLeft } from './hand-over-left';
import { hideMore } from './hide-more';
import { hideNewNames } from './hide-new-names';
import { hideWriters } from './hide-writers';
import { sendMorningLists } from './morning-list';
import { recountJoiners } from './recount-joiners';
import { remindDeadlines } from './remind-deadlines';

/**
 * What is due seldom, and for many at once: appeals that became anonymous, and all that a new calendar, newer rules of
 * redaction, a newer key or another name concern.
 */
const renewals = [hideWriters, confirmDeadlines, hideMore, hideNewNames, resealing(appeals)];
const renewAppeals = together(renewals, {
  things: 10_000,
  minutes: 75,
});

/** What the timer of the appeals does, in this order. */
export const APPEAL_JOBS = {
  renewAppeals,
  recountJoiners,
  bringCounts,
  handOverLeft,
  escalateOverdue,
  remindDeadlines,
  askAgain,
  sendMorningLists,
} satisfies Jobs;
