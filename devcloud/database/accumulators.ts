import { failRequest } from '../wire/cloud-error';
import { isFields } from './document';
import { compareKeys, orderKey } from './order-key';

/** Computes one value from all values of a group or an array. `undefined` stands for a missing value. */
export const ACCUMULATORS: Record<string, (values: readonly unknown[]) => unknown> = {
  $sum: (values) => sumOf(numbersOf(values)),
  $avg: (values) => averageOf(numbersOf(values)),
  $min: (values) => sorted(values)[0] ?? null,
  $max: (values) => sorted(values).at(-1) ?? null,
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => distinct(values.filter((value) => value !== undefined)),
  $stdDevPop: (values) => deviation(numbersOf(values), 0),
  $stdDevSamp: (values) => deviation(numbersOf(values), 1),
  $mergeObjects: (values) => Object.assign({}, ...values.map(readObject)),
};

/** Removes equal values and keeps the order. */
export function distinct(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = orderKey(value);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function numbersOf(values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function averageOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : sumOf(numbers) / numbers.length;
}

/** Leaves out null and missing values. */
function sorted(values: readonly unknown[]): unknown[] {
  return values
    .filter((value) => value !== undefined && value !== null)
    .map((value) => ({ value, key: orderKey(value) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ value }) => value);
}

/** The result is null when there are too few values: none for a population, or fewer than two for a sample. */
function deviation(numbers: readonly number[], correction: 0 | 1): number | null {
  const mean = averageOf(numbers);
  if (mean === null || numbers.length <= correction) return null;
  const squares = numbers.map((number) => (number - mean) ** 2);
  return Math.sqrt(sumOf(squares) / (numbers.length - correction));
}

function readObject(value: unknown): object {
  if (value === undefined || value === null) return {};
  if (isFields(value)) return value;
  throw failRequest(`$mergeObjects requires object inputs, but input ${JSON.stringify(value)}`);
}
