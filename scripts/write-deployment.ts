import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COLLECTIONS, INDEXES } from '../cloudfunctions/indexes';
import { STORAGE_RULES } from '../cloudfunctions/lib/storage-rules';
import { functionVariables, loadSettings } from '../config/settings';

const DIST = resolve(__dirname, '../dist');
const FUNCTIONS = join(DIST, 'cloudfunctions');
/** Seconds, unless the function's own `config.json` says otherwise. */
const TIMEOUT = 20;

interface FunctionConfig {
  timeout?: number;
  triggers: { name: string; type: string; config: string }[];
}

/**
 * Writes what deployment needs next to the built functions: `cloudbaserc.json` (functions with their variables
 * and timers; holds the data key, never commit it) `database.json` (collections closed to clients, indexes)
 * and `storage-rules.json` (where clients may write).
 */
function writeDeployment(): void {
  const settings = loadSettings();
  const envVariables = functionVariables(settings);
  const functions = readdirSync(FUNCTIONS).map((name) => {
    const config: FunctionConfig = JSON.parse(
      readFileSync(join(FUNCTIONS, name, 'config.json'), 'utf8'),
    );
    const { timeout = TIMEOUT, triggers } = config;
    return { name, timeout, runtime: 'Nodejs18.15', handler: 'index.main', envVariables, triggers };
  });
  const rc = { envId: settings.cloudEnv, functionRoot: './cloudfunctions', functions };
  const collections = COLLECTIONS.map((name) => ({
    name,
    /** 仅管理端可读写: clients reach the data through the functions only. */
    acl: 'ADMINONLY',
    indexes: INDEXES.filter((index) => index.collection === name),
  }));
  writeJson('cloudbaserc.json', rc);
  writeJson('database.json', { collections });
  writeJson('storage-rules.json', STORAGE_RULES);
  if (settings.dataKey === '') {
    console.error('No dataKey in config/settings.json: fill it in before deploying (see README).');
  }
}

function writeJson(name: string, content: unknown): void {
  writeFileSync(join(DIST, name), `${JSON.stringify(content, null, 2)}\n`);
}

writeDeployment();
