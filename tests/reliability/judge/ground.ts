import type { Envelope } from '../../../contract';
import type { Devcloud } from '../../../devcloud/start';
import type { CloudClient } from '../../support/cloud';
import type { Changed } from './changed';
import type { Somebody, Town } from './town';

/** Any answer, before anybody looked at what it says. */
export type AnyAnswer = Envelope<unknown>;

/** An empty devcloud in the test's own process, its clock at `TEST_START`. */
export interface Ground extends CloudClient {
  devcloud: Devcloud;
  dataDir: string;
  /** Brings a town and its people in, as the console's import would. */
  settleTown(town: Town, people: readonly Somebody[]): void;
  /** Calls with whatever, past the front door, which costs as much as a refusal; `null` is nobody signed in. */
  ask(openid: string | null, action: string, input: unknown): Promise<AnyAnswer>;
  /** The same through the front door, as it comes from the network. */
  post(openid: string, action: string, input: unknown): Promise<AnyAnswer>;
  /** The documents of a collection as stored. */
  stored<T = Record<string, unknown>>(collection: string): T[];
  /** From here on: answers, whenever asked, which documents somebody's act has changed. */
  watch(): () => Changed[];
  /** From here on: puts back, whenever asked, what acts have written; a new scene costs many times as much. */
  remember(): () => Promise<void>;
  close(): Promise<void>;
}
