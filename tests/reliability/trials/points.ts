import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** A long run breaks off everywhere. */
const IS_LONG = process.env.LONG === '1';
/** `npm test -- --changed` has few actions: it tries every trial of them. */
const HAS_FEW = Boolean(process.env.ACTIONS);

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

/**
 * Tells whether this run is the one in `of` that tries a trial. All acts share the code that most trials are about:
 * when that breaks, the acts whose turn it is show it. A long run tries every trial, as one of a few actions does.
 */
export function isTurn(of: number, ...words: readonly (string | number)[]): boolean {
  return IS_LONG || HAS_FEW || chosen(of, ...words) === 0;
}

/** Every `of`th of a list, from one that `POINTS` and the name decide; all of it where a run tries every trial. */
export function someInTurn<T>(of: number, list: readonly T[], name: string): T[] {
  const first = chosen(of, name);
  return list.filter((_, place) => IS_LONG || HAS_FEW || place % of === first);
}

/** Up to `count` different numbers from 1 to `end`, by `POINTS` and the name; all of them in a long run. */
export function somePoints(end: number, name: string, count: number): number[] {
  const all = Array.from({ length: end }, (_, index) => index + 1);
  if (IS_LONG) return all;
  const points = Array.from({ length: count }, (_, index) => 1 + chosen(end, name, index));
  return all.filter((point) => points.includes(point));
}

/** Chooses where calls break off: after every request that looks new, or after one of the others. */
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
    if (fresh.length > 0 && !IS_LONG) return fresh;
    return somePoints(requests.length, name, 1);
  }
}
