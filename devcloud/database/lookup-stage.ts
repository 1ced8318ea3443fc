import { failRequest } from '../wire/cloud-error';
import { type Fields, isFields } from './document';
import { checkExpression, evaluate } from './expressions';
import { setPath, splitPath } from './field-path';
import { valuesAt } from './paths';
import type { Pipeline } from './stage';

/** `$lookup` joins by equal fields, or by a pipeline of its own that reads the document through `let`. */
export function lookup(documents: readonly Fields[], value: unknown, run: Pipeline): Fields[] {
  if (!isFields(value)) throw failRequest('the $lookup specification must be an object');
  const { from, as, localField, foreignField, pipeline } = value;
  if (typeof from !== 'string' || typeof as !== 'string')
    throw failRequest("$lookup needs 'from' and 'as'");
  const joined = (document: Fields): Fields[] => {
    if (Array.isArray(pipeline)) return joinByPipeline(from, pipeline, value.let, document, run);
    if (typeof localField !== 'string' || typeof foreignField !== 'string')
      throw failRequest('$lookup requires both or neither of localField and foreignField');
    const query = { [foreignField]: { $in: localValues(document, localField) } };
    return run(from, [{ name: '$match', value: query }]);
  };
  return documents.map((document) => {
    const copy = { ...document };
    setPath(copy, splitPath(as), joined(document));
    return copy;
  });
}

/** An array stands for each of its elements. A missing value counts as null. */
function localValues(document: Fields, path: string): unknown[] {
  const values = valuesAt(document, path).values.flat();
  return values.length === 0 ? [null] : values.map((value) => value ?? null);
}

function joinByPipeline(
  from: string,
  pipeline: readonly unknown[],
  variables: unknown,
  document: Fields,
  run: Pipeline,
): Fields[] {
  const known = new Map<string, unknown>();
  for (const [name, expression] of Object.entries(isFields(variables) ? variables : {})) {
    checkExpression(expression);
    known.set(name, evaluate(document, expression) ?? null);
  }
  const stages = pipeline.map((stage) => {
    const [[name, value] = [''], ...others] = isFields(stage) ? Object.entries(stage) : [];
    if (name === '' || others.length > 0)
      throw failRequest('A pipeline stage must contain exactly one field');
    return { name, value: bind(value, known) };
  });
  return run(from, stages);
}

/** Replaces each `$$name`, also with a path after it, by its value. */
function bind(value: unknown, known: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => bind(item, known));
  if (isFields(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bind(one, known)]));
  }
  const [, name, path] =
    /^\$\$(\w+)(?:\.(.+))?$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (name === undefined || !known.has(name)) return value;
  const whole = known.get(name);
  return { $literal: path === undefined ? whole : (evaluate({ whole }, `$whole.${path}`) ?? null) };
}
