import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCron } from '../clock/cron';
import type { Timer } from '../clock/timers';

/** A built function on the disk: its code, and the settings of its `config.json`. */
export interface FunctionSource {
  name: string;
  entry: string;
  /** This file keeps its compiled code for this version of Node. It is made when it is missing. */
  codeFile: string;
  /** Changes when the built file or its configuration is replaced. */
  version: string;
  /** Milliseconds an event may take. */
  timeout: number;
  openapi: readonly string[];
  timers: readonly Timer[];
}

interface FunctionConfig {
  permissions?: { openapi?: string[] };
  triggers?: { name: string; type: string; config: string }[];
  /** Seconds. */
  timeout?: number;
}

const DEFAULT_TIMEOUT_SECONDS = 20;
const NAME = /^[a-z][\w-]{0,59}$/i;

function stampOf(path: string): string {
  if (!existsSync(path)) return 'none';
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs}:${size}`;
}

function pathsOf(functionsDir: string, name: string) {
  const folder = join(functionsDir, name);
  return { entry: join(folder, 'index.js'), config: join(folder, 'config.json') };
}

/** Keeps compiled code beside the folder of the functions, which are deployed as they are. */
function codeFileOf(functionsDir: string, name: string, version: string): string {
  const hash = createHash('sha256').update(`${functionsDir} ${version} ${process.version}`);
  return join(functionsDir, '..', 'compiled', `${name}.${hash.digest('hex').slice(0, 16)}`);
}

/** Makes a mark that differs between two builds of a function. It returns null when no such function is built. */
export function readVersion(functionsDir: string, name: string): string | null {
  if (!NAME.test(name)) return null;
  const { entry, config } = pathsOf(functionsDir, name);
  return existsSync(entry) ? `${stampOf(entry)} ${stampOf(config)}` : null;
}

/** Reads a built function. It returns null when there is none, and throws when its configuration is wrong. */
export function readSource(functionsDir: string, name: string): FunctionSource | null {
  const version = readVersion(functionsDir, name);
  if (version === null) return null;
  const paths = pathsOf(functionsDir, name);
  const config: FunctionConfig = existsSync(paths.config)
    ? JSON.parse(readFileSync(paths.config, 'utf8'))
    : {};
  const triggers = (config.triggers ?? []).filter((trigger) => trigger.type === 'timer');
  return {
    name,
    entry: paths.entry,
    codeFile: codeFileOf(functionsDir, name, version),
    version,
    timeout: (config.timeout ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    openapi: config.permissions?.openapi ?? [],
    timers: triggers.map((trigger) => ({
      functionName: name,
      triggerName: trigger.name,
      schedule: parseCron(trigger.config),
    })),
  };
}
