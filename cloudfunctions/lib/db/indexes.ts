/**
 * Every collection by name: those of lib, and each area adds its own beside its indexes. So a misspelt name does not
 * compile.
 */
export interface Collections {
  places: true;
  people: true;
  communities: true;
  orders: true;
  participants: true;
  looks: true;
  uploads: true;
  exports: true;
  reviews: true;
  limits: true;
  jobs: true;
}
export type CollectionName = keyof Collections;

/** An index of a collection. A query that no index serves does not belong in the product. */
export interface IndexDeclaration {
  collection: CollectionName;
  name: string;
  fields: readonly { field: string; order: 1 | -1 }[];
  unique?: boolean;
}
