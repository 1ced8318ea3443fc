import { type Fields, isFields } from './document';

const INDEX = /^(0|[1-9]\d*)$/;

/** Tells whether a part of a path can be a position in an array. */
export function isPosition(part: string): boolean {
  return INDEX.test(part);
}

export interface PathValues {
  /**
   * All values at the end of the path. An array stays one value. `undefined` stands for an element that has no such
   * field.
   */
  values: unknown[];
  /** The path went through an array. */
  isSpread: boolean;
}

/** Reads the values at a dotted path. Like MongoDB, it goes into the elements of every array on the way. */
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

/** Reads a field of the object itself, never an inherited one. */
export function ownValue(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
