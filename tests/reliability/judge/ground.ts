import { rmSync } from 'node:fs';
import type { ActionName, Envelope } from '../../../contract';
import type { Devcloud } from '../../../devcloud/start';
import { type CloudClient, connect, TEST_START } from '../../support/cloud';
import { openTestCloud } from '../../support/open-cloud';
import { newDataDir } from '../../support/start-cloud';
import { type Changed, Mirror } from './mirror';
import type { Document, Somebody, Town } from './town';

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

export async function openGround(): Promise<Ground> {
  const dataDir = newDataDir();
  const mirror = new Mirror();
  const devcloud = await openTestCloud({ dataDir, world: false, onWritten: mirror.note });
  const { admin, url } = devcloud;
  const client = connect(url);
  await client.clock.set(TEST_START);
  return {
    ...client,
    devcloud,
    dataDir,
    settleTown(town, people) {
      admin.importDocuments('places', town.places());
      const documents: Document[] = people.map((person) => town.person(person));
      admin.importDocuments('people', documents);
    },
    ...callsTo(devcloud),
    post: (openid, action, input) => post(url, openid, action, input),
    ...looksAt(mirror, devcloud),
    async close() {
      await devcloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Calls past the front door. */
function callsTo(devcloud: Devcloud): Pick<Ground, 'send' | 'call' | 'ask'> {
  return {
    send: (openid, action, input) => devcloud.call(openid, action, input),
    async call(openid, action, input) {
      const answer = await devcloud.call(openid, action, input);
      if (answer.ok) return answer.data;
      throw new Error(`${action} by ${openid}: ${answer.error.code} ${answer.error.message}`);
    },
    ask: (openid, action, input) =>
      devcloud.call(openid ?? '', action as ActionName, input as never),
  };
}

type Looks = Pick<Ground, 'stored' | 'watch' | 'remember'>;

/** What is stored, by what devcloud tells of its writes. */
function looksAt(mirror: Mirror, devcloud: Devcloud): Looks {
  return {
    stored: <T>(collection: string) => mirror.stored(collection) as T[],
    watch() {
      const moment = mirror.now();
      return () => mirror.changedSince(moment);
    },
    remember() {
      const moment = mirror.now();
      return async () => {
        await devcloud.settle();
        devcloud.admin.putBack(mirror.undoingSince(moment));
      };
    },
  };
}

async function post(
  url: string,
  openid: string,
  action: string,
  input: unknown,
): Promise<AnyAnswer> {
  const response = await fetch(`${url}/call/${encodeURIComponent(action)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify(input) ?? '',
  });
  return (await response.json()) as AnyAnswer;
}
