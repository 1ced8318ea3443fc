import { buildCloudfunctions } from '../build-cloudfunctions.mjs';
import { bundleDevcloud } from './devcloud.mjs';
import { whenChanged } from './fingerprint.mjs';
import { runTool } from './run.mjs';

const COMMON = ['package.json', 'package-lock.json', 'config', 'contract', 'domain'];
const APP = [...COMMON, 'src', 'types', 'babel.config.js', 'project.config.json', 'tsconfig.json'];

/** Builds the app for one target if its sources changed: `weapp` → dist/weapp, `h5` → dist/h5. */
export function buildApp(target) {
  return whenChanged({
    name: target,
    sources: APP,
    result: `dist/${target}/${target === 'h5' ? 'index.html' : 'app.json'}`,
    work: () => runTaro(target),
  });
}

/** Bundles the cloud functions if their sources changed → dist/cloudfunctions. */
export function buildFunctions() {
  return whenChanged({
    name: 'cloudfunctions',
    sources: [...COMMON, 'cloudfunctions', 'scripts/build-cloudfunctions.mjs'],
    result: 'dist/cloudfunctions',
    work: buildCloudfunctions,
  });
}

async function runTaro(target) {
  console.error(`building ${target} …`);
  const { code, output } = await runTool('@tarojs/cli', 'taro', ['build', '--type', target], {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`the ${target} build failed:\n${output}`);
}

/** Everything that is deployed or tested, what changed only; two builds at a time at most. */
export async function buildEverything() {
  const small = () => Promise.all([buildFunctions(), bundleDevcloud('cloud-process')]);
  await Promise.all([buildApp('weapp').then(small), buildApp('h5')]);
}
