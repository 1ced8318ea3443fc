import { failRequest } from '../wire/cloud-error';
import { cloneFields, type Fields, isFields } from './document';
import { checkExpression, evaluate } from './expressions';
import { setPath, splitPath } from './field-path';
import { projectDocument } from './projection';

type Rule = readonly [path: string, rule: unknown];

/** `$project` keeps fields (1), leaves fields out (0), and adds computed ones. */
export function projectFields(documents: readonly Fields[], value: unknown): Fields[] {
  const rules = readRules('$project', value);
  const isFlag = ([, rule]: Rule) => typeof rule === 'number' || typeof rule === 'boolean';
  const flags = rules.filter(isFlag);
  const computed = rules.filter((rule) => !isFlag(rule));
  for (const [, rule] of computed) checkExpression(rule);
  const isExclusion = flags.some(([path, flag]) => path !== '_id' && !flag);
  if (isExclusion && computed.length > 0)
    throw failRequest('Invalid $project: exclusion beside computed fields');
  const projection = Object.fromEntries(flags);
  const isComputedOnly = computed.length > 0 && flags.every(([path]) => path === '_id');
  const start = (document: Fields): Fields => {
    if (!isComputedOnly) return projectDocument(document, projection);
    const isIdDropped = flags.some(([, flag]) => !flag);
    return isIdDropped || !Object.hasOwn(document, '_id') ? {} : { _id: document._id };
  };
  return documents.map((document) => compute(start(document), document, computed));
}

/** `$addFields` keeps the document and puts the computed fields over it. */
export function addFields(documents: readonly Fields[], value: unknown): Fields[] {
  const rules = readRules('$addFields', value);
  for (const [, rule] of rules) checkExpression(rule);
  return documents.map((document) => compute(document, document, rules));
}

/** `$replaceRoot` puts an object of the document in its place. */
export function replaceRoot(documents: readonly Fields[], value: unknown): Fields[] {
  const expression = isFields(value) ? value.newRoot : undefined;
  checkExpression(expression);
  return documents.map((document) => {
    const root = evaluate(document, expression);
    if (isFields(root)) return root;
    throw failRequest("'newRoot' expression must evaluate to an object");
  });
}

/** `$unwind` makes one document for each element of an array. */
export function unwind(documents: readonly Fields[], value: unknown): Fields[] {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = isFields(value)
    ? value
    : { path: value };
  if (typeof path !== 'string' || !path.startsWith('$'))
    throw failRequest('path option to $unwind stage should be prefixed with a "$"');
  const parts = splitPath(path.slice(1));
  const place = (document: Fields, item: unknown, at: number | null): Fields => {
    const copy = cloneFields(document);
    if (item !== undefined) setPath(copy, parts, item);
    if (typeof includeArrayIndex === 'string') setPath(copy, splitPath(includeArrayIndex), at);
    return copy;
  };
  return documents.flatMap((document) => {
    const found = evaluate(document, path);
    if (Array.isArray(found) && found.length > 0)
      return found.map((item, at) => place(document, item, at));
    const isNothing = found === undefined || found === null || Array.isArray(found);
    if (!isNothing) return [place(document, found, null)];
    return preserveNullAndEmptyArrays === true
      ? [place(without(document, parts, found), undefined, null)]
      : [];
  });
}

/** `$unwind` drops a document with an empty array and keeps one with null. */
function without(document: Fields, parts: readonly string[], found: unknown): Fields {
  if (!Array.isArray(found)) return document;
  return projectDocument(document, { [parts.join('.')]: 0 });
}

function compute(start: Fields, document: Fields, rules: readonly Rule[]): Fields {
  const result = cloneFields(start);
  for (const [path, rule] of rules) {
    const value = evaluate(document, rule);
    if (value !== undefined) place(result, splitPath(path), value);
  }
  return result;
}

/** On the way an array stands for each of its elements. An object replaces any other value on the way. */
function place(target: Fields, parts: readonly string[], value: unknown): void {
  const [part = '', ...rest] = parts;
  if (rest.length === 0) {
    target[part] = value;
    return;
  }
  const child = target[part];
  if (Array.isArray(child)) {
    for (const item of child) if (isFields(item)) place(item, rest, value);
    return;
  }
  const branch = isFields(child) ? child : {};
  target[part] = branch;
  place(branch, rest, value);
}

/** Nested objects are paths: `{a: {b: 1}}` is `{'a.b': 1}`. */
function readRules(stage: string, value: unknown): Rule[] {
  if (!isFields(value) || Object.keys(value).length === 0)
    throw failRequest(`${stage} specification must have at least one field`);
  return Object.entries(value).flatMap(([path, rule]): Rule[] => {
    if (path.startsWith('$')) throw failRequest(`${stage}: field names may not start with '$'`);
    const isNested = isFields(rule) && !Object.keys(rule)[0]?.startsWith('$');
    if (!isNested || Object.keys(rule).length === 0) return [[path, rule]];
    return readRules(stage, rule).map(([inner, nested]): Rule => [`${path}.${inner}`, nested]);
  });
}
