import type { Column } from './columns';
import type { Ground } from './ground';
import type { Town } from './town';

/** One of two worlds while it is made. */
export interface Making {
  ground: Ground;
  town: Town;
  /** The first of the two worlds, or the second. */
  isFirst: boolean;
  /** Lets a minute pass: both worlds are made at the same times. */
  wait(): Promise<void>;
}

/** A thing of a pair. */
export interface MadeThing {
  id: string;
  /** What else differs by chance: its number. */
  also: readonly string[];
}

/** Two worlds that differ only in something that some readers may not see. */
export interface Pair {
  /** What differs. */
  title: string;
  /** Makes one of them, and answers its things: in the same order in both; null: this world has it not. */
  make(making: Making): Promise<(MadeThing | null)[]>;
  /** Words to search and to write, in every field that takes text. */
  words: readonly string[];
  /** May this person not see what differs? */
  isHiddenFrom(column: Column): boolean;
}
