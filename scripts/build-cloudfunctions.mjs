/** Builds each cloudfunctions/<name>/main.ts into a self-contained dist/cloudfunctions/<name>/, as it is deployed. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'cloudfunctions');
const target = join(root, 'dist', 'cloudfunctions');

/** The functions there are: a folder with a main.ts. */
export function functionNames() {
  return readdirSync(sources).filter((name) => existsSync(join(sources, name, 'main.ts')));
}

async function buildOne(name) {
  const folder = join(target, name);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(sources, name, 'main.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  cpSync(join(sources, name, 'config.json'), join(folder, 'config.json'));
  const manifest = { name, version: '1.0.0', main: 'index.js', private: true };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

export async function buildCloudfunctions() {
  // devcloud compiled this code of earlier builds.
  rmSync(join(root, 'dist', 'compiled'), { recursive: true, force: true });
  await Promise.all(functionNames().map(buildOne));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCloudfunctions();
