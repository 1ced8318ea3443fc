import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CloudClient, connect, TEST_START } from './cloud';
import { openTestCloud } from './open-cloud';
import { newDataDir } from './start-cloud';

/** A devcloud for stories on screens, reached over HTTP only. */
export interface StoryCloud extends CloudClient {
  /** Stops it and throws its data away. */
  discard(): Promise<void>;
}

/** Starts devcloud on the small world in a new folder, its clock at `TEST_START`; `web`: with the H5 app. */
export async function startCloud({ web = false }: { web?: boolean } = {}): Promise<StoryCloud> {
  const dataDir = newDataDir();
  const webDir = web ? resolve(__dirname, '../../dist/h5') : null;
  const devcloud = await openTestCloud({ dataDir, webDir, world: true });
  const client = connect(devcloud.url);
  await client.clock.set(TEST_START);
  return {
    ...client,
    async discard() {
      await devcloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
