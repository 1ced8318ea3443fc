import type { ActionName, Input } from '../../contract';

/** Somebody of the small world, by what they are there; the runner knows their openids. */
export type Actor =
  /** Signed in by WeChat, nothing else. */
  | 'newcomer'
  /** Agreed and joined already. */
  | 'resident'
  /** Another one of the same community. */
  | 'neighbour'
  | 'gridWorker'
  | 'desk'
  | 'secretary'
  | 'streetLeader'
  | 'cityAdmin';

/** What a step may refer to. */
export interface Known {
  /** A grid of the small world. */
  gridId: string;
  /** The appeal that the last `appeal.submit` of the story made; empty before. */
  appealId: string;
  /** What the runner uploaded to the path of the last `appeal.prepareUpload`; empty before. */
  fileId: string;
}

/** One call of a story: who, what, with which input. */
export interface ScenarioStep<A extends ActionName = ActionName> {
  who: Actor;
  action: A;
  /** Without the idempotency key: the runner makes it. */
  input: (known: Known) => Omit<Input<A>, 'idempotencyKey'>;
}

/**
 * How to bring an action to the point where it can be done, and to do it. Lies beside the action as
 * `<verb>.scenario.ts`, exported as `scenario`; more of them may stand beside it, under names that tell what differs.
 * The reliability tests run every one of them with crashes, conflicts and lost answers.
 */
export interface Scenario<A extends ActionName = ActionName> {
  /** What must have happened before; resident and neighbour have agreed and joined already. */
  given: readonly AnyStep[];
  /** The act itself: allowed, and succeeding. */
  act: ScenarioStep<A>;
}

export type AnyStep = { [A in ActionName]: ScenarioStep<A> }[ActionName];
