import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MESSAGE_PUSH } from '../cloudfunctions/lib/message-push';
import { STORAGE_RULES } from '../cloudfunctions/lib/storage-rules';
import { functionVariables, loadSettings } from '../config/settings';
import {
  emptyDataDir,
  ensureDataDir,
  markSeeded,
  markSeeding,
  readDataKey,
  readSeedState,
} from './runtime/data-dir';
import { WarmInstances } from './runtime/warm-instances';
import { seedWorld } from './seed';
import { type Devcloud, type DevcloudOptions, startDevcloud } from './start';

const ROOT = join(__dirname, '..');

interface Orders {
  port: number;
  data: string;
  web: string;
  isFresh: boolean;
  isSeeded: boolean;
}

function readOrders(args: readonly string[]): Orders {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '3000' },
      data: { type: 'string', default: join(ROOT, '.data') },
      web: { type: 'string', default: join(ROOT, 'dist', 'h5') },
      fresh: { type: 'boolean', default: false },
      'no-seed': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} is not a port`);
  }
  const [data, web] = [resolve(values.data), resolve(values.web)];
  return { port, data, web, isFresh: values.fresh, isSeeded: !values['no-seed'] };
}

/** Makes the folder ready and tells whether the world must still be seeded. A half-seeded world starts over. */
function prepareData(orders: Orders): boolean {
  if (orders.isFresh || readSeedState(orders.data) === 'half') emptyDataDir(orders.data);
  if (readSeedState(orders.data) === 'outdated') {
    throw new Error(
      `${orders.data} holds the world of another version: make a new one with --fresh`,
    );
  }
  ensureDataDir(orders.data);
  const mustSeed = orders.isSeeded && readSeedState(orders.data) === 'none';
  if (mustSeed) markSeeding(orders.data);
  return mustSeed;
}

type Kind = Pick<DevcloudOptions, 'isRehearsal' | 'warm'>;

function start(orders: Orders, kind: Kind = {}): Promise<Devcloud> {
  const settings = loadSettings(ROOT);
  return startDevcloud({
    port: orders.port,
    dataDir: orders.data,
    functionsDir: join(ROOT, 'dist', 'cloudfunctions'),
    webDir: orders.web,
    cloudEnv: settings.cloudEnv,
    appId: settings.appId,
    env: {
      ...functionVariables(settings),
      DATA_KEY: readDataKey(orders.data),
      SEALING_KEYS: '',
    },
    messagePush: MESSAGE_PUSH,
    storageRules: STORAGE_RULES,
    ...kind,
  });
}

/**
 * Seeds in a devcloud of its own, which ends afterwards. Its functions run in this thread and do not wait for the disk,
 * which takes a third of the time. The folder counts as seeded when everything is on the disk.
 */
async function seed(orders: Orders): Promise<void> {
  const devcloud = await start(orders, { isRehearsal: true, warm: new WarmInstances() });
  stopOnSignals(devcloud);
  await play(devcloud);
  await devcloud.close();
  markSeeded(orders.data);
}

async function play({ admin, clock, call }: Devcloud): Promise<void> {
  const { templates, longTermTemplates } = loadSettings(ROOT);
  await seedWorld({
    call,
    importDocuments: (collection, documents) => admin.importDocuments(collection, documents),
    grantSubscription: (openid, template, count) =>
      admin.grantSubscription(openid, templates[template], count),
    longTermTemplates,
    setClock: async (now) => {
      await clock.set(now);
    },
    uploadFile: async (openid, path, body, type) => admin.putFile(openid, path, body, type),
  });
}

/** A signal came. Later failures are only its results. */
let isStopping = false;

/** From now on, SIGINT and SIGTERM close `devcloud` and end the process. */
function stopOnSignals(devcloud: Devcloud): void {
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), 8000).unref();
    devcloud.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal).on(signal, stop);
}

/** Prints a wrong order or setting by its message alone. Any other error shows its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  if (isTaken) return `${error.message}: choose another --port`;
  const isExpected = error.name === 'Error' || error.name === 'FunctionFault' || 'code' in error;
  return isExpected ? error.message : (error.stack ?? error.message);
}

function fail(error: unknown): never {
  process.stderr.write(`devcloud: ${explain(error)}\n`);
  process.exit(1);
}

/**
 * Starts devcloud as `args` say, seeds its world once and prints its address. It ends the process when it cannot.
 * `before` may take as long as the seed, for example to build the app. devcloud prints `ready` only after both.
 */
export function runDevcloud(args: readonly string[], before?: Promise<unknown>): void {
  Promise.all([startAndSeed(args), before]).then(
    ([{ url }]) => process.stdout.write(`ready ${url}\n`),
    (error: unknown) => isStopping || fail(error),
  );
}

async function startAndSeed(args: readonly string[]): Promise<Devcloud> {
  /** Cloud functions run in UTC. */
  process.env.TZ = 'UTC';
  const orders = readOrders(args);
  if (prepareData(orders)) await seed(orders);
  const devcloud = await start(orders);
  stopOnSignals(devcloud);
  return devcloud;
}

if (require.main === module) runDevcloud(process.argv.slice(2));
