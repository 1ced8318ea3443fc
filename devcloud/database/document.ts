import { BSONRegExp, EJSON } from 'bson';
import { CloudError, failRequest } from '../wire/cloud-error';

export type Fields = Record<string, unknown>;
/** A stored document: any JSON value, `Date` and `RegExp`; `_id` is a string or a number. */
export type Document = Fields & { _id: string | number };

/** MongoDB's limit of one document, in bytes. */
const MAX_DOCUMENT = 16 * 1024 * 1024;

/** Accepts only plain objects. It refuses arrays, dates and expressions. */
export function isFields(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A copy that shares no object or array with the original. */
export function cloneFields<Kind extends Fields>(fields: Kind): Kind {
  const copy = { ...fields };
  for (const [key, value] of Object.entries(fields))
    Object.assign(copy, { [key]: cloneValue(value) });
  return copy;
}

function cloneValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloneValue);
  return isFields(value) ? cloneFields(value) : value;
}

/** Reads Extended JSON from the wire. `$tcb_server_date` becomes the server's `now` plus its offset. */
export function parseWire(text: string, now: Date): unknown {
  let parsed: unknown;
  try {
    parsed = EJSON.parse(text);
  } catch (error) {
    throw new CloudError('INVALID_PARAM', `not Extended JSON: ${String(error)}`);
  }
  return revive(parsed, now);
}

/** Reads a document that `writeDocument` wrote. */
export function readDocument(text: string): Document {
  const parsed = text.includes('"$') ? revive(EJSON.parse(text), new Date(0)) : JSON.parse(text);
  return asDocument(parsed);
}

/** Writes relaxed Extended JSON. The database stores and sends documents in this form. */
export function writeDocument(document: Fields): string {
  const text = isJson(document)
    ? JSON.stringify(document)
    : EJSON.stringify(document, { relaxed: true });
  if (Buffer.byteLength(text) > MAX_DOCUMENT) {
    throw failRequest(`BSONObj size is invalid: more than ${MAX_DOCUMENT} bytes`);
  }
  return text;
}

/** Checks that a value from the wire or the disk is a document with a usable `_id`. */
export function asDocument(value: unknown): Document {
  if (!isFields(value)) throw failRequest('a document must be an object');
  const id = value._id;
  if (typeof id === 'number') return { ...value, _id: id };
  if (typeof id !== 'string' || id === '') throw failRequest('_id must be a string or a number');
  return { ...value, _id: id };
}

/**
 * Tells whether plain JSON says the same as Extended JSON: for text, numbers and booleans. Extended JSON takes five
 * times as long in jest.
 */
function isJson(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return isFields(value) && Object.values(value).every(isJson) && !('_bsontype' in value);
}

/** Refuses names that MongoDB does not store: names that begin with `$`, and `__proto__`. */
export function checkFieldNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkFieldNames);
  if (!isFields(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith('$'))
      throw failRequest(`The dollar ($) prefixed field '${key}' is not valid for storage.`);
    checkFieldNames(inner);
  }
}

function revive(value: unknown, now: Date): unknown {
  if (Array.isArray(value)) return value.map((item) => revive(item, now));
  if (value instanceof BSONRegExp) return readExpression(value);
  if (isFields(value)) return reviveFields(value, now);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    throw failRequest(`INVALID_TYPE: ${value.constructor.name} is not supported`);
  }
  return value;
}

function reviveFields(value: Fields, now: Date): unknown {
  const serverDate = value.$tcb_server_date;
  if (isFields(serverDate)) return new Date(now.getTime() + Number(serverDate.offset ?? 0));
  const revived: Fields = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw failRequest("the field name '__proto__' is not valid");
    revived[key] = revive(inner, now);
  }
  return revived;
}

function readExpression(expression: BSONRegExp): RegExp {
  try {
    return new RegExp(expression.pattern, expression.options);
  } catch (error) {
    throw failRequest(`Regular expression is invalid: ${String(error)}`);
  }
}
