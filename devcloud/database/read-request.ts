import { CloudError, failRequest } from '../wire/cloud-error';
import { type Fields, isFields, parseWire } from './document';
import type { Sort } from './plan';
import { type Query, readQuery } from './query';
import { readOrder } from './update-arrays';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** Reads the query of a request. It is empty when the request has none. */
export function readRequestQuery(body: Fields, now: Date): Query {
  const { query } = body;
  if (query === undefined || query === '') return {};
  return readQuery(parseWire(requireString(body, 'query'), now));
}

/** The `_id` of a request about one document. */
export function readId(body: Fields, now: Date): string | number {
  const parsed = parseWire(requireString(body, 'query'), now);
  const id = isFields(parsed) ? parsed._id : undefined;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw failRequest('_id must be a string or a number');
}

/** Reads `{"a":1,"b":-1}`. The order of the keys is the order of sorting. */
export function readSort(value: unknown): Sort {
  if (!isFields(value)) throw failRequest('an order must be an object');
  return Object.entries(value).map(([field, order]) => [field, readOrder(order)] as const);
}

/** Reads a limit as `get` takes it: 100 when it is missing, 1000 at most. */
export function readLimit(body: Fields): number {
  const limit = readCount(body, 'limit') ?? DEFAULT_LIMIT;
  return limit === 0 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT);
}

/** Reads a whole number of zero or more, if the request has it. */
export function readCount(body: Fields, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new CloudError('INVALID_PARAM', `${name} must be a whole number of zero or more`);
}

export function requireString(body: Fields, name: string): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw new CloudError('INVALID_PARAM', `${name} is missing`);
}
