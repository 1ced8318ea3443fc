import { MESSAGE_PUSH } from '../../cloudfunctions/lib/message-push';
import { STORAGE_RULES } from '../../cloudfunctions/lib/storage-rules';
import type { Devcloud, DevcloudOptions } from '../../devcloud/start';
import { functionsWith } from './functions-under-test';
import { startDevcloud } from './host-devcloud';
import { TEST_DATA_KEY } from './opened';
import { worldDocuments } from './world';

/**
 * Starts devcloud on a free port with the built functions, and the small world if asked for. A query without an
 * index fails there and then, and again at `close`: jobs only log their faults. In a rehearsal a kill ends the call; a
 * long run kills the instance.
 */
export async function openTestCloud(options: {
  dataDir: string;
  webDir?: string | null;
  /** Folders of functions that are built elsewhere. */
  functions?: readonly string[];
  world: boolean;
  /** Variables of the functions besides the usual ones. */
  env?: Record<string, string>;
  /** False: as fast, as patient and as durable as the cloud itself; see `DevcloudOptions.isRehearsal`. */
  isRehearsal?: boolean;
  onWritten?: DevcloudOptions['onWritten'];
  pace?: DevcloudOptions['pace'];
  lifetimes?: DevcloudOptions['lifetimes'];
  moreIndexes?: DevcloudOptions['moreIndexes'];
}): Promise<Devcloud> {
  const { isRehearsal = true } = options;
  const scans: string[] = [];
  const devcloud = await startDevcloud({
    port: 0,
    dataDir: options.dataDir,
    functionsDir: functionsWith(options.functions ?? [], options.dataDir),
    webDir: options.webDir ?? null,
    cloudEnv: 'local-dev',
    appId: 'touristappid',
    env: {
      DATA_KEY: TEST_DATA_KEY,
      TEMPLATE_TASK: 'task',
      TEMPLATE_PROGRESS: 'progress',
      TEMPLATE_DIGEST: 'digest',
      ...options.env,
    },
    messagePush: MESSAGE_PUSH,
    storageRules: STORAGE_RULES,
    isRehearsal,
    kills: isRehearsal && process.env.LONG !== '1' ? 'call' : 'instance',
    onWritten: options.onWritten,
    pace: options.pace,
    lifetimes: options.lifetimes,
    moreIndexes: options.moreIndexes,
    onScan({ collection, query }) {
      scans.push(`no index serves ${collection} ${query}`);
      throw new Error(scans.at(-1));
    },
  });
  if (options.world) importWorld(devcloud);
  return {
    ...devcloud,
    async close() {
      await devcloud.close();
      if (scans.length > 0) throw new Error(scans.join('\n'));
    },
  };
}

/** Puts the small world into an empty devcloud. */
export function importWorld({ admin }: Pick<Devcloud, 'admin'>): void {
  for (const [collection, documents] of Object.entries(worldDocuments())) {
    admin.importDocuments(collection, documents);
  }
}
