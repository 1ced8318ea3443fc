import type { SentMessage } from '../../../devcloud/types';
import { atRest, normalise } from './normal-state';
import type { NamedScenario } from './scenarios';

/** Everything that an act leaves behind; what differs by chance is taken out. */
export interface Outcome {
  answer: unknown;
  stored: unknown;
  /** Without their times, in a fixed order. */
  outbox: unknown[];
}

/**
 * Acts in parts: the instants of the parts are not compared, because a crash in between, or several calls that share
 * the parts, set them apart.
 */
export function comparable(outcome: Outcome, { inParts }: NamedScenario): Outcome {
  return inParts ? JSON.parse(JSON.stringify(outcome).replace(/"time \d+/g, '"time')) : outcome;
}

/** The answer without what differs by chance or belongs to the moment. */
export function answerOf(answer: unknown): unknown {
  return normalise(lasting(answer));
}

/** The same of what is stored and what WeChat sent. */
export function leftBy(
  documents: Record<string, readonly object[]>,
  outbox: readonly SentMessage[],
): Omit<Outcome, 'answer'> {
  return { stored: normalise(atRest(documents)), outbox: outbox.map(withoutTime).sort(byText) };
}

/**
 * The whole of it, as text: what a message cost to send is part of it, and when something is due, to the minute after
 * `since`.
 */
export function stateOf(
  documents: Record<string, readonly object[]>,
  outbox: readonly SentMessage[],
  since: string,
): string {
  const text = JSON.stringify({ documents, outbox: [...outbox].sort(byText) });
  const inMinutes = text.replaceAll(INSTANT, (at) => `minute ${minutesBetween(since, at)}`);
  return JSON.stringify(normalise(JSON.parse(inMinutes)));
}

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;

function minutesBetween(since: string, at: string): number {
  return Math.floor((Date.parse(at) - Date.parse(since)) / 60_000);
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

/** Links to files, and how much time is left, belong to the moment. */
function lasting(answer: unknown): unknown {
  const passing = ['url', 'left'];
  return JSON.parse(
    JSON.stringify(answer, (field, value) => (passing.includes(field) ? null : value)),
  );
}

/** Nor the minute that stands in its words: under conflicts the clock may need another run. */
function withoutTime({ at: _, data, ...message }: SentMessage): object {
  const fields = Object.entries(data).filter(([name]) => !name.startsWith('time'));
  return { ...message, data: Object.fromEntries(fields) };
}
