import sift, { $exists, $not, createEqualsOperation } from 'sift';
import type { Fields } from './document';
import { evaluate, isTrue } from './expressions';
import { bsonType, orderKey } from './order-key';
import type { Query } from './query';

export type Matcher = (document: Fields) => boolean;
type Options = Parameters<typeof createEqualsOperation>[2];
type Operation = ReturnType<typeof createEqualsOperation | typeof $not | typeof $exists>;
type Create = (operand: unknown, owner: unknown, options: Options) => Operation;
type Test = (value: unknown, key?: unknown, owner?: unknown) => boolean;

/**
 * Compiles a query that `readQuery` has read. sift walks paths, arrays and logic. Our code compares the values, because
 * sift takes dates for numbers, orders strings by UTF-16 and ignores the order of keys in objects.
 */
export function compileMatcher(query: Query): Matcher {
  const matches = sift<unknown>(query, { operations: OPERATIONS });
  return (document) => matches(document);
}

/** Compiles the conditions of `$pull`. They test one element of an array. */
export function compileCondition(condition: Fields): (value: unknown) => boolean {
  const matches = compileMatcher({ value: condition });
  return (value) => matches({ value });
}

const OPERATIONS: Record<string, Create> = {
  $expr: (expression, owner, options) => createEqualsOperation(holds(expression), owner, options),
  $eq: (value, owner, options) => createEqualsOperation(equals(value), owner, options),
  $ne: (value, owner, options) => $not({ $eq: value }, owner, options, '$not'),
  $in: (list, owner, options) => createEqualsOperation(isIn(list), owner, options),
  $nin: (list, owner, options) => $not({ $in: list }, owner, options, '$not'),
  $gt: ordering((compared) => compared > 0),
  $gte: ordering((compared) => compared >= 0),
  $lt: ordering((compared) => compared < 0),
  $lte: ordering((compared) => compared <= 0),
  $size: (size, owner, options) => createEqualsOperation(hasSize(size), owner, options),
  $mod: (modulus, owner, options) => createEqualsOperation(leaves(modulus), owner, options),
  $regex: (expression, owner, options) => createEqualsOperation(fits(expression), owner, options),
  $exists: (isThere, owner, options) => $exists(isThere === true, owner, options, '$exists'),
};

/** This operator stands beside the fields, so it tests the whole document. */
function holds(expression: unknown): Test {
  return (document) => isTrue(evaluate(document, expression));
}

function equals(operand: unknown): Test {
  const key = orderKey(operand);
  return (value) => orderKey(value) === key;
}

function isIn(list: unknown): Test {
  const items = Array.isArray(list) ? list : [];
  const keys = new Set(items.filter((item) => !(item instanceof RegExp)).map(orderKey));
  const expressions = items.filter((item) => item instanceof RegExp).map(fits);
  return (value) => keys.has(orderKey(value)) || expressions.some((isFit) => isFit(value));
}

/** The database compares only values of the operand's own type ("type bracketing"). */
function ordering(accepts: (compared: number) => boolean): Create {
  return (operand, owner, options) => {
    const key = orderKey(operand);
    const type = bsonType(operand);
    const test: Test = (value) =>
      bsonType(value) === type && accepts(compare(orderKey(value), key));
    return createEqualsOperation(test, owner, options);
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An array inside an array does not count here. Only the length of the field's own array does. */
function hasSize(size: unknown): Test {
  return (value, key, owner) => {
    const isElement = Array.isArray(owner) && typeof key === 'number';
    return Array.isArray(value) && value.length === size && !isElement;
  };
}

function leaves(modulus: unknown): Test {
  const [divisor, remainder] = Array.isArray(modulus) ? modulus : [];
  return (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder;
}

function fits(expression: unknown): Test {
  return (value) => {
    if (!(expression instanceof RegExp) || typeof value !== 'string') return false;
    expression.lastIndex = 0;
    return expression.test(value);
  };
}
