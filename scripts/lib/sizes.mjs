import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const KB = 1024;
/** Bytes. WeChat refuses a package above 2 MB; ours are far stricter, a slow phone loads them. */
const BUDGET = { main: 800 * KB, subpackage: 400 * KB, total: 4096 * KB };
const WEAPP = join(ROOT, 'dist/weapp');

/**
 * Sizes of the built mini program's packages against their budgets, in bytes.
 * @returns {{ name: string, size: number, budget: number }[]}
 */
export function measurePackages() {
  const app = JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8'));
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root);
  const subpackages = roots.map((root) => ({
    name: root,
    size: sizeOf(join(WEAPP, root)),
    budget: BUDGET.subpackage,
  }));
  const total = sizeOf(WEAPP);
  const main = total - subpackages.reduce((sum, { size }) => sum + size, 0);
  return [
    { name: 'main', size: main, budget: BUDGET.main },
    ...subpackages,
    { name: 'total', size: total, budget: BUDGET.total },
  ];
}

/** Prints the sizes; true when all are within budget. */
export function reportPackages() {
  const packages = measurePackages();
  for (const { name, size, budget } of packages) {
    const mark = size <= budget ? '✓' : '✗';
    console.log(`${mark} ${name.padEnd(24)} ${kilobytes(size)} of ${kilobytes(budget)} KB`);
  }
  return packages.every(({ size, budget }) => size <= budget);
}

function kilobytes(bytes) {
  return String(Math.ceil(bytes / KB)).padStart(5);
}

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
