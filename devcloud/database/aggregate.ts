import { Aggregator } from 'mingo/aggregator';
import { Context } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as pipeline from 'mingo/operators/pipeline';
import { failRequest, refuseOperator } from '../wire/cloud-error';
import { type Document, type Fields, isFields } from './document';
import { sortKeyOf } from './index-keys';
import { compileMatcher } from './matcher';
import { compareKeys } from './order-key';
import { readQuery } from './query';
import { readSort } from './read-request';
import type { Search } from './view';

export interface Stage {
  name: string;
  value: unknown;
}

const ACCUMULATORS = ['$sum', '$avg', '$min', '$max', '$first', '$last', '$push', '$addToSet'];

/** Expressions that mingo carries out as MongoDB does; `$week` and the parts of a null date it does not. */
const EXPRESSIONS = [
  ...[
    '$abs',
    '$add',
    '$ceil',
    '$divide',
    '$floor',
    '$mod',
    '$multiply',
    '$round',
    '$subtract',
    '$trunc',
  ],
  ...['$and', '$or', '$not', '$cmp', '$eq', '$ne', '$gt', '$gte', '$lt', '$lte'],
  ...['$cond', '$ifNull', '$switch', '$literal', '$let'],
  ...[
    '$arrayElemAt',
    '$concatArrays',
    '$filter',
    '$in',
    '$isArray',
    '$map',
    '$reverseArray',
    '$size',
    '$slice',
  ],
  ...[
    '$concat',
    '$split',
    '$strLenCP',
    '$substrCP',
    '$toLower',
    '$toUpper',
    '$toString',
    '$mergeObjects',
  ],
];

const CONTEXT = Context.init({
  accumulator: only(accumulators, ACCUMULATORS),
  expression: only(expressions, [...ACCUMULATORS, ...EXPRESSIONS]),
  pipeline: only(pipeline, ['$group', '$project']),
});

const SUB_OPERANDS = new Set(['$$ROOT', '$$CURRENT', '$$this']);

/** Runs a pipeline; `find` gives the documents of its leading `$match`. Unknown stages and operators are refused. */
export function aggregate(
  stages: readonly Stage[],
  find: (search: Search) => Document[],
): Fields[] {
  const [first] = stages;
  const isMatchFirst = first?.name === '$match';
  const query = isMatchFirst ? readQuery(first.value) : {};
  const rest = isMatchFirst ? stages.slice(1) : stages;
  for (const { name } of rest) if (!Object.hasOwn(STAGES, name)) throw refuseOperator(name);
  const found: Fields[] = find({ query, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY });
  return rest.reduce(
    (documents, { name, value }) => STAGES[name]?.(documents, value) ?? documents,
    found,
  );
}

const STAGES: Record<string, (documents: Fields[], value: unknown) => Fields[]> = {
  $match: (documents, value) => documents.filter(compileMatcher(readQuery(value))),
  $sort: (documents, value) => sortFields(documents, value),
  $skip: (documents, value) => documents.slice(readCount('$skip', value)),
  $limit: (documents, value) => documents.slice(0, readCount('$limit', value)),
  $count: (documents, value) => {
    if (typeof value !== 'string' || value === '')
      throw failRequest('the count field must be a non-empty string');
    return documents.length === 0 ? [] : [{ [value]: documents.length }];
  },
  $group: (documents, value) => runStage('$group', documents, value),
  $project: (documents, value) => runStage('$project', documents, value),
};

function runStage(name: string, documents: Fields[], value: unknown): Fields[] {
  refuseUnknown(value);
  try {
    return new Aggregator([{ [name]: value }], { context: CONTEXT }).run<Fields>(documents);
  } catch (error) {
    throw failRequest(error instanceof Error ? error.message : String(error));
  }
}

function refuseUnknown(value: unknown): void {
  if (Array.isArray(value)) value.forEach(refuseUnknown);
  if (typeof value === 'string' && value.startsWith('$$')) refuseVariable(value);
  if (!isFields(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const isKnown = ACCUMULATORS.includes(key) || EXPRESSIONS.includes(key);
    if (key.startsWith('$') && !isKnown) throw refuseOperator(key);
    if (key !== '$literal') refuseUnknown(inner);
  }
}

/** `$$NOW` and the like would take another clock than the server's. */
function refuseVariable(variable: string): void {
  const name = variable.split('.')[0] ?? '';
  if (/^\$\$[A-Z]/.test(name) && !SUB_OPERANDS.has(name)) throw refuseOperator(name);
}

function sortFields(documents: Fields[], value: unknown): Fields[] {
  const sort = readSort(value);
  return documents
    .map((document) => ({ document, key: sortKeyOf(document, sort) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ document }) => document);
}

function readCount(name: string, value: unknown): number {
  const least = name === '$limit' ? 1 : 0;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw failRequest(`the ${name} must be a whole number of at least ${least}`);
}

function only<Operator>(
  all: Record<string, Operator>,
  names: readonly string[],
): Record<`$${string}`, Operator> {
  const chosen: Record<`$${string}`, Operator> = {};
  for (const [name, operator] of Object.entries(all)) {
    if (names.includes(name) && isOperatorName(name)) chosen[name] = operator;
  }
  return chosen;
}

function isOperatorName(name: string): name is `$${string}` {
  return name.startsWith('$');
}
