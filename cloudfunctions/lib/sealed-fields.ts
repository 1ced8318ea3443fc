import { keyIdOf } from './seal';

/** Sealed texts stand in fields of these names. */
const SEALED_FIELD = /^sealed$|Sealed$/;

/** For `SealedThing.sealedBy`. */
export function oldestKeyIn(document: object): number | null {
  const ids: number[] = [];
  withTexts(document, (sealed) => {
    ids.push(keyIdOf(sealed));
    return sealed;
  });
  return ids.length === 0 ? null : Math.min(...ids);
}

/** The same value with other sealed texts. */
export function withTexts(value: unknown, change: (sealed: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([field, part]) => {
    const isText = SEALED_FIELD.test(field) && typeof part === 'string';
    return [field, isText ? change(part) : withTexts(part, change)];
  });
  return Object.fromEntries(fields);
}
