import { LEVELS, type Routing } from '../../places/posts';
import type { AppealCase, CaseChange } from '../case';
import { bindingDeadline } from '../deadlines';
import { partOf } from './stay';
import { watchedUntil } from './watch';
import { without } from './without';

/** To another post; the clocks go on, and what waits for a word from above is asked anew. */
export function handTo(appeal: AppealCase, to: Routing, now: string): CaseChange {
  const isRunning = bindingDeadline(appeal.deadlines).metAt === undefined;
  const placed = placeOf(appeal, to);
  const isWatched = isRunning && placed.level !== 'city';
  return {
    ...partOf(appeal),
    ...placed,
    status: 'pending',
    extension: null,
    nextDueAt: isWatched ? (appeal.nextDueAt ?? watchedUntil(appeal, placed.level, now)) : null,
  };
}

/** The level never sinks: who has given it down stays responsible. */
export function placeOf(appeal: AppealCase, { level, assignedTo }: Routing) {
  return {
    level: LEVELS.indexOf(level) > LEVELS.indexOf(appeal.level) ? level : appeal.level,
    assignedTo: [...assignedTo],
    assistants: without(appeal.assistants, assignedTo),
  };
}
