import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from './check.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { ROOT, runTool } from './lib/run.mjs';
import { reportPackages } from './lib/sizes.mjs';
import { checkWechatBuild } from './lib/wechat-build.mjs';

/**
 * `npm test [-- --only unit|cloud|reliability|e2e]`: checks, builds, tests; the last line counts them all.
 * `npm test -- --changed [--since COMMIT]`: checks, unit tests, and the reliability tests of those actions only that
 * the changes since a commit reach; without it, since the last commit.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    changed: { type: 'boolean', default: false },
    since: { type: 'string', default: 'HEAD' },
  },
});
/** Each test file has many short-lived objects and several isolates: collecting garbage took a seventh of the time. */
const NODE_ARGS = ['--min-semi-space-size=16', '--max-semi-space-size=64', '--single-threaded-gc'];
/** Of the reliability tests, those that try one action after the other. */
const PER_ACTION = 'reliability/(acts|fuzz|permissions|scenarios)';
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
async function runJest(projects, { args: more = [], env = {} } = {}) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(REPORT, { force: true });
  const selected = projects ? ['--selectProjects', ...projects] : [];
  const args = ['--json', `--outputFile=${REPORT}`, '--ci', ...selected, ...more];
  await runTool('jest', 'jest', args, { nodeArgs: NODE_ARGS, env: { NODE_ENV: 'test', ...env } });
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

/** The unit tests, and of the others what the changed actions need. */
async function runChanged() {
  const { actionsReachedBy, changedFiles } = await import('./lib/changed-actions.mjs');
  const actions = await actionsReachedBy(changedFiles(values.since));
  console.log(`actions reached by the changes: ${actions.join(' ') || 'none'}`);
  if (actions.length === 0) return runJest(['unit']);
  const units = 'src|domain|contract|config|scripts|tests/triage';
  return runJest(['unit', 'reliability'], {
    args: ['--testPathPatterns', PER_ACTION, `/(${units})/`],
    env: { ACTIONS: actions.join(',') },
  });
}

await ensureInstalled();
const steps = values.only ? [] : await runChecks();
const needsBuild = !values.only?.every((part) => part === 'unit');
if (needsBuild) steps.push(await attempt('builds', build));
if (!values.only) steps.push(await attempt('package sizes', reportPackages));
if (!values.only) steps.push(await attempt('the build in the oldest WeChat', checkWechatBuild));
const tests = values.changed ? await runChanged() : await runJest(values.only);
const passed = tests.passed + steps.filter((step) => step.passed).length;
const failed = tests.failed + steps.filter((step) => !step.passed).length;
for (const step of steps.filter((one) => !one.passed)) console.log(`failed: ${step.name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
