import type { AppealCase, CaseChange } from '../case';
import { bindingDeadline } from '../deadlines';
import { isOpen } from '../open';
import type { Clock, Deadline, Status } from '../vocabulary';

/** An act makes this of the status and the clocks. */
export interface Outcome {
  to: Status | 'same';
  /** The clocks that it stops. */
  meets?: readonly Clock[];
  /** It answers a 督办. */
  answers?: true;
}

/** The change of an act that only moves the status and stops clocks. */
export function stay(
  appeal: AppealCase,
  { to, meets = [], answers }: Outcome,
  now: string,
): CaseChange {
  const status = to === 'same' ? appeal.status : to;
  const deadlines = appeal.deadlines.map((deadline) => meet(deadline, meets, now));
  const isRunning = isOpen(status) && bindingDeadline(deadlines).metAt === undefined;
  const isWaiting = isOpen(status) && appeal.pause !== null;
  return {
    ...partOf(appeal),
    status,
    deadlines,
    nextDueAt: isRunning || isWaiting ? appeal.nextDueAt : null,
    isSupervised: appeal.isSupervised && isOpen(status) && !answers,
    pause: isOpen(status) ? appeal.pause : null,
    extension: isRunning ? appeal.extension : null,
  };
}

/** The part of a case that acts change, as it is. */
export function partOf(appeal: AppealCase): CaseChange {
  return {
    priority: appeal.priority,
    status: appeal.status,
    level: appeal.level,
    assignedTo: appeal.assignedTo,
    assistants: appeal.assistants,
    deadlines: appeal.deadlines,
    nextDueAt: appeal.nextDueAt,
    startedAt: appeal.startedAt,
    respondedAt: appeal.respondedAt,
    reopened: appeal.reopened,
    handovers: appeal.handovers,
    ruling: appeal.ruling,
    pause: appeal.pause,
    extension: appeal.extension,
    extended: appeal.extended,
    reminded: appeal.reminded,
    lastRemindedAt: appeal.lastRemindedAt,
    isSupervised: appeal.isSupervised,
    askAgainAt: appeal.askAgainAt,
    askedAgainAt: appeal.askedAgainAt,
    mergedInto: appeal.mergedInto,
  };
}

function meet(deadline: Deadline, clocks: readonly Clock[], now: string): Deadline {
  const isMet = deadline.metAt !== undefined || !clocks.includes(deadline.clock);
  return isMet ? deadline : { ...deadline, metAt: now };
}
