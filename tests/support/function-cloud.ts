import { rmSync } from 'node:fs';
import type { ActionName, Input } from '../../contract';
import type { Devcloud } from '../../devcloud/start';
import { type CloudClient, connect, TEST_START } from './cloud';
import { openTestCloud } from './open-cloud';
import { newDataDir } from './start-cloud';

/** A devcloud in the test's own process: the front door, and a look at the database behind it. */
export interface FunctionCloud extends CloudClient {
  devcloud: Devcloud;
  /** The documents of a collection as stored. */
  stored(collection: string): Record<string, unknown>[];
  /** How many database requests one call made. */
  cost<A extends ActionName>(openid: string, action: A, input: Input<A>): Promise<number>;
  close(): Promise<void>;
}

/** The small world on a fresh folder, its clock at `TEST_START`. */
export async function openFunctionCloud(): Promise<FunctionCloud> {
  const dataDir = newDataDir();
  const devcloud = await openTestCloud({ dataDir, world: true });
  const client = connect(devcloud.url);
  await client.clock.set(TEST_START);
  return {
    ...client,
    devcloud,
    stored: (collection) => devcloud.admin.exportDocuments(collection),
    cost: (openid, action, input) => countRequests(devcloud.url, openid, action, input),
    async close() {
      await devcloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function countRequests(
  url: string,
  openid: string,
  action: string,
  input: unknown,
): Promise<number> {
  const response = await fetch(`${url}/call/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as { ok: boolean };
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer)}`);
  return Number(response.headers.get('x-database-requests'));
}
