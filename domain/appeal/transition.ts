import { type Act, ruleOf } from './acts';
import type { AppealCase, CaseChange, TransitionOptions } from './case';
import { stay } from './moves/stay';

export type { TransitionOptions } from './case';
export { isOpen } from './open';
export { startCase } from './start';

export type Transition = { ok: true; change: CaseChange } | { ok: false; code: 'WRONG_STATE' };

/** Whether the state allows the act now. */
export function isPossible(appeal: AppealCase, act: Act, now: string): boolean {
  const { from, notPaused, mayHappen } = ruleOf(act);
  if (!from.includes(appeal.status)) return false;
  if (notPaused && appeal.pause !== null) return false;
  return mayHappen?.(appeal, now) ?? true;
}

/**
 * Applies the act to the case; `change` holds all that may change, also what stayed. The deadlines of
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
  const rule = ruleOf(act);
  const change = rule.change ? rule.change(appeal, now, options) : stay(appeal, rule, now);
  return change ? { ok: true, change } : { ok: false, code: 'WRONG_STATE' };
}
