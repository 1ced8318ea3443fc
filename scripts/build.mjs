import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runTool } from './lib/run.mjs';
import { reportPackages } from './lib/sizes.mjs';

/** `npm run build`: mini program, H5, cloud functions and deployment files, and what the packages weigh. */
await ensureInstalled();
const { buildEverything } = await import('./lib/builds.mjs');
await buildEverything();
const { code } = await runTool('tsx', 'tsx', ['scripts/write-deployment.ts']);
process.exitCode = reportPackages() && code === 0 ? 0 : 1;
