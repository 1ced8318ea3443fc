import { isBefore, later } from '../calendar/beijing-time';
import type { Routing } from '../places/posts';
import { LEVELS, type Level } from '../places/posts';
import type { Priority } from '../priority';
import type { AppealCase, CaseChange } from './case';
import { bindingDeadline, deadlinesFor } from './deadlines';
import { extendBinding } from './extension';
import { isAwaitedAbove, isHeldAbove, isPassedOnOften } from './handover';
import { pauseClocks, pauseFor, resumeClocks } from './pause';
import { isHigher, regradeClocks } from './regrade';
import { isOpen, type Rule, TRANSITIONS } from './rules';
import { startCase } from './start';
import type { Act, Clock, Deadline } from './vocabulary';

/** 第二次回访: so long after the result. */
const ASK_AGAIN = { days: 30 };

/** What an act needs besides the case; each act reads its own. */
export interface TransitionOptions {
  /** Who would get it one level up, from `routeUp`; null at the city. */
  up?: Routing | null;
  /** Who gets it: 转办, 退单, 裁定, 改派, 离岗移交, and who helps with 协办. */
  to?: Routing | null;
  /** The new colour, for `regrade` and `raise`, and where it would begin in that colour. */
  priority?: Priority;
  /** Working days, for `pause` and `requestExtension`. */
  workingDays?: number;
  /** Why, for `requestExtension`. */
  reason?: string;
  /** The appeal it goes into, for `merge`. */
  into?: string;
}

type Special = (
  appeal: AppealCase,
  now: string,
  options: TransitionOptions,
) => CaseChange | null | undefined;

/** Acts that do more than change the status and stop clocks; null: not possible after all. */
export const SPECIAL: Partial<Record<Act, Special>> = {
  respond: (appeal, now) => ({
    ...stay(appeal, TRANSITIONS.respond, now),
    respondedAt: appeal.respondedAt ?? now,
  }),
  resolve: (appeal, now) => ({
    ...stay(appeal, TRANSITIONS.resolve, now),
    respondedAt: appeal.respondedAt ?? now,
    pause: null,
    extension: null,
    askAgainAt: later(now, ASK_AGAIN),
    askedAgainAt: null,
  }),
  rate: (appeal, now) => ({
    ...stay(appeal, TRANSITIONS.rate, now),
    askAgainAt: appeal.askedAgainAt === null ? appeal.askAgainAt : null,
    askedAgainAt: null,
  }),
  askAgain: (appeal, now) => ({ ...partOf(appeal), askAgainAt: null, askedAgainAt: now }),
  escalate: (appeal, now, { up }) => {
    const above = higherThan(appeal.level, up);
    return above && moveUp(appeal, above, now);
  },
  overdue: (appeal, now, { up }) => {
    const above = higherThan(appeal.level, up);
    return above ? moveUp(appeal, above, now) : { ...partOf(appeal), nextDueAt: null };
  },
  reopen: (appeal, now, { up }) => startAgain(appeal, higherThan(appeal.level, up), now),
  transfer: passOn,
  sendBack: passOn,
  rule: (appeal, now, { to }) => to && { ...handTo(appeal, to, now), ruling: 'ruled' },
  reassign: (appeal, now, { to }) => {
    const ruling = appeal.ruling === 'awaiting' ? 'ruled' : appeal.ruling;
    return to && { ...handTo(appeal, to, now), ruling };
  },
  vacate: (appeal, _now, { to }) => to && vacated(appeal, placeOf(appeal, to)),
  assist: (appeal, _now, { to }) => to && addAssistants(appeal, to),
  merge: (appeal, now, { into }) =>
    into ? { ...stay(appeal, TRANSITIONS.merge, now), mergedInto: into } : null,
  remind: (appeal, now) => ({
    ...partOf(appeal),
    reminded: appeal.reminded + 1,
    lastRemindedAt: now,
  }),
  supervise: (appeal) => ({ ...partOf(appeal), isSupervised: true }),
  pause: (appeal, now, { workingDays = 1 }) => {
    const pause = pauseFor(workingDays, now);
    const deadlines = pauseClocks(appeal.deadlines, pause);
    return { ...partOf(appeal), pause, deadlines, nextDueAt: pause.until };
  },
  resume: resumeCase,
  supplement: (appeal, now) =>
    appeal.pause ? resumeCase(appeal, now) : stay(appeal, TRANSITIONS.supplement, now),
  requestExtension: (appeal, now, { workingDays = 1, reason = '' }) => ({
    ...partOf(appeal),
    extension: { workingDays, reason, at: now },
  }),
  extend: extendCase,
  refuseExtension: (appeal) => ({ ...partOf(appeal), extension: null }),
  regrade: (appeal, now, options) =>
    options.priority === appeal.priority ? null : regradeCase(appeal, now, options),
  raise: (appeal, now, options) =>
    options.priority && isHigher(options.priority, appeal.priority)
      ? regradeCase(appeal.pause ? { ...appeal, ...resumeCase(appeal, now) } : appeal, now, options)
      : null,
};

/** The change of an act that only moves the status and stops clocks. */
export function stay(appeal: AppealCase, rule: Rule, now: string): CaseChange {
  const status = rule.to === 'same' ? appeal.status : rule.to;
  const deadlines = appeal.deadlines.map((deadline) => meet(deadline, rule.meets, now));
  const isRunning = isOpen(status) && bindingDeadline(deadlines).metAt === undefined;
  const isWaiting = isOpen(status) && appeal.pause !== null;
  return {
    ...partOf(appeal),
    status,
    deadlines,
    nextDueAt: isRunning || isWaiting ? appeal.nextDueAt : null,
    isSupervised: appeal.isSupervised && isOpen(status) && !rule.answers,
    pause: isOpen(status) ? appeal.pause : null,
    extension: isRunning ? appeal.extension : null,
  };
}

