import { buildFunctions } from './lib/builds.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runTool } from './lib/run.mjs';

/** `npm run test:long`: the reliability tests with many more seeds and rounds; LONG=1 tells them. */
await ensureInstalled();
await buildFunctions();
const args = ['--ci', '--verbose', '--selectProjects', 'reliability', ...process.argv.slice(2)];
const { code } = await runTool('jest', 'jest', args, { env: { NODE_ENV: 'test', LONG: '1' } });
process.exitCode = code;
