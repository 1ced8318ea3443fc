import type { Routing } from '../places/posts';
import type { Priority } from '../priority';
import type { CaseChange } from './case';
import { bindingDeadline, deadlinesFor, type TimeLimits } from './deadlines';

/** The part of a new case that the rules decide. */
export function startCase(input: {
  priority: Priority;
  from: string;
  limits?: TimeLimits;
  routing: Routing;
}): CaseChange {
  const deadlines = deadlinesFor(input);
  const { level, assignedTo } = input.routing;
  return {
    priority: input.priority,
    status: 'pending',
    level,
    assignedTo: [...assignedTo],
    assistants: [],
    deadlines,
    nextDueAt: level === 'city' ? null : bindingDeadline(deadlines).dueAt,
    startedAt: input.from,
    respondedAt: null,
    reopened: 0,
    handovers: 0,
    ruling: 'none',
    pause: null,
    extension: null,
    extended: 0,
    reminded: 0,
    lastRemindedAt: null,
    isSupervised: false,
    askAgainAt: null,
    askedAgainAt: null,
    mergedInto: null,
  };
}
