import type { Input } from '../../contract';
import type { ChosenAct } from '../../domain/appeal/case';
import type { QueueMark } from '../../domain/appeal/facets';
import type { Status } from '../../domain/appeal/vocabulary';
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

/** The acts that a story may tell of; their names are those of the contract's actions. */
type ToldAct = ChosenAct | 'join' | 'follow' | 'claim';

/** The fields that the player fills in: it knows the appeal of the story. */
type FilledIn = 'appealId' | 'idempotencyKey' | 'number' | 'code';

/** The words and choices of an act, as the contract has them; `intoId` of 并入 is the id of a story. */
export type ActInput<A extends ToldAct> = Omit<Input<`appeal.${A}`>, FilledIn>;

/** An act on the appeal of the story; `who` is an openid. */
interface StepOf<A extends ToldAct> {
  after: After;
  who: string;
  act: A;
  input: ActInput<A>;
}

export type ActStep = { [A in ToldAct]: StepOf<A> }[ToldAct];

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

/** An act with its input after it; an act that asks for nothing has none. */
type Choice<A extends ToldAct> =
  Record<string, never> extends ActInput<A> ? [input?: ActInput<A>] : [input: ActInput<A>];

/** Somebody acts on the appeal. */
export function act<A extends ToldAct>(
  after: After,
  who: string,
  name: A,
  ...choice: Choice<A>
): StepOf<A> {
  const [input = {} as ActInput<A>] = choice;
  return { after, who, act: name, input };
}

/** The clock reaches this moment; deadlines that passed have their effect. */
export function wait(after: After): WaitStep {
  return { after, act: 'wait' };
}
