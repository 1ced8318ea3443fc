import { civilDateOf, instantOf } from '../calendar/beijing-time';
import type { Limit } from './limit';

/** How often an action was done. */
interface Times {
  action: string;
  times: number;
}

/** What one person did in the present hour and on the present day. */
export interface Tally {
  /** The day in Beijing that `inDay` counts. */
  dayOf: string;
  /** The hour that `inHour` counts: `2026-03-02T03`, UTC. */
  hourOf: string;
  inDay: readonly Times[];
  inHour: readonly Times[];
  /** The last acts that were counted, so that a call that broke off is counted once. */
  marks: readonly string[];
}

export const NOTHING_DONE: Tally = { dayOf: '', hourOf: '', inDay: [], inHour: [], marks: [] };

/** An act that is about to happen. */
export interface Countable {
  action: string;
  /** The action with its whole input, as one word: a retry has the same. */
  mark: string;
  limit: Limit;
  now: string;
}

/**
 * No more than a thing keeps of a person's keys (`KEYS_KEPT` of participants): an act that its thing has forgotten is
 * counted again.
 */
const MARKS_KEPT = 10;

/** The tally with this act; the same tally when the act is counted already; null when it would be one too many. */
export function tallyAfter(before: Tally, { action, mark, limit, now }: Countable): Tally | null {
  if (before.marks.includes(mark)) return before;
  const dayOf = civilDateOf(now);
  const hourOf = instantOf(now).slice(0, '2026-03-02T03'.length);
  const inDay = before.dayOf === dayOf ? before.inDay : [];
  const inHour = before.hourOf === hourOf ? before.inHour : [];
  if (timesOf(inDay, action) >= limit.day || timesOf(inHour, action) >= limit.hour) return null;
  return {
    dayOf,
    hourOf,
    inDay: withOneMore(inDay, action),
    inHour: withOneMore(inHour, action),
    marks: [...before.marks, mark].slice(-MARKS_KEPT),
  };
}

function timesOf(counted: readonly Times[], action: string): number {
  return counted.find((one) => one.action === action)?.times ?? 0;
}

function withOneMore(counted: readonly Times[], action: string): Times[] {
  const others = counted.filter((one) => one.action !== action);
  return [...others, { action, times: timesOf(counted, action) + 1 }];
}
