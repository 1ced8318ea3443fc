import type { AppealCase, CaseChange } from './case';
import { bindingDeadline, deadlinesFor, type TimeLimits } from './deadlines';
import type { Routing } from './routing';
import {
  type Act,
  CLOCKS,
  type Clock,
  type Deadline,
  LEVELS,
  type Level,
  type Priority,
  type Status,
} from './vocabulary';

const OPEN = ['pending', 'accepted', 'handling'] as const satisfies readonly Status[];

interface Rule {
  from: readonly Status[];
  to: Status | 'same';
  /** `up`: refused without a level above; `upIfAny`: stays when there is none; `again`: that, with new clocks. */
  move: 'stay' | 'up' | 'upIfAny' | 'again';
  /** The clocks that it stops. */
  meets: readonly Clock[];
}

/** The state machine. `submit` stands for the record of the start: `startCase` makes the case. */
export const TRANSITIONS = {
  submit: { from: [], to: 'pending', move: 'stay', meets: [] },
  accept: { from: ['pending'], to: 'accepted', move: 'stay', meets: [] },
  respond: { from: ['accepted'], to: 'handling', move: 'stay', meets: ['respond', 'reply'] },
  progress: { from: ['accepted', 'handling'], to: 'same', move: 'stay', meets: [] },
  escalate: { from: OPEN, to: 'pending', move: 'up', meets: [] },
  overdue: { from: OPEN, to: 'pending', move: 'upIfAny', meets: [] },
  resolve: { from: ['accepted', 'handling'], to: 'resolved', move: 'stay', meets: CLOCKS },
  rate: { from: ['resolved'], to: 'closed', move: 'stay', meets: [] },
  reopen: { from: ['resolved'], to: 'pending', move: 'again', meets: [] },
  withdraw: { from: OPEN, to: 'withdrawn', move: 'stay', meets: [] },
  revealContact: { from: OPEN, to: 'same', move: 'stay', meets: [] },
} as const satisfies Record<Act, Rule>;

export interface TransitionOptions {
  /** Who would get it one level up, from `routeUp`; null at the city. */
  up?: Routing | null;
  /** The limits of the community, if it has its own. */
  limits?: TimeLimits;
}

export type Transition = { ok: true; change: CaseChange } | { ok: false; code: 'WRONG_STATE' };

/** Still to be dealt with. */
export function isOpen(status: Status): boolean {
  return OPEN.some((open) => open === status);
}

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
    status: 'pending',
    level,
    assignedTo: [...assignedTo],
    deadlines,
    nextDueAt: level === 'city' ? null : bindingDeadline(deadlines).dueAt,
    reopened: 0,
  };
}

/** Whether the state allows the act now. Nothing can be escalated from the city. */
export function isPossible(appeal: AppealCase, act: Act, now: string): boolean {
  const from: readonly Status[] = TRANSITIONS[act].from;
  if (!from.includes(appeal.status)) return false;
  if (act === 'escalate') return appeal.level !== 'city';
  if (act === 'overdue') return isDue(appeal.nextDueAt, now);
  return true;
}

/**
 * What the act makes of the case; `change` holds all that may change, also what stayed. The deadlines of
 * the law do not move when it goes up: an overdue one stays overdue, only the time until the clock acts
 * again (`nextDueAt`) starts anew. Reopening sets new deadlines.
 */
export function transition(
  appeal: AppealCase,
  act: Act,
  now: string,
  options: TransitionOptions = {},
): Transition {
  if (!isPossible(appeal, act, now)) return { ok: false, code: 'WRONG_STATE' };
  const rule: Rule = TRANSITIONS[act];
  const up = higherThan(appeal.level, options.up);
  switch (rule.move) {
    case 'stay':
      return { ok: true, change: stay(appeal, rule, now) };
    case 'up':
      if (up === null) return { ok: false, code: 'WRONG_STATE' };
      return { ok: true, change: moveUp(appeal, up, now, options.limits) };
    case 'upIfAny':
      if (up === null) return { ok: true, change: { ...partOf(appeal), nextDueAt: null } };
      return { ok: true, change: moveUp(appeal, up, now, options.limits) };
    case 'again':
      return { ok: true, change: startAgain(appeal, up, now, options.limits) };
  }
}

function stay(appeal: AppealCase, rule: Rule, now: string): CaseChange {
  const status = rule.to === 'same' ? appeal.status : rule.to;
  const deadlines = appeal.deadlines.map((deadline) => meet(deadline, rule.meets, now));
  const isRunning = isOpen(status) && bindingDeadline(deadlines).metAt === undefined;
  const nextDueAt = isRunning ? appeal.nextDueAt : null;
  return { ...partOf(appeal), status, deadlines, nextDueAt };
}

function moveUp(appeal: AppealCase, up: Routing, now: string, limits?: TimeLimits): CaseChange {
  const isMet = bindingDeadline(appeal.deadlines).metAt !== undefined;
  const isWatched = !isMet && up.level !== 'city';
  const again = deadlinesFor({ priority: appeal.priority, from: now, limits });
  return {
    ...partOf(appeal),
    status: 'pending',
    level: up.level,
    assignedTo: [...up.assignedTo],
    nextDueAt: isWatched ? bindingDeadline(again).dueAt : null,
  };
}

function startAgain(
  appeal: AppealCase,
  up: Routing | null,
  now: string,
  limits?: TimeLimits,
): CaseChange {
  const routing = up ?? { level: appeal.level, assignedTo: appeal.assignedTo, gaps: [] };
  const fresh = startCase({ priority: appeal.priority, from: now, limits, routing });
  return { ...fresh, reopened: appeal.reopened + 1 };
}

function partOf(appeal: AppealCase): CaseChange {
  const { status, level, assignedTo, deadlines, nextDueAt, reopened } = appeal;
  return { status, level, assignedTo, deadlines, nextDueAt, reopened };
}

function meet(deadline: Deadline, clocks: readonly Clock[], now: string): Deadline {
  const isMet = deadline.metAt !== undefined || !clocks.includes(deadline.clock);
  return isMet ? deadline : { ...deadline, metAt: now };
}

function higherThan(level: Level, up: Routing | null | undefined): Routing | null {
  if (!up) return null;
  return LEVELS.indexOf(up.level) > LEVELS.indexOf(level) ? up : null;
}

function isDue(nextDueAt: string | null, now: string): boolean {
  return nextDueAt !== null && Date.parse(nextDueAt) <= Date.parse(now);
}
