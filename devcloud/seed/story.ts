import type { Input } from '../../contract';
import type { ChosenAct } from '../../domain/appeal/case';
import type { FeedbackChannel, Level, Priority, Status } from '../../domain/appeal/vocabulary';
import type { PictureName } from './pictures';

/**
 * When a step comes after the one before: `40m`, `3h`; `2d` the second working day after it at the same time of day,
 * `1d 08:40` the next working day at 08:40 in Beijing.
 */
export type After = `${number}m` | `${number}h` | `${number}d` | `${number}d ${number}:${number}`;

/** Working days before today, with a time of day in Beijing; or hours before the seed runs. */
export type Beginning =
  | { workingDaysAgo: number; at: `${number}:${number}` }
  | { hoursAgo: number };

type StepInput<A extends ChosenAct> = Omit<Input<`appeal.${A}`>, 'appealId' | 'idempotencyKey'>;

/** An act on the appeal of the story; `who` is an openid. */
export type ActStep = {
  [A in ChosenAct]: { after: After; who: string; act: A; input: StepInput<A> };
}[ChosenAct];

/** Nobody does anything; the clock reaches this moment and its timers fire. */
export interface WaitStep {
  after: After;
  act: 'wait';
}

export type Step = ActStep | WaitStep;

/** What the owner writes; pictures and the voice are made and uploaded first. */
export type Writing = Omit<
  Input<'appeal.submit'>,
  'images' | 'voice' | 'video' | 'idempotencyKey'
> & { pictures?: readonly PictureName[]; voiceSeconds?: number };

/** One appeal from the resident's words to where it stands today. */
export interface Story {
  /** Part of the idempotency keys: letters, digits, `-`. */
  id: string;
  /** The openid of who writes it. */
  owner: string;
  begins: Beginning;
  writes: Writing;
  steps: readonly Step[];
  /** Where it stands when the seed is done; a test replays the rules to it. */
  ends: { priority: Priority; status: Status; level: Level };
}

/** 受理 */
export function accept(after: After, who: string): Step {
  return { after, who, act: 'accept', input: {} };
}

/** 首次响应 */
export function respond(after: After, who: string, text: string): Step {
  return { after, who, act: 'respond', input: { text } };
}

/** 公开进展 */
export function progress(after: After, who: string, text: string): Step {
  return { after, who, act: 'progress', input: { text } };
}

/** 上报 */
export function escalate(after: After, who: string, reason: string): Step {
  return { after, who, act: 'escalate', input: { reason } };
}

/** 办结 */
export function resolve(after: After, who: string, channel: FeedbackChannel, result: string): Step {
  return { after, who, act: 'resolve', input: { result, channel } };
}

/** 解决了 */
export function solved(after: After, who: string, stars: number, comment?: string): Step {
  return { after, who, act: 'rate', input: { solved: true, stars, comment } };
}

/** 没解决 */
export function notSolved(after: After, who: string, stars: number, comment: string): Step {
  return { after, who, act: 'rate', input: { solved: false, stars, comment } };
}

/** 撤回 */
export function withdraw(after: After, who: string, reason: string): Step {
  return { after, who, act: 'withdraw', input: { reason } };
}

/** 查看联系方式 */
export function revealContact(after: After, who: string): Step {
  return { after, who, act: 'revealContact', input: {} };
}

/** The clock reaches this moment; deadlines that passed have their effect. */
export function wait(after: After): Step {
  return { after, act: 'wait' };
}
