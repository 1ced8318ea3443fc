import { failRequest, refuseOperator } from '../wire/cloud-error';
import { type Fields, isFields } from './document';
import { compileCondition } from './matcher';
import { ownValue } from './paths';
import { readCondition } from './query';

/** Keeps or leaves out fields as a projection says (`1`, `0`, `$slice`, `$elemMatch`); `_id` stays unless it is 0. */
export function projectDocument(document: Fields, projection: unknown): Fields {
  if (!isFields(projection)) throw failRequest('a projection must be an object');
  const flags = Object.entries(projection).filter(([, rule]) => !isFields(rule));
  const rules = Object.entries(projection).filter(([, rule]) => isFields(rule));
  for (const [path, flag] of flags)
    if (!isFlag(flag)) throw refuseOperator(`projection of '${path}'`);
  const kept = flags.filter(([, flag]) => isKept(flag)).map(([path]) => path);
  const dropped = flags.filter(([, flag]) => !isKept(flag)).map(([path]) => path);
  const isInclusion =
    kept.some((path) => path !== '_id') || rules.some(([, rule]) => hasElemMatch(rule));
  if (isInclusion && dropped.some((path) => path !== '_id')) {
    throw failRequest(`Cannot do exclusion on field ${dropped[0]} in inclusion projection`);
  }
  const onlyId = kept.length > 0 && dropped.length === 0 && rules.length === 0;
  const start =
    isInclusion || onlyId
      ? include(document, [...kept, ...idPath(dropped), ...rules.map(pathOf)])
      : document;
  const projected = dropped.reduce<Fields>((rest, path) => exclude(rest, path.split('.')), start);
  return rules.reduce((rest, [path, rule]) => applyRule(rest, path.split('.'), rule), projected);
}

function include(document: Fields, paths: readonly string[]): Fields {
  const tree: Fields = {};
  for (const path of paths) addToTree(tree, path.split('.'));
  return pick(document, tree);
}

function addToTree(tree: Fields, [part, ...rest]: readonly string[]): void {
  if (part === undefined) return;
  if (rest.length === 0) {
    tree[part] = true;
    return;
  }
  if (tree[part] === true) return;
  const branch = isFields(tree[part]) ? tree[part] : {};
  tree[part] = branch;
  addToTree(branch, rest);
}

function pick(fields: Fields, tree: Fields): Fields {
  const picked: Fields = {};
  for (const [key, value] of Object.entries(fields)) {
    const branch = ownValue(tree, key);
    if (branch === true) picked[key] = value;
    else if (isFields(branch)) {
      const inner = pickInner(value, branch);
      if (inner !== undefined) picked[key] = inner;
    }
  }
  return picked;
}

function pickInner(value: unknown, tree: Fields): unknown {
  if (isFields(value)) return pick(value, tree);
  if (!Array.isArray(value)) return undefined;
  return value.map((item) => pickInner(item, tree)).filter((item) => item !== undefined);
}

function exclude(fields: Fields, [part, ...rest]: readonly string[]): Fields {
  if (part === undefined || !Object.hasOwn(fields, part)) return fields;
  const copy = { ...fields };
  if (rest.length === 0) delete copy[part];
  else copy[part] = excludeInner(copy[part], rest);
  return copy;
}

function excludeInner(value: unknown, parts: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => excludeInner(item, parts));
  return isFields(value) ? exclude(value, parts) : value;
}

function applyRule(fields: Fields, parts: readonly string[], rule: unknown): Fields {
  const [part, ...rest] = parts;
  if (part === undefined || !isFields(rule) || !Object.hasOwn(fields, part)) return fields;
  const value = fields[part];
  if (rest.length > 0)
    return isFields(value) ? { ...fields, [part]: applyRule(value, rest, rule) } : fields;
  if ('$slice' in rule)
    return Array.isArray(value) ? { ...fields, [part]: slice(value, rule.$slice) } : fields;
  if (!hasElemMatch(rule)) throw refuseOperator(`projection ${Object.keys(rule).join()}`);
  const matches = compileCondition(readCondition({ $elemMatch: rule.$elemMatch }));
  const { [part]: array, ...others } = fields;
  const found = Array.isArray(array) ? array.find((item) => matches([item])) : undefined;
  return found === undefined ? others : { ...others, [part]: [found] };
}

function slice(array: readonly unknown[], spec: unknown): unknown[] {
  if (typeof spec === 'number') return spec >= 0 ? array.slice(0, spec) : array.slice(spec);
  if (!Array.isArray(spec) || spec.length !== 2)
    throw failRequest('$slice needs a number or [skip, limit]');
  const [skip, limit] = spec.map(Number);
  const start = skip === undefined ? 0 : skip < 0 ? Math.max(0, array.length + skip) : skip;
  return array.slice(start, start + (limit ?? 0));
}

function isFlag(flag: unknown): boolean {
  return typeof flag === 'number' || typeof flag === 'boolean';
}

function isKept(flag: unknown): boolean {
  return flag === true || (typeof flag === 'number' && flag !== 0);
}

function hasElemMatch(rule: unknown): boolean {
  return isFields(rule) && '$elemMatch' in rule;
}

function idPath(dropped: readonly string[]): string[] {
  return dropped.includes('_id') ? [] : ['_id'];
}

function pathOf([path]: readonly [string, unknown]): string {
  return path;
}
