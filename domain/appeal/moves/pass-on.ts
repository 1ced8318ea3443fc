import type { AppealCase, CaseChange, TransitionOptions } from '../case';
import { isAwaitedAbove, isHeldAbove, isPassedOnOften } from '../handover';
import { handTo } from './hand-to';
import { higherThan, moveUp } from './move-up';

/**
 * 转办 and 退单: to another post of the same level or below. The third time it goes to the street, which decides;
 * what the street or the city gives down the third time is decided thereby.
 */
export function passOn(
  appeal: AppealCase,
  now: string,
  { to, up }: TransitionOptions,
): CaseChange | null {
  const handovers = appeal.handovers + 1;
  if (!isPassedOnOften(handovers)) return to ? { ...handTo(appeal, to, now), handovers } : null;
  if (isAwaitedAbove(appeal.level)) {
    const above = higherThan(appeal.level, up);
    return above && { ...moveUp(appeal, above, now), handovers, ruling: 'awaiting' };
  }
  return to && isHeldAbove(appeal)
    ? { ...handTo(appeal, to, now), handovers, ruling: 'ruled' }
    : null;
}
