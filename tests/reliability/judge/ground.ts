import { rmSync } from 'node:fs';
import type { Envelope } from '../../../contract';
import type { Devcloud } from '../../../devcloud/start';
import { type CloudClient, connect, TEST_START } from '../../support/cloud';
import { openTestCloud } from '../../support/open-cloud';
import { newDataDir } from '../../support/start-cloud';
import type { Document, Somebody, Town } from './town';

/** Any answer, before anybody looked at what it says. */
export type AnyAnswer = Envelope<unknown>;

export type Snapshot = ReadonlyMap<string, string>;

/** An empty devcloud in the test's own process, its clock at `TEST_START`. */
export interface Ground extends CloudClient {
  devcloud: Devcloud;
  dataDir: string;
  /** Brings a town and its people in, as the console's import would. */
  settleTown(town: Town, people: readonly Somebody[]): void;
  /** Calls with whatever; `null` is nobody signed in. */
  ask(openid: string | null, action: string, input: unknown): Promise<AnyAnswer>;
  /** The documents of a collection as stored. */
  stored<T = Record<string, unknown>>(collection: string): T[];
  /** Everything that is stored, by collection and id, less what is written by itself. */
  snapshot(): Snapshot;
  close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const dataDir = newDataDir();
  const devcloud = await openTestCloud({ dataDir, world: false });
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
    ask: (openid, action, input) => ask(url, openid, action, input),
    stored: <T>(collection: string) => admin.exportDocuments(collection) as T[],
    snapshot: () => snapshotOf(devcloud),
    async close() {
      await devcloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ask(
  url: string,
  openid: string | null,
  action: string,
  input: unknown,
): Promise<AnyAnswer> {
  const response = await fetch(`${url}/call/${encodeURIComponent(action)}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(openid !== null && { 'x-openid': openid }),
    },
    body: JSON.stringify(input) ?? '',
  });
  return (await response.json()) as AnyAnswer;
}

/** What jobs and WeChat's answers write by themselves, at any time: it is nobody's act. */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  notices: ['messages', 'crowd', 'dueAt'],
  appeals: ['media', 'mediaDueAt', 'lastReminder', 'nextReminderAt'],
  mailboxes: ['version', 'wallet', 'flight', 'departures', 'confirming', 'receiptIds', 'morningAt'],
};
/** Reading writes that staff looked; the clock removes orders to hand over when they are done, and has its lease. */
const PASSING: readonly string[] = ['looks', 'departures', 'jobs'];
/** What is there before anybody did something with it: mailboxes made to send, calls that the clock asks for. */
const MADE_BY_ITSELF: Readonly<Record<string, (document: Record<string, unknown>) => boolean>> = {
  mailboxes: ({ keys }) => isEmpty(keys),
  calls: ({ attempts }) => isEmpty(attempts),
  notices: ({ _id }) => String(_id).startsWith('call-'),
};

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

function snapshotOf({ admin }: Devcloud): Snapshot {
  const snapshot = new Map<string, string>();
  for (const name of admin.collections().filter((one) => !PASSING.includes(one))) {
    for (const document of admin.exportDocuments(name)) {
      if (MADE_BY_ITSELF[name]?.(document)) continue;
      const kept = Object.entries(document).filter(([field]) => !BY_ITSELF[name]?.includes(field));
      snapshot.set(`${name}/${document._id}`, JSON.stringify(kept));
    }
  }
  return snapshot;
}

/** The documents that differ between two looks. */
export function differences(before: Snapshot, after: Snapshot): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}
