import { failRequest, refuseOperator } from '../wire/cloud-error';
import { type Fields, isFields } from './document';
import { isPosition, ownValue } from './paths';

/** Like MongoDB, the database refuses a position that would add more new elements than this. */
const MAX_PADDING = 1_500_000;

/** Splits the path of an update. It refuses positional operators (`$`, `$[]`) and empty parts. */
export function splitPath(path: string): string[] {
  const parts = path.split('.');
  for (const part of parts) {
    if (part.startsWith('$')) throw refuseOperator(`the positional operator in '${path}'`);
    if (part === '')
      throw failRequest(
        `The update path '${path}' contains an empty field name, which is not allowed.`,
      );
    if (part === '__proto__') throw failRequest("the field name '__proto__' is not valid");
  }
  return parts;
}

/**
 * Reads the value at exactly this path; a number is a position in an array. It returns undefined when there is no
 * value.
 */
export function getPath(target: unknown, parts: readonly string[]): unknown {
  let value = target;
  for (const part of parts) {
    if (Array.isArray(value) && isPosition(part)) value = value[Number(part)];
    else if (isFields(value)) value = ownValue(value, part);
    else return undefined;
  }
  return value;
}

/**
 * Sets the value at a path and makes the objects on the way. It fails when another value than an object is in the way.
 */
export function setPath(
  target: Fields | unknown[],
  parts: readonly string[],
  value: unknown,
): void {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (rest.length === 0) {
    setChild(target, part, value);
    return;
  }
  let child = getPath(target, [part]);
  if (child === undefined) {
    child = {};
    setChild(target, part, child);
  }
  if (!isFields(child) && !Array.isArray(child)) {
    throw failRequest(
      `Cannot create field '${rest[0]}' in element {${part}: ${JSON.stringify(child)}}`,
    );
  }
  setPath(child, rest, value);
}

/** Removes the value at the path, if there is one. An element of an array becomes null. */
export function unsetPath(target: Fields, parts: readonly string[]): void {
  const parent = getPath(target, parts.slice(0, -1));
  const last = parts.at(-1) ?? '';
  if (Array.isArray(parent) && isPosition(last) && Number(last) < parent.length)
    parent[Number(last)] = null;
  else if (isFields(parent)) delete parent[last];
}

function setChild(target: Fields | unknown[], part: string, value: unknown): void {
  if (!Array.isArray(target)) {
    target[part] = value;
    return;
  }
  if (!isPosition(part)) throw failRequest(`Cannot create field '${part}' in element {array}`);
  const position = Number(part);
  if (position - target.length > MAX_PADDING)
    throw failRequest(`can't backfill more than ${MAX_PADDING} elements`);
  while (target.length < position) target.push(null);
  target[position] = value;
}
