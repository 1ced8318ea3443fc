import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { ROOT } from './lib/run.mjs';
import { loadTypescript } from './lib/typescript.mjs';

/** `npm start [-- --port N --data DIR --fresh]`: installs, builds what changed, becomes the local cloud. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    data: { type: 'string', default: resolve(ROOT, '.data') },
    fresh: { type: 'boolean', default: false },
  },
});

const data = resolve(values.data);
process.chdir(ROOT);
await ensureInstalled();
const { buildApp, buildFunctions } = await import('./lib/builds.mjs');
await Promise.all([buildApp('h5'), buildFunctions()]);

// The same process goes on as devcloud: Ctrl-C, kill and kill -9 reach it directly, nothing is left behind.
const main = resolve(ROOT, 'devcloud/main.ts');
process.argv.splice(1, process.argv.length, main, '--port', values.port, '--data', data);
process.argv.push('--web', resolve(ROOT, 'dist/h5'), ...(values.fresh ? ['--fresh'] : []));
loadTypescript('devcloud/main.ts');
