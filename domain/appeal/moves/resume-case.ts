import type { AppealCase, CaseChange } from '../case';
import { bindingDeadline } from '../deadlines';
import { resumeClocks } from '../pause';
import { partOf } from './stay';

/** The end of a pause: the clocks go on with what was left of them. */
export function resumeCase(appeal: AppealCase, now: string): CaseChange {
  const { pause, deadlines: before, level } = appeal;
  const deadlines = pause ? resumeClocks(before, pause, now) : before;
  const binding = bindingDeadline(deadlines);
  const isWatched = !binding.metAt && level !== 'city';
  return {
    ...partOf(appeal),
    pause: null,
    deadlines,
    nextDueAt: isWatched ? binding.dueAt : null,
  };
}
