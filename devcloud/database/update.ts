import { failRequest, refuseOperator } from '../wire/cloud-error';
import { cloneFields, type Document, type Fields, isFields } from './document';
import { getPath, setPath, splitPath, unsetPath } from './field-path';
import { orderKey } from './order-key';
import { ARRAY_UPDATES, type ValueUpdate } from './update-arrays';

const VALUE_UPDATES: Record<string, ValueUpdate> = {
  $set: (_current, operand) => operand,
  $inc: (current, operand, path) =>
    readNumber('$inc', current ?? 0, path) + readNumber('$inc', operand, path),
  $mul: (current, operand, path) =>
    readNumber('$mul', current ?? 0, path) * readNumber('$mul', operand, path),
  $min: (current, operand) =>
    current === undefined || orderKey(operand) < orderKey(current) ? operand : current,
  $max: (current, operand) =>
    current === undefined || orderKey(operand) > orderKey(current) ? operand : current,
  $bit: (current, operand, path) => changeBits(current ?? 0, operand, path),
  ...ARRAY_UPDATES,
};

/** Applies `$set`, `$inc` and the other operators to a copy of the document. It fails where MongoDB fails. */
export function updateDocument(document: Document, update: unknown): Document {
  const steps = readSteps(update);
  const changed = cloneFields(document);
  for (const { operator, path, operand } of steps) applyStep(changed, operator, path, operand);
  if (changed._id !== document._id) {
    throw failRequest(
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  return changed;
}

interface Step {
  operator: string;
  path: string;
  operand: unknown;
}

function readSteps(update: unknown): Step[] {
  if (!isFields(update)) throw failRequest('an update must be an object');
  const steps = Object.entries(update).flatMap(([operator, fields]) => {
    if (!operator.startsWith('$')) throw failRequest(`Unknown modifier: ${operator}`);
    if (!(operator in VALUE_UPDATES) && operator !== '$unset' && operator !== '$rename') {
      throw refuseOperator(operator);
    }
    if (!isFields(fields))
      throw failRequest(`Modifiers operate on fields: ${operator} needs an object`);
    return Object.entries(fields).map(([path, operand]) => ({ operator, path, operand }));
  });
  refuseOverlaps(steps.flatMap(touchedPaths));
  return steps;
}

function touchedPaths({ operator, path, operand }: Step): string[] {
  return operator === '$rename' ? [path, String(operand)] : [path];
}

function refuseOverlaps(paths: readonly string[]): void {
  const sorted = [...paths].sort();
  for (const [position, path] of sorted.entries()) {
    const clash = sorted.find(
      (other, at) => at !== position && (other === path || other.startsWith(`${path}.`)),
    );
    if (clash !== undefined) {
      throw failRequest(`Updating the path '${clash}' would create a conflict at '${path}'`);
    }
  }
}

function applyStep(document: Fields, operator: string, path: string, operand: unknown): void {
  const parts = splitPath(path);
  if (operator === '$unset') unsetPath(document, parts);
  else if (operator === '$rename') renameField(document, parts, operand);
  else {
    const value = VALUE_UPDATES[operator]?.(getPath(document, parts), operand, path);
    if (value !== undefined) setPath(document, parts, value);
  }
}

function renameField(document: Fields, parts: readonly string[], target: unknown): void {
  if (typeof target !== 'string') throw failRequest("The 'to' field for $rename must be a string");
  const value = getPath(document, parts);
  if (value === undefined) return;
  unsetPath(document, parts);
  setPath(document, splitPath(target), value);
}

const BIT_CHANGES: Record<string, (a: number, b: number) => number> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

/** `$bit` works on integers of 32 bits. */
function changeBits(current: unknown, operand: unknown, path: string): number {
  if (!isFields(operand)) throw failRequest('The $bit modifier takes an object: {and|or|xor: n}');
  return Object.entries(operand).reduce(
    (value, [name, mask]) => {
      const change = Object.hasOwn(BIT_CHANGES, name) ? BIT_CHANGES[name] : undefined;
      if (!change)
        throw failRequest(`The $bit modifier only supports 'and', 'or', and 'xor', not ${name}`);
      return change(value, readInteger(mask, path));
    },
    readInteger(current, path),
  );
}

function readInteger(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw failRequest(
    `Cannot apply $bit to a value of non-integral type: {${path}: ${JSON.stringify(value)}}`,
  );
}

function readNumber(operator: string, value: unknown, path: string): number {
  if (typeof value === 'number') return value;
  const shown = JSON.stringify(value);
  throw failRequest(`Cannot apply ${operator} to a value of non-numeric type: {${path}: ${shown}}`);
}