function moveUp(appeal: AppealCase, up: Routing, now: string): CaseChange {
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

/** When the clock looks again: a new limit from now, unless the deadline is met or nobody is above. */
function watchedUntil(
  appeal: Pick<AppealCase, 'deadlines' | 'priority' | 'limits'>,
  level: Level,
  now: string,
): string | null {
  const isMet = bindingDeadline(appeal.deadlines).metAt !== undefined;
  if (isMet || level === 'city') return null;
  const { priority, limits } = appeal;
  const again = deadlinesFor({ priority, from: now, limits: limits ?? undefined });
  return bindingDeadline(again).dueAt;
}

/**
 * 转办 and 退单: to another post of the same level or below. The third time it goes to the street, which decides;
 * what the street or the city gives down the third time is decided thereby.
 */
function passOn(appeal: AppealCase, now: string, { to, up }: TransitionOptions): CaseChange | null {
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

/** To another post; the clocks go on, and what waits for a word from above is asked anew. */
function handTo(appeal: AppealCase, to: Routing, now: string): CaseChange {
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
function placeOf(appeal: AppealCase, { level, assignedTo }: Routing) {
  return {
    level: LEVELS.indexOf(level) > LEVELS.indexOf(appeal.level) ? level : appeal.level,
    assignedTo: [...assignedTo],
    assistants: without(appeal.assistants, assignedTo),
  };
}

function vacated(appeal: AppealCase, placed: ReturnType<typeof placeOf>): CaseChange {
  const isWatched = placed.level !== 'city' || appeal.pause !== null;
  return { ...partOf(appeal), ...placed, nextDueAt: isWatched ? appeal.nextDueAt : null };
}

function addAssistants(appeal: AppealCase, { assignedTo }: Routing): CaseChange | null {
  const fresh = without(without(assignedTo, appeal.assignedTo), appeal.assistants);
  if (fresh.length === 0) return null;
  return { ...partOf(appeal), assistants: [...appeal.assistants, ...fresh] };
}

function without<T>(list: readonly T[], taken: readonly T[]): T[] {
  return list.filter((one) => !taken.includes(one));
}

function startAgain(appeal: AppealCase, up: Routing | null, now: string): CaseChange {
  const { priority, limits, level, assignedTo } = appeal;
  const routing = up ?? { level, assignedTo, gaps: [] };
  const fresh = startCase({ priority, from: now, limits: limits ?? undefined, routing });
  const assistants = without(appeal.assistants, routing.assignedTo);
  return { ...fresh, assistants, reopened: appeal.reopened + 1 };
}

function resumeCase(appeal: AppealCase, now: string): CaseChange {
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

function extendCase(appeal: AppealCase): CaseChange {
  const deadlines = extendBinding(appeal.deadlines, appeal.extension?.workingDays ?? 0);
  const { dueAt } = bindingDeadline(deadlines);
  const isWatched = appeal.pause === null && appeal.nextDueAt !== null;
  const isLater = isWatched && isBefore(appeal.nextDueAt ?? dueAt, dueAt);
  return {
    ...partOf(appeal),
    deadlines,
    extension: null,
    extended: appeal.extended + 1,
    nextDueAt: isLater ? dueAt : appeal.nextDueAt,
  };
}

/** Another colour: other clocks; one that should begin higher goes there, and who had it helps on. */
function regradeCase(appeal: AppealCase, now: string, { priority, to }: TransitionOptions) {
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

/** When the clock acts on new deadlines: when they are due; on one that is over already as before, or a limit from now. */
function watchedAnew(appeal: AppealCase, now: string): string | null {
  const { dueAt } = bindingDeadline(appeal.deadlines);
  const anew = watchedUntil(appeal, appeal.level, now);
  if (anew === null || isBefore(now, dueAt)) return anew && dueAt;
  const { nextDueAt } = appeal;
  return nextDueAt !== null && isBefore(nextDueAt, anew) ? nextDueAt : anew;
}

function partOf(appeal: AppealCase): CaseChange {
  const { priority, status, level, assignedTo, assistants, deadlines, nextDueAt } = appeal;
  const { startedAt, respondedAt, reopened, handovers, ruling, pause, extension } = appeal;
  const { extended, reminded, lastRemindedAt, isSupervised, askAgainAt, askedAgainAt } = appeal;
  return {
    ...{ priority, status, level, assignedTo, assistants, deadlines, nextDueAt },
    ...{ startedAt, respondedAt, reopened, handovers, ruling, pause, extension },
    ...{ extended, reminded, lastRemindedAt, isSupervised, askAgainAt, askedAgainAt },
    mergedInto: appeal.mergedInto,
  };
}

function meet(deadline: Deadline, clocks: readonly Clock[], now: string): Deadline {
  const isMet = deadline.metAt !== undefined || !clocks.includes(deadline.clock);
  return isMet ? deadline : { ...deadline, metAt: now };
}

function higherThan(level: Level, up: Routing | null | undefined): Routing | null {
  if (!up) return null;
  return LEVELS.indexOf(up.level) > LEVELS.indexOf(level) ? up : null;
}
