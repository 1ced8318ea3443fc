import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BUILDER = join(__dirname, 'build.mjs');
const TARGET = resolve(__dirname, '../../.cache/toy-area');

/** Builds the functions that know the toy area; answers their folders. */
export function builtFunctions(): string[] {
  execFileSync(process.execPath, [BUILDER]);
  return readdirSync(TARGET).map((name) => join(TARGET, name));
}
