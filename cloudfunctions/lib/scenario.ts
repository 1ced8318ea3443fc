import type { ActionName, Input } from '../../contract';

/** Somebody of the small world, by what they are there; the runner knows their openids. */
export type Actor =
  /** Signed in by WeChat, nothing else. */
  | 'newcomer'
  /** Agreed and joined already. */
  | 'resident'
  /** Another one of the same community. */
  | 'neighbour'
  /** More of them, for what only many can do. */
  | 'joiner1'
  | 'joiner2'
  | 'joiner3'
  | 'joiner4'
  | 'gridWorker'
  /** Of the other grid of the community. */
  | 'otherGridWorker'
  | 'desk'
  | 'secretary'
  | 'streetLeader'
  | 'cityAdmin';

/** A step may refer to these; each area adds its own in its `story.ts`. */
export interface Known {
  /** A grid of the small world. */
  gridId: string;
  /** The thing that the story made last, of whatever area; empty before. */
  thingId: string;
  /** The file that the runner uploaded to the path of the last `prepareUpload`; empty before. */
  fileId: string;
}

/** One call of a story: who, what, with which input. */
export interface ScenarioStep<A extends ActionName = ActionName> {
  who: Actor;
  action: A;
  /** Without the idempotency key: the runner makes it. */
  input: (known: Known) => Omit<Input<A>, 'idempotencyKey'>;
}

/** The entries and messages that an act adds, each time that it is done. */
export interface Leaves {
  entries: number;
  notices: number;
  /** However many ask for it, each with a key of their own, it is done once; all are answered that it is done. */
  once?: true;
}

/**
 * How to bring an action to the point where it can be done, and to do it. Lies beside the action as
 * `<verb>.scenario.ts`, exported as `scenario`; more of them may stand beside it, under names that tell what differs.
 * The reliability tests run every one of them with crashes, conflicts and lost answers.
 */
export interface Scenario<A extends ActionName = ActionName> {
  /** The steps that come before; resident and neighbour have agreed and joined already. */
  given: readonly AnyStep[];
  /** These people accepted no WeChat message, so that the desk has to call them; everybody else has enough. */
  unreachable?: readonly Actor[];
  /** The act itself: allowed, and succeeding. */
  act: ScenarioStep<A>;
  /** Left out: one entry and one message, as most acts on a thing do; nothing of what saves settings. */
  leaves?: Leaves;
  /** The most database requests that the act may cost, without telling people: each is a network round trip. */
  requests: number;
  /** So many people are told by WeChat at once; left out: nobody is. */
  told?: number;
  /** Several acts in one call, each by itself: when it breaks off in between, they have different instants. */
  inParts?: true;
}

export type AnyStep = { [A in ActionName]: ScenarioStep<A> }[ActionName];
