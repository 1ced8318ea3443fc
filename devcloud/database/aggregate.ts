import { failRequest, refuseOperator } from '../wire/cloud-error';
import type { Document, Fields } from './document';
import { bucket, group, sortByCount } from './group-stages';
import { sortKeyOf } from './index-keys';
import { lookup } from './lookup-stage';
import { compileMatcher } from './matcher';
import { compareKeys } from './order-key';
import { readQuery } from './query';
import { readSort } from './read-request';
import { sample } from './sample-stage';
import { addFields, projectFields, replaceRoot, unwind } from './shape-stages';
import type { Pipeline, Stage } from './stage';
import type { Search } from './view';

/**
 * Runs a pipeline. `find` gives the documents of its leading `$match`; a `$sort` and a `$limit` right behind it are served
 * by the index too, as in MongoDB. The database refuses unknown stages and operators.
 */
export function aggregate(
  collection: string,
  stages: readonly Stage[],
  find: (collection: string, search: Search) => Document[],
): Fields[] {
  for (const { name } of stages) if (!Object.hasOwn(STAGES, name)) throw refuseOperator(name);
  const { search, rest } = leadingSearch(stages);
  const run: Pipeline = (from, inner) => aggregate(from, inner, find);
  const found: Fields[] = find(collection, search);
  return rest.reduce(
    (documents, { name, value }) => STAGES[name]?.(documents, value, run) ?? documents,
    found,
  );
}

/** The stages at the beginning that one search does, and the others. */
function leadingSearch(stages: readonly Stage[]): { search: Search; rest: readonly Stage[] } {
  const search: Search = { query: {}, sort: [], skip: 0, limit: Infinity };
  const [match, sort, limit] = stages;
  if (match?.name !== '$match') return { search, rest: stages };
  search.query = readQuery(match.value);
  if (sort?.name !== '$sort') return { search, rest: stages.slice(1) };
  search.sort = readSort(sort.value);
  if (limit?.name !== '$limit') return { search, rest: stages.slice(2) };
  search.limit = readCount('$limit', limit.value);
  return { search, rest: stages.slice(3) };
}

type RunStage = (documents: Fields[], value: unknown, run: Pipeline) => Fields[];

const STAGES: Record<string, RunStage> = {
  $match: (documents, value) => documents.filter(compileMatcher(readQuery(value))),
  $sort: (documents, value) => sortFields(documents, value),
  $skip: (documents, value) => documents.slice(readCount('$skip', value)),
  $limit: (documents, value) => documents.slice(0, readCount('$limit', value)),
  $count: (documents, value) => {
    if (typeof value !== 'string' || value === '')
      throw failRequest('the count field must be a non-empty string');
    return documents.length === 0 ? [] : [{ [value]: documents.length }];
  },
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
  $project: projectFields,
  $addFields: addFields,
  $replaceRoot: replaceRoot,
  $unwind: unwind,
  $sample: sample,
  $lookup: lookup,
};

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
