import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT } from './run.mjs';

/** Does the work unless its sources are as they were when it last succeeded and its result is still there. */
export function whenChanged({ name, sources, result, work }) {
  const mark = join(ROOT, '.cache/built', name);
  return withLock(`${mark}.lock`, async () => {
    const before = fingerprint(sources);
    const isThere = existsSync(join(ROOT, result)) && existsSync(mark);
    if (isThere && readFileSync(mark, 'utf8') === before) return;
    rmSync(mark, { force: true });
    await work();
    writeFileSync(mark, before);
  });
}

/** A hash over the names and bytes of all files in some folders (tests and scenarios left out). */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => listFiles(join(ROOT, source)))) {
    hash
      .update(`${path.slice(ROOT.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
    .filter((file) => !/\.(test|scenario)\.tsx?$/.test(file));
}
