import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { ROOT } from './lib/run.mjs';

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
await ensureInstalled({ for: 'start' });
const { buildApp, buildFunctions } = await import('./lib/builds.mjs');
const { bundleDevcloud } = await import('./lib/devcloud.mjs');
const [main] = await Promise.all([bundleDevcloud('main'), buildFunctions()]);

// The same process goes on as devcloud: Ctrl-C, kill and kill -9 reach it directly. It seeds while the app is built.
process.setSourceMapsEnabled(true);
const { runDevcloud } = createRequire(import.meta.url)(main);
const fresh = values.fresh ? ['--fresh'] : [];
runDevcloud(['--port', values.port, '--data', data, ...fresh], buildApp('h5'));
