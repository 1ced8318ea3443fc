import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

const FUNCTIONS = 'cloudfunctions';

/** Lists the paths that changed since a commit, committed or not, and the new files that git does not know yet. */
export function changedFiles(since) {
  const ask = (...args) =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  return [
    ...ask('diff', '--name-only', since),
    ...ask('ls-files', '--others', '--exclude-standard'),
  ];
}

/**
 * The actions whose handler, scenario or contract these files reach: `appeal.accept` … A change of what everything
 * stands on reaches all of them. The tests' own files count for every action.
 */
export async function actionsReachedBy(files) {
  const entries = actionFiles();
  if (files.some((file) => file.startsWith('tests/reliability/'))) return entries.map(actionOf);
  const changed = new Set(files);
  const reached = await Promise.all(
    entries.map(async (entry) => ((await reaches(entry, changed)) ? [actionOf(entry)] : [])),
  );
  return reached.flat();
}

function actionFiles() {
  return readdirSync(join(ROOT, FUNCTIONS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => handlersIn(`${FUNCTIONS}/${name}/actions`));
}

function handlersIn(folder) {
  let names = [];
  try {
    names = readdirSync(join(ROOT, folder));
  } catch {
    // An area without actions, such as the clock.
  }
  return names.filter((name) => /^[a-z-]+\.ts$/.test(name)).map((name) => `${folder}/${name}`);
}

/** `cloudfunctions/appeal/actions/prepare-upload.ts` → `appeal.prepareUpload` */
function actionOf(path) {
  const [, area, , file] = path.split('/');
  const verb = file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `${area}.${verb}`;
}

async function reaches(entry, changed) {
  const [, area] = entry.split('/');
  const beside = [entry.replace(/\.ts$/, '.scenario.ts'), `contract/${area}.ts`];
  if (beside.some((path) => changed.has(path))) return true;
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).some((path) => changed.has(path));
}
