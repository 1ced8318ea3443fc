import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** A long run breaks off everywhere. */
const IS_LONG = process.env.LONG === '1';
/** How many points a run tries at most besides the requests that no earlier act made. */
const MORE = 1;

/** Decides which points a run tries: the commit's hash, so that runs differ; `POINTS=…` repeats one. */
export const POINTS = process.env.POINTS ?? commitHash();

function commitHash(): string {
  try {
    const command = 'git rev-parse --short=12 HEAD';
    return execSync(command, {
      cwd: __dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'no-commit';
  }
}

/** A whole number below `below` that `POINTS` and the words decide. */
export function chosen(below: number, ...words: readonly (string | number)[]): number {
  const hash = createHash('sha256')
    .update(JSON.stringify([POINTS, ...words]))
    .digest();
  return below <= 1 ? 0 : hash.readUInt32BE() % below;
}

/** Up to `count` different numbers from 1 to `end`, by `POINTS` and the name; all of them in a long run. */
export function somePoints(end: number, name: string, count: number): number[] {
  const all = Array.from({ length: end }, (_, index) => index + 1);
  if (IS_LONG) return all;
  const points = Array.from({ length: count }, (_, index) => 1 + chosen(end, name, index));
  return all.filter((point) => points.includes(point));
}

/** Chooses where calls break off: after every request that looks new, and after some others. */
export class BreakingPoints {
  readonly #seen = new Set<string>();

  /**
   * `requests`: what an undisturbed call asks of the cloud, in order. Answers numbers of requests, from 1. A request
   * looks new when its kind never followed the one before it in any call that was looked at.
   */
  of(name: string, requests: readonly string[]): number[] {
    const fresh = requests.flatMap((request, index) => {
      const step = `${requests[index - 1] ?? 'begin'} > ${request}`;
      if (this.#seen.has(step)) return [];
      this.#seen.add(step);
      return [index + 1];
    });
    const more = somePoints(requests.length, name, MORE);
    return [...new Set([...fresh, ...more])].sort((one, other) => one - other);
  }
}
