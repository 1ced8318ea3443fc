import type { IndexDeclaration } from '../types';
import { failRequest } from '../wire/cloud-error';
import type { Fields } from './document';
import { compareKeys, NONE_KEY, orderKey, turnKey } from './order-key';
import { valuesAt } from './paths';

export interface IndexKeys {
  /** The joined keys, one for each combination of the fields' values. Only an array makes more than one. */
  keys: string[];
  /** The fields in which this document holds an array. */
  multikey: string[];
}

/**
 * Lists the keys under which an index has a document: one for each element of an array, and null for a missing field.
 */
export function indexKeysOf(index: IndexDeclaration, document: Fields): IndexKeys {
  const multikey: string[] = [];
  let keys = [''];
  for (const { field, order } of index.fields) {
    const found = fieldKeys(document, field);
    if (found.isMultikey) multikey.push(field);
    const turned = found.keys.map((key) => turnKey(key, order));
    keys = keys.flatMap((prefix) => turned.map((key) => prefix + key));
  }
  if (multikey.length > 1 && hasParallelArrays(multikey)) {
    throw failRequest(`cannot index parallel arrays [${multikey[1]}] [${multikey[0]}]`);
  }
  return { keys, multikey };
}

/**
 * Makes the key by which a sort places a document. Of an array it takes the least element, or the greatest for
 * descending order.
 */
export function sortKeyOf(document: Fields, sort: readonly (readonly [string, 1 | -1])[]): string {
  return sort.map(([field, order]) => sortFieldKey(document, field, order)).join('');
}

function sortFieldKey(document: Fields, field: string, order: 1 | -1): string {
  const sorted = fieldKeys(document, field).keys.sort(compareKeys);
  const chosen = order === 1 ? sorted[0] : sorted.at(-1);
  return turnKey(chosen ?? NONE_KEY, order);
}

function fieldKeys(document: Fields, field: string): { keys: string[]; isMultikey: boolean } {
  const { values, isSpread } = valuesAt(document, field);
  const hasArray = values.some(Array.isArray);
  const keys = values.flatMap((value) =>
    Array.isArray(value) ? elementKeys(value) : [orderKey(value)],
  );
  if (keys.length === 0) keys.push(NONE_KEY);
  return { keys: [...new Set(keys)], isMultikey: isSpread || hasArray };
}

function elementKeys(array: readonly unknown[]): string[] {
  return array.length === 0 ? [NONE_KEY] : array.map(orderKey);
}

/** Two fields share one array only when both paths begin with the path of the array. */
function hasParallelArrays(fields: readonly string[]): boolean {
  return new Set(fields.map((field) => field.split('.')[0])).size > 1;
}
