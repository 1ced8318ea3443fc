/** Every collection by name. Each area adds its own beside its indexes, so that a misspelt name does not compile. */
// biome-ignore lint/suspicious/noEmptyInterface: areas fill it
export interface Collections {}
export type CollectionName = keyof Collections;

/** An index of a collection. A query that no index serves does not belong in the product. */
export interface IndexDeclaration {
  collection: CollectionName;
  name: string;
  fields: readonly { field: string; order: 1 | -1 }[];
  unique?: boolean;
}
