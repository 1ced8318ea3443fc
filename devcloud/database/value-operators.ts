import { failRequest } from '../wire/cloud-error';
import { distinct } from './accumulators';
import { compareKeys, orderKey } from './order-key';

type Compute = (operands: readonly unknown[]) => unknown;

/** Compares in the order of BSON. mingo would look into arrays, as queries do and expressions do not. */
export const VALUE_OPERATORS: Record<string, Compute> = {
  $cmp: ([a, b]) => compare(a, b),
  $eq: ([a, b]) => compare(a, b) === 0,
  $ne: ([a, b]) => compare(a, b) !== 0,
  $gt: ([a, b]) => compare(a, b) > 0,
  $gte: ([a, b]) => compare(a, b) >= 0,
  $lt: ([a, b]) => compare(a, b) < 0,
  $lte: ([a, b]) => compare(a, b) <= 0,
  $in: ([item, list]) => readArray('$in', list).some((value) => compare(value, item) === 0),
  $indexOfArray: ([list, item, start = 0, end]) =>
    list === null || list === undefined
      ? null
      : indexOf(readArray('$indexOfArray', list), item, start, end),
  $indexOfCP: ([text, part, start = 0, end]) =>
    text === null || text === undefined
      ? null
      : indexOfText([...String(text)], [...String(part)], Number(start), end),
};

/** The results are sets, in which equal elements occur once. The result is null when an operand is null. */
export const SET_OPERATORS: Record<string, Compute> = {
  $setUnion: ofSets((sets) => distinct(sets.flat())),
  $setIntersection: ofSets(([first = [], ...others]) =>
    distinct(first).filter((value) => others.every((set) => has(set, value))),
  ),
  $setDifference: ofSets(([first = [], second = []]) =>
    distinct(first).filter((value) => !has(second, value)),
  ),
  $setEquals: ofSets(([first = [], ...others]) =>
    others.every((set) => isSubset(first, set) && isSubset(set, first)),
  ),
  $setIsSubset: ofSets(([first = [], second = []]) => isSubset(first, second)),
};

function ofSets(compute: (sets: unknown[][]) => unknown): Compute {
  return (operands) =>
    operands.some((operand) => operand === null || operand === undefined)
      ? null
      : compute(operands.map((operand) => readArray('a set operator', operand)));
}

/** A missing value counts as less than null. */
function compare(a: unknown, b: unknown): number {
  return compareKeys(a === undefined ? '' : orderKey(a), b === undefined ? '' : orderKey(b));
}

function has(values: readonly unknown[], item: unknown): boolean {
  return values.some((value) => compare(value, item) === 0);
}

function isSubset(part: readonly unknown[], whole: readonly unknown[]): boolean {
  return part.every((value) => has(whole, value));
}

function indexOf(list: readonly unknown[], item: unknown, start: unknown, end: unknown): number {
  const last = end === undefined ? list.length : Number(end);
  return list.findIndex(
    (value, at) => at >= Number(start) && at < last && compare(value, item) === 0,
  );
}

function indexOfText(
  text: readonly string[],
  part: readonly string[],
  start: number,
  end: unknown,
): number {
  const last = end === undefined ? text.length : Math.min(Number(end), text.length);
  for (let at = start; at + part.length <= last; at++) {
    if (part.every((character, offset) => text[at + offset] === character)) return at;
  }
  return -1;
}

function readArray(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw failRequest(`${name} requires an array, found: ${JSON.stringify(value)}`);
}
