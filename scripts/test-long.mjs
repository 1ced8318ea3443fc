import { buildFunctions } from './lib/builds.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { runTool } from './lib/run.mjs';

/** `npm run test:long [-- pattern …]`: the harness with many more seeds, devcloud killed 200 times; LONG=1 tells them. */
const PATTERNS = [
  'tests/reliability',
  'tests/functions/crowd',
  'devcloud/wire/crash',
  'tests/e2e/durability',
];

await ensureInstalled();
await buildFunctions();
const asked = process.argv.slice(2);
const patterns = asked.length > 0 ? asked : PATTERNS;
const projects = ['--selectProjects', 'reliability', 'cloud', 'e2e'];
const args = ['--ci', '--verbose', ...projects, '--testPathPatterns', ...patterns];
const { code } = await runTool('jest', 'jest', args, { env: { NODE_ENV: 'test', LONG: '1' } });
process.exitCode = code;
