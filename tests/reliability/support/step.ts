import type { Actor, Known } from '../../../cloudfunctions/lib/scenario';

/** A document, or a part of one. */
export type Fields = Record<string, unknown>;

/** One call of a story, of whatever area. */
export interface PlayedStep {
  who: Actor;
  action: string;
  /** Without the idempotency key. */
  input: (known: Known) => object;
}
