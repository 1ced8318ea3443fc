import type { NoticeKind } from '../areas';
import { CHANNELS, isKnownKind } from '../areas';
import { isBefore, later } from '../calendar/beijing-time';
import type { Priority } from '../priority';
import { goTogether, heldUntil, type UrgentSent } from './one-writer';
import { quietUntil } from './quiet-hours';
import type { NoticeSettings } from './settings';
import type { TemplateName } from './template-names';

/** A message that waits for its WeChat nudge. */
export interface Waiting {
  kind: NoticeKind;
  template: TemplateName;
  /** When it happened. */
  at: string;
  /** When it may be tried. */
  dueAt: string;
  isUrgent: boolean;
  /** It waited on purpose (quiet hours): it may go together with others. */
  isDeferred: boolean;
  /** A mark of the person whose act it tells, as owner of the thing; left out or null: of nobody, or of staff. */
  writer?: string | null;
}

/** Red: at any hour, by itself, before all others. */
export function isUrgent(priority: Priority | null): boolean {
  return priority === 'red';
}

/** Red, or grave by one of its kinds: when nothing else gets through, somebody calls. */
export function mayCall(priority: Priority | null, kinds: readonly NoticeKind[]): boolean {
  return priority === 'red' || kinds.some((kind) => CHANNELS[kind].isGrave);
}

export type Decision = { do: 'send' } | { do: 'skip' } | { do: 'defer'; until: string };

/** What the person's settings make of a message whose time has come. */
export function decide(message: Waiting, settings: NoticeSettings, now: string): Decision {
  const { template, isUrgent: urgent } = message;
  if (template === 'progress' && settings.progress === 'never') return { do: 'skip' };
  if (message.kind === 'notice.weekly' && settings.followed === 'never') return { do: 'skip' };
  if (urgent) return { do: 'send' };
  if (template === 'task' && settings.tasks === 'morning') return { do: 'skip' };
  const until = quietUntil(settings.quiet, now);
  return until === null ? { do: 'send' } : { do: 'defer', until };
}

/** Older than this when its turn comes (the clock stood still): it goes together with others, too. */
const STALE = { hours: 2 };

/**
 * What leaves next: the places of the messages in the line, which is in the order of the events; null: nothing yet.
 * Only neighbours go together, so that nothing overtakes. `sent`: the urgent messages of the last hour; when many were
 * about one writer, the next ones about the same writer wait for each other and go together.
 */
export function nextOf(
  line: readonly Waiting[],
  now: string,
  sent: readonly UrgentSent[] = [],
): number[] | null {
  const places = line.map((_, place) => place);
  const mayGo = (place: number) =>
    line[place]?.isUrgent && isDue(line[place], now) && holdOf(line[place], sent, now) === null;
  const urgent = places.find(mayGo);
  if (urgent !== undefined) {
    const writer = line[urgent]?.writer ?? null;
    if (writer === null || !goTogether(writer, sent, now)) return [urgent];
    return places.filter((place) => mayGo(place) && line[place]?.writer === writer);
  }
  const others = places.filter((place) => !line[place]?.isUrgent);
  const [head] = others;
  if (head === undefined || !isDue(line[head], now)) return null;
  const end = others.findIndex((place) => !isDue(line[place], now) || !mayWait(line[place], now));
  const together = end === -1 ? others : others.slice(0, end);
  return together.length > 1 ? together : [head];
}

/** Until when an urgent message waits for others about the same writer; null: it does not. */
export function holdOf(
  message: Waiting | undefined,
  sent: readonly UrgentSent[],
  now: string,
): string | null {
  if (!message?.isUrgent || !message.writer) return null;
  return heldUntil(message.writer, sent, now);
}

function isDue(message: Waiting | undefined, now: string): boolean {
  return message !== undefined && message.dueAt <= now;
}

/** Lists of the day and the week are sums themselves: each goes alone. */
function mayWait(message: Waiting | undefined, now: string): boolean {
  if (message === undefined || message.template === 'digest') return false;
  return message.isDeferred || !isBefore(now, later(message.at, STALE));
}

/** How often a nudge is tried, and how long after a failure again: 1, 2, 4, 8, 16 minutes. */
export const MAX_ATTEMPTS = 6;
/** Red: somebody calls sooner than that. */
const URGENT_ATTEMPTS = 4;
const FIRST_RETRY_MINUTES = 1;

/** When to try again after so many attempts; null: that was the last one. */
export function retryAt(attempts: number, isUrgent: boolean, now: string): string | null {
  if (attempts >= (isUrgent ? URGENT_ATTEMPTS : MAX_ATTEMPTS)) return null;
  return later(now, { minutes: FIRST_RETRY_MINUTES * 2 ** (attempts - 1) });
}

/** A message that no WeChat way is left for: so long the inbox has its chance, then somebody calls. */
const CALL_AFTER = { minutes: 5 };

/** When the duty desk should be asked to call about a message of this kind; null: it is not worth a call. */
export function callAt(kind: NoticeKind, now: string): string | null {
  if (!isKnownKind(kind) || !CHANNELS[kind].isCalled) return null;
  return later(now, CALL_AFTER);
}
