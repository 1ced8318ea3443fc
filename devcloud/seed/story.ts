import type { Input } from '../../contract';
import type { ChosenAct } from '../../domain/appeal/acts';
import type { QueueMark } from '../../domain/appeal/facets';
import type { FeedbackChannel, Status } from '../../domain/appeal/vocabulary';
import type { RoleKey } from '../../domain/people';
import type { Level } from '../../domain/places/posts';
import type { Priority } from '../../domain/priority';
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

/** What somebody says or chooses while doing it; 并入 names another story instead, 认领 needs nothing. */
type SaidAct = Exclude<ChosenAct, 'merge'> | 'join' | 'follow';

type StepInput<A extends SaidAct> = Omit<Input<`appeal.${A}`>, 'appealId' | 'idempotencyKey'>;

type SaidStep = {
  [A in SaidAct]: { after: After; who: string; act: A; input: StepInput<A> };
}[SaidAct];

/** An act on the appeal of the story; `who` is an openid, `into` the id of a story. */
export type ActStep =
  | SaidStep
  | { after: After; who: string; act: 'merge'; into: string }
  | { after: After; who: string; act: 'claim' };

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

/** What staff write down for somebody. */
export type Recording = Omit<
  Input<'appeal.record'>,
  'images' | 'voice' | 'video' | 'idempotencyKey'
>;

/** Where an appeal stands; what is left out is what most have: no mark, nobody joined, the clocks run. */
export interface Ending {
  priority: Priority;
  status: Status;
  level: Level;
  marks?: readonly QueueMark[];
  joinCount?: number;
  isPaused?: true;
  isRuled?: true;
  extended?: number;
  isAskedAgain?: true;
  /** Recorded by staff, and nobody has claimed it. */
  isUnclaimed?: true;
}

interface Plot {
  /** Part of the idempotency keys: letters, digits, `-`. */
  id: string;
  begins: Beginning;
  steps: readonly Step[];
  /** Where it stands when the seed is done; a test replays the rules to it. */
  ends: Ending;
}

/** One appeal from the first words to where it stands today; `owner` and `recordedBy` are openids. */
export type Story = Plot &
  ({ owner: string; writes: Writing } | { recordedBy: string; writes: Recording });

/** Who wrote it: its owner, or who wrote it down. */
export function writerOf(story: Story): string {
  return 'owner' in story ? story.owner : story.recordedBy;
}

/** What a secretary sets for the community; openid and moment. */
export interface SettingsStory {
  who: string;
  begins: Beginning;
  saves: Required<Omit<Input<'appeal.saveSettings'>, 'version' | 'idempotencyKey'>>;
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

/** 内部备注 */
export function note(after: After, who: string, text: string): Step {
  return { after, who, act: 'note', input: { text } };
}

/** 补充说明 */
export function supplement(after: After, who: string, text: string): Step {
  return { after, who, act: 'supplement', input: { text } };
}

/** 转办 */
export function transfer(after: After, who: string, to: RoleKey, reason: string): Step {
  return { after, who, act: 'transfer', input: { to, reason } };
}

/** 退单 */
export function sendBack(after: After, who: string, reason: string): Step {
  return { after, who, act: 'sendBack', input: { reason } };
}

/** 裁定由谁办 */
export function rule(after: After, who: string, to: RoleKey, reason: string): Step {
  return { after, who, act: 'rule', input: { to, reason } };
}

/** 上级改派 */
export function reassign(after: After, who: string, to: RoleKey, reason: string): Step {
  return { after, who, act: 'reassign', input: { to, reason } };
}

/** 请求协办 */
export function assist(after: After, who: string, to: RoleKey, reason: string): Step {
  return { after, who, act: 'assist', input: { to, reason } };
}

/** 督办 */
export function supervise(after: After, who: string, text: string): Step {
  return { after, who, act: 'supervise', input: { text } };
}

/** 催办 */
export function remind(after: After, who: string): Step {
  return { after, who, act: 'remind', input: {} };
}

/** 暂停计时 */
export function pause(after: After, who: string, workingDays: number, reason: string): Step {
  return { after, who, act: 'pause', input: { workingDays, reason } };
}

/** 恢复计时 */
export function resume(after: After, who: string): Step {
  return { after, who, act: 'resume', input: {} };
}

/** 申请延期 */
export function requestExtension(
  after: After,
  who: string,
  workingDays: number,
  reason: string,
): Step {
  return { after, who, act: 'requestExtension', input: { workingDays, reason } };
}

/** 同意延期 */
export function extend(after: After, who: string, reason: string): Step {
  return { after, who, act: 'extend', input: { isGranted: true, reason } };
}

/** 调整颜色 */
export function regrade(after: After, who: string, priority: Priority, reason: string): Step {
  return { after, who, act: 'regrade', input: { priority, reason } };
}

/** 确定责任部门 */
export function setDepartment(after: After, who: string, department: string): Step {
  return { after, who, act: 'setDepartment', input: { department } };
}

/** 并入另一条; `into` is the id of its story. */
export function merge(after: After, who: string, into: string): Step {
  return { after, who, act: 'merge', into };
}

/** 我也遇到 */
export function join(after: After, who: string): Step {
  return { after, who, act: 'join', input: { isOn: true } };
}

/** 关注 */
export function follow(after: After, who: string): Step {
  return { after, who, act: 'follow', input: { isOn: true } };
}

/** 认领代为登记的诉求 */
export function claim(after: After, who: string): Step {
  return { after, who, act: 'claim' };
}

/** 查看匿名者身份 */
export function revealIdentity(after: After, who: string, reason: string): Step {
  return { after, who, act: 'revealIdentity', input: { reason } };
}
