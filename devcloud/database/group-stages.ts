import { failRequest, refuseOperator } from '../wire/cloud-error';
import { ACCUMULATORS } from './accumulators';
import { type Fields, isFields } from './document';
import { checkExpression, evaluate } from './expressions';
import { compareKeys, orderKey } from './order-key';

/** `$group`: a missing `_id` counts as null. The groups come in the order of their first documents. */
export function group(documents: readonly Fields[], value: unknown): Fields[] {
  if (!isFields(value) || !Object.hasOwn(value, '_id'))
    throw failRequest("a group specification must include an '_id'");
  const { _id: expression, ...output } = value;
  checkExpression(expression);
  const rules = readOutput(output);
  const groups = new Map<string, { _id: unknown; members: Fields[] }>();
  for (const document of documents) {
    const _id = evaluate(document, expression) ?? null;
    const key = orderKey(_id);
    const found = groups.get(key) ?? { _id, members: [] };
    found.members.push(document);
    groups.set(key, found);
  }
  return [...groups.values()].map(({ _id, members }) => ({ _id, ...accumulate(members, rules) }));
}

/** `$sortByCount` counts how often each value occurs and lists the most frequent first. */
export function sortByCount(documents: readonly Fields[], value: unknown): Fields[] {
  const counted = group(documents, { _id: value, count: { $sum: 1 } });
  return counted.sort((a, b) => Number(b.count) - Number(a.count));
}

/**
 * `$bucket` groups between ascending boundaries. The upper boundary is exclusive. `default` takes the other documents.
 */
export function bucket(documents: readonly Fields[], value: unknown): Fields[] {
  if (!isFields(value)) throw failRequest('Argument to $bucket stage must be an object');
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = value;
  if (!Array.isArray(boundaries) || boundaries.length < 2 || !isFields(output))
    throw failRequest("$bucket requires 'groupBy' and at least two 'boundaries'");
  const keys = boundaries.map(orderKey);
  if (keys.some((key, at) => at > 0 && compareKeys(keys[at - 1] ?? '', key) >= 0))
    throw failRequest("The 'boundaries' option to $bucket must be sorted");
  checkExpression(groupBy);
  const rules = readOutput(output);
  const names = [...boundaries.slice(0, -1), ...('default' in value ? [value.default] : [])];
  const members: Fields[][] = names.map(() => []);
  for (const document of documents) {
    const key = orderKey(evaluate(document, groupBy));
    const above = keys.findIndex((boundary) => compareKeys(key, boundary) < 0);
    const place = above > 0 ? above - 1 : boundaries.length - 1;
    const chosen = members[place];
    if (!chosen) throw failRequest('$bucket could not find a matching branch for an input');
    chosen.push(document);
  }
  return names.flatMap((_id, at) => {
    const own = members[at] ?? [];
    return own.length === 0 ? [] : [{ _id, ...accumulate(own, rules) }];
  });
}

type Rule = readonly [field: string, accumulator: string, expression: unknown];

function readOutput(output: Fields): Rule[] {
  return Object.entries(output).map(([field, rule]): Rule => {
    const [[name, expression] = [''], ...others] = isFields(rule) ? Object.entries(rule) : [];
    if (!name.startsWith('$') || others.length > 0)
      throw failRequest(`The field '${field}' must be an accumulator object`);
    if (!Object.hasOwn(ACCUMULATORS, name)) throw refuseOperator(name);
    checkExpression(expression);
    return [field, name, expression];
  });
}

function accumulate(members: readonly Fields[], rules: readonly Rule[]): Fields {
  const result: Fields = {};
  for (const [field, name, expression] of rules) {
    const values = members.map((document) => evaluate(document, expression));
    result[field] = ACCUMULATORS[name]?.(values);
  }
  return result;
}
