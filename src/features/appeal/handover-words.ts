import type { AppealView } from '../../../contract';
import { HANDOVERS_UNTIL_RULING, isAwaitedAbove } from '../../../domain/appeal/handover';
import { HANDOVER_TEXT } from './text';

/** Which passing on this would be, and what the third one leads to; null once nobody counts any more. */
export function sayHandover({
  handoversLeft,
  level,
}: Pick<AppealView, 'handoversLeft' | 'level'>): string | null {
  if (handoversLeft === null) return null;
  const goesUp = isAwaitedAbove(level);
  if (handoversLeft <= 1) return goesUp ? HANDOVER_TEXT.lastUp : HANDOVER_TEXT.last;
  return HANDOVER_TEXT.nth(HANDOVERS_UNTIL_RULING - handoversLeft + 1, handoversLeft - 1, goesUp);
}
