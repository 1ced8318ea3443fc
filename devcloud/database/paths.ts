import { type Fields, isFields } from './document';

const INDEX = /^(0|[1-9]\d*)$/;

/** Whether a part of a path can be a position in an array. */
export function isPosition(part: string): boolean {
  return INDEX.test(part);
}

export interface PathValues {
  /** Everything found at the end of the path, arrays as they are; `undefined` where an element has no such field. */
  values: unknown[];
  /** An array was passed on the way. */
  isSpread: boolean;
}

/** The values at a dotted path, going into the elements of every array on the way, as MongoDB does. */
export function valuesAt(document: Fields, path: string): PathValues {
  const found: PathValues = { values: [], isSpread: false };
  collect(document, path.split('.'), found);
  return found;
}

function collect(value: unknown, parts: readonly string[], found: PathValues): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    found.values.push(value);
  } else if (Array.isArray(value)) {
    found.isSpread = true;
    if (isPosition(part)) collect(value[Number(part)], rest, found);
    else for (const item of value) collect(isFields(item) ? item : undefined, parts, found);
  } else if (isFields(value)) {
    collect(ownValue(value, part), rest, found);
  } else {
    found.values.push(undefined);
  }
}

/** A field of the object itself, never one inherited. */
export function ownValue(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
