import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);

/** Loads a TypeScript module of the project, `tests/support/browser.ts`; after the packages are installed. */
export function loadTypescript(path) {
  require('tsx/cjs');
  return require(join(ROOT, path));
}
