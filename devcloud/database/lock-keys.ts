import type { Catalogue } from './catalogue';
import { indexKeysOf } from './index-keys';
import type { Change } from './store';

/** Lists the locks of a write: the document, and its old and new places in unique indexes. */
export function lockKeysOf(catalogue: Catalogue, change: Change): string[] {
  const { collection, idKey, before, after } = change;
  const keys = [`${collection} ${idKey}`];
  for (const index of catalogue.declared(collection)) {
    if (index.unique !== true) continue;
    const places = [before, after].flatMap((document) =>
      document ? indexKeysOf(index, document).keys : [],
    );
    keys.push(...places.map((place) => `${collection} ${index.name} ${place}`));
  }
  return keys;
}
