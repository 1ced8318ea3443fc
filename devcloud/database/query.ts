import { failRequest, refuseOperator } from '../wire/cloud-error';
import { type Fields, isFields } from './document';
import { checkExpression } from './expressions';

/**
 * A query in one form. Every field has an object of operators: `{ a: 1 }` becomes `{ a: { $eq: 1 } }`. Only the
 * operators of the lists below occur.
 */
export type Query = Fields;

const LOGICAL = new Set(['$and', '$or', '$nor']);
const LISTS = new Set(['$in', '$nin', '$all']);
const COMPARISONS = new Set(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte']);

/** Brings a query into this form. It refuses unsupported operators by name. */
export function readQuery(query: unknown): Query {
  if (!isFields(query)) throw failRequest('a query must be an object');
  const read: Query = {};
  for (const [key, value] of Object.entries(query)) {
    if (LOGICAL.has(key)) read[key] = readClauses(key, value);
    else if (key === '$expr') read[key] = readExpression(value);
    else if (key.startsWith('$')) throw refuseOperator(key);
    else read[key] = readCondition(value);
  }
  return read;
}

function readExpression(expression: unknown): unknown {
  checkExpression(expression);
  return expression;
}

/** Reads the conditions on one value, as they stand under a field, `$not` and `$elemMatch`. */
export function readCondition(value: unknown): Fields {
  if (value instanceof RegExp) return { $regex: value };
  if (!isOperators(value)) return { $eq: value };
  const read: Fields = {};
  for (const [operator, operand] of Object.entries(value)) {
    if (operator === '$options') continue;
    if (isAllOfNone(operator, operand)) read.$in = [];
    else read[operator] = readOperand(operator, operand, value);
  }
  return read;
}

/** Tells whether an object holds operators, or is a value to compare with. */
export function isOperators(value: unknown): value is Fields {
  return isFields(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

/** As in MongoDB, this condition matches nothing. sift would match everything. */
function isAllOfNone(operator: string, operand: unknown): boolean {
  return operator === '$all' && Array.isArray(operand) && operand.length === 0;
}

function readNot(operand: unknown): Fields {
  if (!isOperators(operand) && !(operand instanceof RegExp))
    throw failRequest('$not needs a regex or a document');
  return readCondition(operand);
}

function readClauses(operator: string, clauses: unknown): Query[] {
  if (!Array.isArray(clauses) || clauses.length === 0) {
    throw failRequest(`${operator} must be a nonempty array`);
  }
  return clauses.map(readQuery);
}

function readOperand(operator: string, operand: unknown, siblings: Fields): unknown {
  if (COMPARISONS.has(operator)) return operand;
  if (LISTS.has(operator)) return readList(operator, operand);
  if (operator === '$not') return readNot(operand);
  if (operator === '$exists') return Boolean(operand);
  if (operator === '$size') return readSize(operand);
  if (operator === '$mod') return readModulus(operand);
  if (operator === '$regex') return readRegex(operand, siblings.$options);
  if (operator === '$elemMatch') return readElement(operand);
  throw refuseOperator(operator);
}

function readList(operator: string, operand: unknown): unknown[] {
  if (!Array.isArray(operand)) throw failRequest(`${operator} needs an array`);
  const nested = operand.find(isOperators);
  if (nested !== undefined && operator !== '$all')
    throw failRequest(`cannot nest $ under ${operator}`);
  return operator === '$all' ? operand.map(readCondition) : operand;
}

function readElement(operand: unknown): Fields {
  if (!isFields(operand)) throw failRequest('$elemMatch needs an Object');
  const first = Object.keys(operand)[0] ?? '';
  return first.startsWith('$') && !LOGICAL.has(first) ? readCondition(operand) : readQuery(operand);
}

function readSize(operand: unknown): number {
  if (typeof operand === 'number' && Number.isInteger(operand) && operand >= 0) return operand;
  throw failRequest('$size must be a non-negative whole number');
}

function readModulus(operand: unknown): number[] {
  if (!Array.isArray(operand) || operand.length !== 2 || !operand.every(Number.isFinite)) {
    throw failRequest('malformed mod, needs to be an array of divisor and remainder');
  }
  const numbers = operand.map((part) => Math.trunc(Number(part)));
  if (numbers[0] === 0) throw failRequest('divisor cannot be 0');
  return numbers;
}

function readRegex(operand: unknown, options: unknown): RegExp {
  const source = operand instanceof RegExp ? operand.source : operand;
  if (typeof source !== 'string') throw failRequest('$regex has to be a string');
  const inherited = operand instanceof RegExp ? operand.flags : '';
  try {
    return new RegExp(source, typeof options === 'string' ? options : inherited);
  } catch (error) {
    throw failRequest(`Regular expression is invalid: ${String(error)}`);
  }
}
