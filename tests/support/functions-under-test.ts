import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUILT_FUNCTIONS } from './contract-under-test';

/**
 * The folder of the functions that devcloud runs: the built ones, and with them `more`, each a folder of one built
 * function that lies elsewhere and takes the place of the one of its name. `dataDir`: where such a folder may be made.
 */
export function functionsWith(more: readonly string[], dataDir: string): string {
  if (more.length === 0) return BUILT_FUNCTIONS;
  const joined = join(dataDir, 'joined', 'functions');
  mkdirSync(joined, { recursive: true });
  const usual = readdirSync(BUILT_FUNCTIONS).map((name) => join(BUILT_FUNCTIONS, name));
  const folders = new Map([...usual, ...more].map((folder) => [basename(folder), folder]));
  for (const [name, folder] of folders) symlinkSync(folder, join(joined, name));
  return joined;
}
