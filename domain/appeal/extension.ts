import type { AppealCase } from './case';
import { bindingDeadline, countFrom, deadlineState } from './deadlines';
import type { Deadline } from './vocabulary';

/** 延期: at most so many working days at once, and so often in one round. */
export const MAX_EXTENSION_DAYS = 10;
export const MAX_EXTENSIONS = 2;

/** Nights and holidays count for red: only the clocks of working days can be paused or extended. */
export function isClockRunning(appeal: AppealCase, now: string): boolean {
  const binding = bindingDeadline(appeal.deadlines);
  return appeal.priority !== 'red' && deadlineState(binding, now) === 'running';
}

/** The binding deadline so many working days later, everything else as it was. */
export function extendBinding(deadlines: readonly Deadline[], workingDays: number): Deadline[] {
  return deadlines.map((deadline) => {
    if (!deadline.isBinding || deadline.metAt) return deadline;
    const { from, workingDays: before } = deadline.basis ?? {
      from: deadline.dueOn,
      workingDays: 0,
    };
    return { ...deadline, ...countFrom(from, before + workingDays) };
  });
}
