import { LEVELS, type Level, type Routing } from '../../places/posts';
import type { AppealCase, CaseChange } from '../case';
import { partOf } from './stay';
import { watchedUntil } from './watch';
import { without } from './without';

/** One level up, to be accepted anew; what waits for a word from above is asked anew. */
export function moveUp(appeal: AppealCase, up: Routing, now: string): CaseChange {
  return {
    ...partOf(appeal),
    status: 'pending',
    level: up.level,
    assignedTo: [...up.assignedTo],
    assistants: without(appeal.assistants, up.assignedTo),
    nextDueAt: watchedUntil(appeal, up.level, now),
    extension: null,
    ruling: appeal.ruling === 'awaiting' ? 'none' : appeal.ruling,
  };
}

/** The routing, if it leads above the level; else null. */
export function higherThan(level: Level, up: Routing | null | undefined): Routing | null {
  if (!up) return null;
  return LEVELS.indexOf(up.level) > LEVELS.indexOf(level) ? up : null;
}
