import { rmSync } from 'node:fs';
import type { ActionName, Input } from '../../contract';
import type { Devcloud } from '../../devcloud/start';
import { type CloudClient, connect, TEST_START } from './cloud';
import { openTestCloud } from './open-cloud';
import { readable } from './opened';
import { newDataDir } from './start-cloud';

/** What one call asked of the database. */
export interface Touch {
  requests: number;
  documents: number;
}

/** A devcloud in the test's own process: the front door, and a look at the database behind it. */
export interface FunctionCloud extends CloudClient {
  devcloud: Devcloud;
  /** The documents of a collection as stored, with what functions seal of mailboxes and limits. */
  stored(collection: string): Record<string, unknown>[];
  /** How many database requests one call made. */
  cost<A extends ActionName>(openid: string, action: A, input: Input<A>): Promise<number>;
  /** The same, and how many documents the database looked at for them. */
  touch<A extends ActionName>(openid: string, action: A, input: Input<A>): Promise<Touch>;
  close(): Promise<void>;
}

/** The small world on a fresh folder, its clock at `TEST_START`; `more`: what else the cloud is told. */
export async function openFunctionCloud(
  more: Partial<Parameters<typeof openTestCloud>[0]> = {},
): Promise<FunctionCloud> {
  const dataDir = newDataDir();
  const devcloud = await openTestCloud({ dataDir, world: true, ...more });
  const client = connect(devcloud.url);
  await client.clock.set(TEST_START);
  return {
    ...client,
    devcloud,
    stored: (collection) => devcloud.admin.exportDocuments(collection).map(readable),
    cost: async (...call) => (await touch(devcloud.url, ...call)).requests,
    touch: (...call) => touch(devcloud.url, ...call),
    async close() {
      await devcloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function touch(url: string, openid: string, action: string, input: unknown): Promise<Touch> {
  const response = await fetch(`${url}/call/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as { ok: boolean };
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`);
  const count = (header: string) => Number(response.headers.get(header));
  return { requests: count('x-database-requests'), documents: count('x-documents-read') };
}
