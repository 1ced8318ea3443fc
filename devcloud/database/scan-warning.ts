import { type Fields, isFields } from './document';
import type { Sort } from './plan';
import type { Query } from './query';

/** A search that had to read a whole collection. */
export interface ScanReport {
  collection: string;
  /** Fields, operators and order. The warning masks the values, because they may be personal. */
  query: string;
}

/** Describes a search that no index serves. */
export function describeScan(collection: string, query: Query, sort: Sort): ScanReport {
  const order = sort.length > 0 ? ` sort ${JSON.stringify(Object.fromEntries(sort))}` : '';
  return { collection, query: `${JSON.stringify(mask(query))}${order}` };
}

/** Prints a line for the developer. The database does this by default. */
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
