import type { Input } from '../../contract';
import type { ChosenAct } from '../../domain/appeal/acts';
import type { QueueMark } from '../../domain/appeal/facets';
import type { Status } from '../../domain/appeal/vocabulary';
import type { Level } from '../../domain/places/posts';
import type { Priority } from '../../domain/priority';
import type { PictureName } from './pictures';

/**
 * The time of a step, counted from the one before. `40m` and `3h` are minutes and hours. `2d` is the second working day
 * after it, at the same time of day. `1d 08:40` is the next working day at 08:40 in Beijing.
 */
export type After = `${number}m` | `${number}h` | `${number}d` | `${number}d ${number}:${number}`;

/**
 * A story begins so many working days before today, at a time of day in Beijing, or so many hours before the seed runs.
 */
export type Beginning =
  | { workingDaysAgo: number; at: `${number}:${number}` }
  | { hoursAgo: number };

/** The acts that a story may tell of; their names are those of the contract's actions. */
type ToldAct = ChosenAct | 'join' | 'follow' | 'claim';

/** The player fills in these fields, because it knows the appeal of the story. */
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

/** No person acts. The clock reaches this moment and its timers fire. */
export interface WaitStep {
  after: After;
  act: 'wait';
}

export type Step = ActStep | WaitStep;

/** The owner writes this. The player makes and uploads pictures and the voice before. */
export type Writing = Omit<
  Input<'appeal.submit'>,
  'images' | 'voice' | 'video' | 'idempotencyKey'
> & { pictures?: readonly PictureName[]; voiceSeconds?: number };

/** Staff write this down for a resident. */
export type Recording = Omit<
  Input<'appeal.record'>,
  'images' | 'voice' | 'video' | 'idempotencyKey'
>;

/**
 * The state of an appeal when the seed is done. A field that is left out has its usual value: no mark, nobody joined,
 * the clocks run.
 */
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
  /** Staff recorded the appeal, and nobody has claimed it. */
  isUnclaimed?: true;
}

interface Plot {
  /** The id is part of the idempotency keys: letters, digits, `-`. */
  id: string;
  begins: Beginning;
  steps: readonly Step[];
  /** The state of the appeal when the seed is done. A test replays the rules and compares. */
  ends: Ending;
}

/** One appeal from its first words to its present state. `owner` and `recordedBy` are openids. */
export type Story = Plot &
  ({ owner: string; writes: Writing } | { recordedBy: string; writes: Recording });

/** Returns the writer: the owner, or the member of staff who recorded it. */
export function writerOf(story: Story): string {
  return 'owner' in story ? story.owner : story.recordedBy;
}

/** A secretary saves these settings for the community. `who` is an openid. */
export interface SettingsStory {
  who: string;
  begins: Beginning;
  saves: Required<Omit<Input<'appeal.saveSettings'>, 'version' | 'idempotencyKey'>>;
}

/** An act with its input after it; an act that asks for nothing has none. */
type Choice<A extends ToldAct> =
  Record<string, never> extends ActInput<A> ? [input?: ActInput<A>] : [input: ActInput<A>];

/** Makes a step: a person acts on the appeal. */
export function act<A extends ToldAct>(
  after: After,
  who: string,
  name: A,
  ...choice: Choice<A>
): StepOf<A> {
  const [input = {} as ActInput<A>] = choice;
  return { after, who, act: name, input };
}

/** Makes a step in which the clock reaches this moment. Deadlines that passed have their effect. */
export function wait(after: After): WaitStep {
  return { after, act: 'wait' };
}
