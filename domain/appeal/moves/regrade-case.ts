import type { AppealCase, CaseChange, TransitionOptions } from '../case';
import { regradeClocks } from '../regrade';
import { higherThan, moveUp } from './move-up';
import { partOf } from './stay';
import { watchedAnew } from './watch';
import { without } from './without';

/** Another colour: other clocks; one that should begin higher goes there, and who had it helps on. */
export function regradeCase(
  appeal: AppealCase,
  now: string,
  { priority, to }: TransitionOptions,
): CaseChange | null {
  if (priority === undefined) return null;
  const deadlines = regradeClocks(appeal, priority, now);
  const part = { ...partOf(appeal), priority, deadlines, extension: null };
  const above = higherThan(appeal.level, to);
  if (above === null) return { ...part, nextDueAt: watchedAnew({ ...appeal, ...part }, now) };
  const helpers = [...appeal.assistants, ...without(appeal.assignedTo, appeal.assistants)];
  const raised = { ...appeal, ...part, assistants: helpers };
  const { level, assignedTo, assistants, status, ruling } = moveUp(raised, above, now);
  const moved = { ...part, level, assignedTo, assistants, status, ruling };
  return { ...moved, nextDueAt: watchedAnew({ ...raised, ...moved, nextDueAt: null }, now) };
}
