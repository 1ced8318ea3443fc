import type { ActionName, Input } from '../../contract';

/** Somebody of the small world, by what they are there; the runner knows their openids. */
export type Actor =
  | 'newcomer'
  | 'resident'
  | 'neighbour'
  | 'gridWorker'
  | 'desk'
  | 'secretary'
  | 'streetLeader'
  | 'cityAdmin';

/** One call of a story: who, what, with which input; `id` is the appeal that an earlier step made. */
export interface ScenarioStep<A extends ActionName = ActionName> {
  who: Actor;
  action: A;
  /** Without the idempotency key: the runner makes it. */
  input: (known: { appealId: string; fileId: string }) => Omit<Input<A>, 'idempotencyKey'>;
}

/**
 * How to bring an action to the point where it can be done, and to do it. Lies beside the action as
 * `<verb>.scenario.ts`; the reliability tests run every one of them with crashes, conflicts and lost answers.
 */
export interface Scenario<A extends ActionName> {
  action: A;
  /** What must have happened before; the resident has agreed and joined already. */
  given: readonly AnyStep[];
  /** The act itself: allowed, and succeeding. */
  act: ScenarioStep<A>;
}

type AnyStep = { [A in ActionName]: ScenarioStep<A> }[ActionName];
