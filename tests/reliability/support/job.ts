import type { Actor } from '../../../cloudfunctions/lib/scenario';
import type { FaultOrder } from '../../../devcloud/faults/order';
import type { Devcloud } from '../../../devcloud/start';
import type { Fields, PlayedStep } from './step';

/** The part of a stage that tells what a job did. */
export interface StageLook {
  devcloud: Devcloud;
  documents(): Readonly<Record<string, readonly Fields[]>>;
  /** Are the bytes of this path on the disk? */
  hasFile(cloudPath: string): boolean;
}

/** A job of a timer: the trials kill it after its requests, and the next minutes must finish it, once. */
export interface Job {
  name: string;
  /** The function whose timer runs it; `clock` when left out. */
  timer?: string;
  given: readonly PlayedStep[];
  unreachable?: readonly Actor[];
  /** What goes wrong while the steps before are played. */
  faults?: FaultOrder;
  /** The runner plays this again before each run, because the clock would see to it at once. */
  again?: PlayedStep;
  /** Changes what is stored before each run, as no call can. */
  plant?(stage: StageLook): void;
  /** The first minute in which the clock has it to do. */
  due: string;
  /** `uploads`: the files that the steps before put into the cloud. */
  expectDone(stage: StageLook, uploads: readonly { cloudPath: string }[]): void;
}
