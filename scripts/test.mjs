import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from './check.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { ROOT, runTool } from './lib/run.mjs';
import { reportPackages } from './lib/sizes.mjs';
import { checkWechatBuild } from './lib/wechat-build.mjs';

/** `npm test [-- --only unit|cloud|reliability|e2e]`: checks, builds, tests; the last line counts them all. */
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const REPORT = join(ROOT, '.cache/jest.json');

/** Runs a step that either works or not, and counts it as one test. */
async function attempt(name, step) {
  try {
    const passed = (await step()) !== false;
    if (!passed) console.log(`✗ ${name}`);
    return { name, passed };
  } catch (error) {
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : error}`);
    return { name, passed: false };
  }
}

async function build() {
  const { buildEverything } = await import('./lib/builds.mjs');
  await buildEverything();
}

/** Runs jest and reads its report; a file that could not be run counts as one failed test. */
async function runJest(projects) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const selected = projects ? ['--selectProjects', ...projects] : [];
  const args = ['--json', `--outputFile=${REPORT}`, '--ci', ...selected];
  await runTool('jest', 'jest', args, { env: { NODE_ENV: 'test' } });
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

await ensureInstalled();
const steps = values.only ? [] : await runChecks();
const needsBuild = !values.only?.every((part) => part === 'unit');
if (needsBuild) steps.push(await attempt('builds', build));
if (!values.only) steps.push(await attempt('package sizes', reportPackages));
if (!values.only) steps.push(await attempt('the build in the oldest WeChat', checkWechatBuild));
const tests = await runJest(values.only);
const passed = tests.passed + steps.filter((step) => step.passed).length;
const failed = tests.failed + steps.filter((step) => !step.passed).length;
for (const step of steps.filter((one) => !one.passed)) console.log(`failed: ${step.name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
