import { type Fields, isFields } from './document';
import type { Sort } from './plan';
import type { Query } from './query';

/** A search that had to read a whole collection. */
export interface ScanReport {
  collection: string;
  /** Fields, operators and order; the values are masked, they may be people's. */
  query: string;
}

/** What to tell of a search that no index serves. */
export function describeScan(collection: string, query: Query, sort: Sort): ScanReport {
  const order = sort.length > 0 ? ` sort ${JSON.stringify(Object.fromEntries(sort))}` : '';
  return { collection, query: `${JSON.stringify(mask(query))}${order}` };
}

/** The default: a line for the developer. */
export function warnOfScan({ collection, query }: ScanReport): void {
  console.warn(`[devcloud] no index serves ${collection} ${query}: the whole collection was read`);
}

function mask(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isFields) ? value.map(mask) : '?';
  if (!isFields(value)) return '?';
  const masked: Fields = {};
  for (const [key, inner] of Object.entries(value)) masked[key] = mask(inner);
  return masked;
}
