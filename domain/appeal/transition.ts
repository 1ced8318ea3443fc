import { isBefore, later } from '../calendar/beijing-time';
import type { AppealCase, CaseChange } from './case';
import { SPECIAL, stay, type TransitionOptions } from './changes';
import { isClockRunning, MAX_EXTENSIONS } from './extension';
import { mayPassOn, sendBackPost } from './handover';
import { type Rule, TRANSITIONS } from './rules';
import type { Act } from './vocabulary';

export type { TransitionOptions } from './changes';
export { isOpen } from './rules';
export { startCase } from './start';

/** 催办: so often in one round, and not again within a day. */
export const MAX_REMINDERS = 3;
const REMIND_AGAIN = { days: 1 };

export type Transition = { ok: true; change: CaseChange } | { ok: false; code: 'WRONG_STATE' };

/** What only some cases allow, by act; the others ask for nothing but their status. */
const CONDITIONS: Partial<Record<Act, (appeal: AppealCase, now: string) => boolean>> = {
  claim: ({ ownerId }) => ownerId === null,
  transfer: mayPassOn,
  sendBack: (appeal) => mayPassOn(appeal) && sendBackPost(appeal) !== null,
  rule: ({ ruling }) => ruling === 'awaiting',
  escalate: ({ level }) => level !== 'city',
  overdue: ({ nextDueAt }, now) => isDue(nextDueAt, now),
  remind: ({ reminded, lastRemindedAt }, now) =>
    reminded < MAX_REMINDERS && (lastRemindedAt === null || isRested(lastRemindedAt, now)),
  pause: isClockRunning,
  resume: ({ pause }) => pause !== null,
  requestExtension: (appeal, now) =>
    appeal.extension === null &&
    appeal.extended < MAX_EXTENSIONS &&
    appeal.level !== 'city' &&
    isClockRunning(appeal, now),
  extend: ({ extension }) => extension !== null,
  refuseExtension: ({ extension }) => extension !== null,
  rate: mayAnswer,
  reopen: mayAnswer,
  askAgain: ({ askAgainAt }, now) => isDue(askAgainAt, now),
};

/** Whether the state allows the act now. */
export function isPossible(appeal: AppealCase, act: Act, now: string): boolean {
  const rule: Rule = TRANSITIONS[act];
  if (!rule.from.includes(appeal.status)) return false;
  if (rule.notPaused && appeal.pause !== null) return false;
  return CONDITIONS[act]?.(appeal, now) ?? true;
}

/**
 * What the act makes of the case; `change` holds all that may change, also what stayed. The deadlines of
 * the law do not move when it goes up or to another post: an overdue one stays overdue, only the time until the
 * clock acts again (`nextDueAt`) starts anew. A pause, a granted extension and another colour move them; reopening
 * sets new ones.
 */
export function transition(
  appeal: AppealCase,
  act: Act,
  now: string,
  options: TransitionOptions = {},
): Transition {
  if (!isPossible(appeal, act, now)) return { ok: false, code: 'WRONG_STATE' };
  const special = SPECIAL[act];
  const change = special ? special(appeal, now, options) : stay(appeal, TRANSITIONS[act], now);
  return change ? { ok: true, change } : { ok: false, code: 'WRONG_STATE' };
}

function isDue(nextDueAt: string | null, now: string): boolean {
  return nextDueAt !== null && !isBefore(now, nextDueAt);
}

function isRested(last: string, now: string): boolean {
  return !isBefore(now, later(last, REMIND_AGAIN));
}

/** The first answer after the result, and one more when the clock has asked again. */
function mayAnswer({ status, askedAgainAt }: AppealCase): boolean {
  return status === 'resolved' || askedAgainAt !== null;
}
