import type { Role } from '../people';

/** A room of the desk that the app offers to people who work. */
export interface EntryRule {
  /** Its place in the list, from 1. */
  place: number;
  /** Is it for the holder of a role? */
  isFor: (role: Role) => boolean;
}

/** The rooms of one area, by name. */
export type EntryRules = Readonly<Record<string, EntryRule>>;
