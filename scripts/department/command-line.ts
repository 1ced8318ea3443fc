import type { FitSettings } from './fit-model';

/** The options both commands share, as `parseArgs` wants them. */
export const SHARED_OPTIONS = {
  group: { type: 'string', default: 'group' },
  folds: { type: 'string', default: '5' },
  seed: { type: 'string', default: '1' },
} as const;

/** Enough for a city's appeals: halving it costs half a point, doubling it gains nothing. */
export const USUAL_DIMS = '32768';

/** Characters and pairs; triples gained nothing and fill the buckets. */
const LONGEST_GRAM = 2;

/** Reads the numbers of a command line; throws with the option's name where one makes no sense. */
export function readSettings(
  given: Record<'dims' | 'folds' | 'seed', string>,
): FitSettings & { folds: number } {
  const buckets = readNumber('dims', given.dims, (dims) => dims >= 256 && isPowerOfTwo(dims));
  const folds = readNumber('folds', given.folds, (count) => Number.isInteger(count) && count >= 2);
  const seed = readNumber('seed', given.seed, Number.isInteger);
  return { buckets, folds, seed, longestGram: LONGEST_GRAM };
}

/** A number that `isFit`; throws with the option's name. */
export function readNumber(name: string, text: string, isFit: (value: number) => boolean): number {
  const value = Number(text);
  if (text.trim() !== '' && isFit(value)) return value;
  throw new Error(`--${name} ${text} is not a number that fits`);
}

/** Runs a command; what it throws becomes one line and exit code 1. */
export function runCommand(command: () => void): void {
  try {
    command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}
