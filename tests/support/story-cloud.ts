import { resolve } from 'node:path';
import type { CloudClient } from './cloud';
import { openFunctionCloud } from './function-cloud';

/** A devcloud for stories on screens, reached over HTTP only. */
export interface StoryCloud extends CloudClient {
  /** Stops it and throws its data away. */
  discard(): Promise<void>;
}

/** Starts devcloud on the small world in a new folder; `web`: with the H5 app. */
export async function startCloud({ web = false }: { web?: boolean } = {}): Promise<StoryCloud> {
  const webDir = web ? resolve(__dirname, '../../dist/h5') : null;
  const cloud = await openFunctionCloud({ webDir });
  return { ...cloud, discard: cloud.close };
}
