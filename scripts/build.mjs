import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runTool } from './lib/run.mjs';
import { reportPackages } from './lib/sizes.mjs';
import { checkWechatBuild } from './lib/wechat-build.mjs';
import { checkWithWechat } from './wechat-check.mjs';

/**
 * `npm run build`: mini program, H5, cloud functions and deployment files, what the packages weigh and whether WeChat can
 * run them. With `-- --release` WeChat's own rules and compiler have their say, too.
 */
await ensureInstalled();
const { buildEverything } = await import('./lib/builds.mjs');
await buildEverything();
const { code } = await runTool('tsx', 'tsx', ['scripts/write-deployment.ts']);
const fits = [reportPackages(), await checkWechatBuild(), code === 0];
if (process.argv.includes('--release')) fits.push(await checkWithWechat());
process.exitCode = fits.every(Boolean) ? 0 : 1;
