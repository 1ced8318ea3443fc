import type { StageLook } from './job';
import type { PlayedStep } from './step';

/** A run of the clock that changes things of an area and tells people: the trials break it at each of its requests. */
export interface ClockRun {
  name: string;
  given: readonly PlayedStep[];
  /** The first minute in which the clock has it to do. */
  due: string;
  /** The people whose phones a message reaches, one for each message. */
  told: readonly string[];
  /** The functions whose timers take part: one changes the things, one sends. */
  timers: readonly string[];
  /** Every thing was changed once. */
  expectDone(stage: StageLook): void;
}
