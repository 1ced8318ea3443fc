import { isBefore } from '../../calendar/beijing-time';
import type { Level } from '../../places/posts';
import type { AppealCase } from '../case';
import { bindingDeadline, deadlinesFor } from '../deadlines';

/** Whether the time has come for the clock to act; it never comes while there is none. */
export function isDue(instant: string | null, now: string): boolean {
  return instant !== null && !isBefore(now, instant);
}

/** When the clock looks again: a new limit from now, unless the deadline is met or nobody is above. */
export function watchedUntil(
  appeal: Pick<AppealCase, 'deadlines' | 'priority' | 'limits'>,
  level: Level,
  now: string,
): string | null {
  const isMet = bindingDeadline(appeal.deadlines).metAt !== undefined;
  if (isMet || level === 'city') return null;
  const { priority, limits } = appeal;
  const again = deadlinesFor({ priority, from: now, limits: limits ?? undefined });
  return bindingDeadline(again).dueAt;
}

/** When the clock acts on new deadlines: when they are due; on one that is over already as before, or a limit from now. */
export function watchedAnew(appeal: AppealCase, now: string): string | null {
  const { dueAt } = bindingDeadline(appeal.deadlines);
  const anew = watchedUntil(appeal, appeal.level, now);
  if (anew === null || isBefore(now, dueAt)) return anew && dueAt;
  const { nextDueAt } = appeal;
  return nextDueAt !== null && isBefore(nextDueAt, anew) ? nextDueAt : anew;
}
