import { civilDateOf, endOfDay } from '../calendar/beijing-time';
import { addWorkingDays } from '../calendar/working-days';

/** 审核时限: the end of the next working day. */
export function reviewDueAt(now: string): string {
  return endOfDay(addWorkingDays(civilDateOf(now), 1).date);
}
