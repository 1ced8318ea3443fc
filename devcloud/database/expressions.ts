import { Context, evalExpr } from 'mingo/core';
import * as library from 'mingo/operators/expression';
import { failRequest, refuseOperator } from '../wire/cloud-error';
import { ACCUMULATORS } from './accumulators';
import { DATE_PARTS, dateFromParts, dateFromString, datePart, dateToString } from './dates';
import { isFields } from './document';
import { SET_OPERATORS, VALUE_OPERATORS } from './value-operators';

/**
 * The SDK offers these operators, and mingo computes them as MongoDB does. Our own code computes the others, or refuses
 * them by name.
 */
const FROM_LIBRARY = [
  '$abs',
  '$add',
  '$ceil',
  '$divide',
  '$exp',
  '$floor',
  '$ln',
  '$log',
  '$log10',
  '$mod',
  '$multiply',
  '$pow',
  '$sqrt',
  '$subtract',
  '$and',
  '$or',
  '$not',
  '$cond',
  '$ifNull',
  '$switch',
  '$literal',
  '$let',
  '$allElementsTrue',
  '$anyElementTrue',
  '$arrayElemAt',
  '$arrayToObject',
  '$concatArrays',
  '$filter',
  '$isArray',
  '$map',
  '$range',
  '$reduce',
  '$reverseArray',
  '$size',
  '$slice',
  '$zip',
  '$objectToArray',
  '$concat',
  '$indexOfBytes',
  '$split',
  '$strLenBytes',
  '$strLenCP',
  '$strcasecmp',
  '$substr',
  '$substrBytes',
  '$substrCP',
  '$toString',
];

type Operator = (document: unknown, operand: unknown, options: Options) => unknown;
type Options = Parameters<typeof evalExpr>[2];

const OPERATORS: Record<`$${string}`, Operator> = {};
for (const [name, operator] of Object.entries(library)) {
  if (FROM_LIBRARY.includes(name)) add(name, operator as Operator);
}
for (const [name, compute] of Object.entries({ ...VALUE_OPERATORS, ...SET_OPERATORS })) {
  add(
    name,
    computed((operand) => compute(readList(name, operand))),
  );
}
for (const [name, accumulate] of Object.entries(ACCUMULATORS)) {
  add(
    name,
    computed((operand) => accumulate(Array.isArray(operand) ? operand : [operand])),
  );
}
for (const [name, read] of Object.entries(DATE_PARTS)) {
  add(
    name,
    computed((operand) => datePart(read, onlyOf(operand))),
  );
}
for (const [name, operator] of Object.entries({ $round: library.$round, $trunc: library.$trunc })) {
  add(name, (document, operand, options) =>
    (operator as Operator)(document, Array.isArray(operand) ? operand : [operand], options),
  );
}
add(
  '$toLower',
  computed((operand) => readText(operand).toLowerCase()),
);
add(
  '$toUpper',
  computed((operand) => readText(operand).toUpperCase()),
);
add('$dateToString', computed(dateToString));
add('$dateFromParts', computed(dateFromParts));
add('$dateFromString', computed(dateFromString));

const OPTIONS = {
  context: Context.init({ expression: OPERATORS }),
  scriptEnabled: false,
} as Options;

const VARIABLES = new Set(['$$ROOT', '$$CURRENT', '$$REMOVE']);

/** Computes an expression for a document. `undefined` means that there is no field. */
export function evaluate(document: unknown, expression: unknown): unknown {
  try {
    return evalExpr(document as never, expression as never, OPTIONS);
  } catch (error) {
    throw failRequest(error instanceof Error ? error.message : String(error));
  }
}

/** Tells whether a condition takes the value as true. */
export function isTrue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0;
}

/**
 * Refuses unsupported operators by name. It also refuses `$$NOW`, because mingo would take another clock than the
 * server's.
 */
export function checkExpression(expression: unknown): void {
  if (Array.isArray(expression)) expression.forEach(checkExpression);
  if (typeof expression === 'string' && /^\$\$[A-Z]/.test(expression)) {
    const name = expression.split('.')[0] ?? '';
    if (!VARIABLES.has(name)) throw refuseOperator(name);
  }
  if (!isFields(expression)) return;
  for (const [key, inner] of Object.entries(expression)) {
    if (key.startsWith('$') && !Object.hasOwn(OPERATORS, key)) throw refuseOperator(key);
    if (key !== '$literal') checkExpression(inner);
  }
}

function add(name: string, operator: Operator): void {
  OPERATORS[name as `$${string}`] = operator;
}

/** Makes an operator that needs only the value of its operand. */
function computed(compute: (operand: unknown) => unknown): Operator {
  return (document, operand, options) =>
    compute(evalExpr(document as never, operand as never, options));
}

function readList(name: string, operand: unknown): unknown[] {
  if (Array.isArray(operand)) return operand;
  throw failRequest(`Expression ${name} takes an array of arguments`);
}

/** Null and missing values count as an empty text here. */
function readText(operand: unknown): string {
  const value = onlyOf(operand);
  return value === null || value === undefined ? '' : String(value);
}

/** A single argument may stand in an array. */
function onlyOf(operand: unknown): unknown {
  return Array.isArray(operand) && operand.length === 1 ? operand[0] : operand;
}
