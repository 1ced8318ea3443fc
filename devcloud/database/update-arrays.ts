import { failRequest, refuseOperator } from '../wire/cloud-error';
import { type Fields, isFields } from './document';
import { sortKeyOf } from './index-keys';
import { compileCondition, compileMatcher } from './matcher';
import { compareKeys, fieldKey, orderKey } from './order-key';
import { isOperators, readCondition, readQuery } from './query';

/** Computes the new value at the path of an operator. `undefined` leaves a missing field missing. */
export type ValueUpdate = (current: unknown, operand: unknown, path: string) => unknown;

/** These operators change an array. They make one for a missing field and fail on any other value. */
export const ARRAY_UPDATES: Record<string, ValueUpdate> = {
  $push: (current, operand, path) => push(readArray('$push', current ?? [], path), operand),
  $addToSet: (current, operand, path) =>
    addToSet(readArray('$addToSet', current ?? [], path), operand),
  $pop: (current, operand, path) => {
    if (operand !== 1 && operand !== -1) throw failRequest('$pop expects 1 or -1');
    if (current === undefined) return undefined;
    const array = readArray('$pop', current, path);
    return operand === 1 ? array.slice(0, -1) : array.slice(1);
  },
  $pull: (current, operand, path) => {
    const isPulled = pulls(operand);
    if (current === undefined) return undefined;
    return readArray('$pull', current, path).filter((item) => !isPulled(item));
  },
  $pullAll: (current, operand, path) => {
    if (!Array.isArray(operand)) throw failRequest('$pullAll requires an array argument');
    if (current === undefined) return undefined;
    const keys = new Set(operand.map(orderKey));
    return readArray('$pullAll', current, path).filter((item) => !keys.has(orderKey(item)));
  },
};

const PUSH_MODIFIERS = ['$each', '$position', '$slice', '$sort'];

function push(array: readonly unknown[], operand: unknown): unknown[] {
  if (!isOperators(operand)) return [...array, operand];
  for (const key of Object.keys(operand))
    if (!PUSH_MODIFIERS.includes(key)) throw refuseOperator(`$push ${key}`);
  const added = readEach('$push', operand);
  const position = readWhole('$position', operand.$position) ?? array.length;
  const pushed = [...array];
  pushed.splice(position, 0, ...added);
  if (operand.$sort !== undefined) sortItems(pushed, operand.$sort);
  const slice = readWhole('$slice', operand.$slice);
  if (slice === undefined) return pushed;
  return slice >= 0 ? pushed.slice(0, slice) : pushed.slice(slice);
}

function addToSet(array: readonly unknown[], operand: unknown): unknown[] {
  const added = isOperators(operand) ? readOnlyEach(operand) : [operand];
  const kept = [...array];
  const keys = new Set(array.map(orderKey));
  for (const item of added) {
    if (keys.has(orderKey(item))) continue;
    keys.add(orderKey(item));
    kept.push(item);
  }
  return kept;
}

function readOnlyEach(operand: Fields): unknown[] {
  for (const key of Object.keys(operand))
    if (key !== '$each') throw refuseOperator(`$addToSet ${key}`);
  return readEach('$addToSet', operand);
}

/** `$pull` removes an element when it meets the operators, matches the fields, or equals the value. */
function pulls(operand: unknown): (item: unknown) => boolean {
  if (isOperators(operand) || operand instanceof RegExp)
    return compileCondition(readCondition(operand));
  if (isFields(operand)) {
    const matches = compileMatcher(readQuery(operand));
    return (item) => isFields(item) && matches(item);
  }
  const key = orderKey(operand);
  return (item) => orderKey(item) === key;
}

function sortItems(items: unknown[], sort: unknown): void {
  const keyOf = readItemSort(sort);
  items.sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

function readItemSort(sort: unknown): (item: unknown) => string {
  if (sort === 1 || sort === -1) return (item) => fieldKey(item, sort);
  if (!isFields(sort)) throw failRequest('The $sort is invalid: use 1/-1 or an object of fields');
  const fields = Object.entries(sort).map(([field, order]) => [field, readOrder(order)] as const);
  return (item) => sortKeyOf(isFields(item) ? item : {}, fields);
}

/** Reads 1 or -1; any other value is an error. */
export function readOrder(order: unknown): 1 | -1 {
  if (order === 1 || order === -1) return order;
  throw failRequest(`a sort order must be 1 or -1, not ${JSON.stringify(order)}`);
}

function readEach(operator: string, operand: Fields): unknown[] {
  if (Array.isArray(operand.$each)) return operand.$each;
  throw failRequest(`The argument to $each in ${operator} must be an array`);
}

function readWhole(name: string, value: unknown): number | undefined {
  if (value === undefined || (typeof value === 'number' && Number.isInteger(value))) return value;
  throw failRequest(`The value for ${name} must be an integer`);
}

function readArray(operator: string, value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw failRequest(
    `The field '${path}' must be an array to apply ${operator}, but is ${JSON.stringify(value)}`,
  );
}
