import type { Fields } from '../support/step';

/** A document that somebody's act changed, as `collection/id`, and what it is now. */
export interface Changed {
  key: string;
  now: Fields | null;
}
