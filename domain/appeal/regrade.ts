import { isBefore } from '../calendar/beijing-time';
import { PRIORITIES, type Priority } from '../priority';
import type { AppealCase } from './case';
import { bindingDeadline, deadlinesFor } from './deadlines';
import type { Clock, Deadline } from './vocabulary';

/** So many people with the same problem raise the colour: 5 make a question a task, 30 a task urgent. */
export const JOINERS_RAISE = { yellow: 5, red: 30 } as const satisfies Partial<
  Record<Priority, number>
>;

/** The colour that so many joiners ask for; null when it is not above the one it has. */
export function raisedBy(joinCount: number, priority: Priority): Priority | null {
  const asked = [...PRIORITIES]
    .reverse()
    .find((colour) => colour !== 'blue' && joinCount >= JOINERS_RAISE[colour]);
  return asked !== undefined && isHigher(asked, priority) ? asked : null;
}

export function isHigher(one: Priority, other: Priority): boolean {
  return PRIORITIES.indexOf(one) > PRIORITIES.indexOf(other);
}

/**
 * The clocks in another colour. Raised: they run from now, but the one that binds never ends later than the one
 * before did. Lowered: they run from the beginning of the round. What was done already stays done, and
 * what was late stays late.
 */
export function regradeClocks(appeal: AppealCase, priority: Priority, now: string): Deadline[] {
  const isRaised = isHigher(priority, appeal.priority);
  const from = isRaised ? now : appeal.startedAt;
  const before = bindingDeadline(appeal.deadlines);
  const met = metClocks(appeal);
  return deadlinesFor({ priority, from, limits: appeal.limits ?? undefined }).map((deadline) => {
    const metAt = met[deadline.clock];
    const isAnew = before.metAt !== undefined && metAt === undefined;
    const isCapped = isRaised && deadline.isBinding && !isAnew;
    const capped = isCapped ? notLaterThan(before, deadline) : deadline;
    return metAt ? { ...capped, metAt } : capped;
  });
}

function notLaterThan(before: Deadline, deadline: Deadline): Deadline {
  if (!isBefore(before.dueAt, deadline.dueAt)) return deadline;
  const { dueAt, dueOn, provisional, basis } = before;
  return { ...deadline, dueAt, dueOn, provisional, ...(basis && { basis }) };
}

/** A response also replies; a result ends all, but then nothing is regraded any more. */
function metClocks({ respondedAt }: AppealCase): Partial<Record<Clock, string>> {
  return respondedAt === null ? {} : { respond: respondedAt, reply: respondedAt };
}
