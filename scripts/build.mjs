import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runTool } from './lib/run.mjs';
import { reportPackages } from './lib/sizes.mjs';

/** `npm run build`: mini program, H5 and cloud functions, and what the packages weigh. */
await ensureInstalled();
const { buildEverything } = await import('./lib/builds.mjs');
await buildEverything();
await runTool('tsx', 'tsx', ['scripts/write-deployment.ts']);
process.exitCode = reportPackages() ? 0 : 1;
