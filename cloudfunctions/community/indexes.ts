import type { CollectionName, IndexDeclaration } from '../lib/db/indexes';

declare module '../lib/db/indexes' {
  interface Collections {
    groups: true;
  }
}

export const COMMUNITY_COLLECTIONS: readonly CollectionName[] = ['groups'];

/** How groups are found. */
export const COMMUNITY_INDEXES: readonly IndexDeclaration[] = [
  {
    collection: 'groups',
    name: 'community',
    fields: [
      { field: 'communityId', order: 1 },
      { field: 'boundAt', order: 1 },
    ],
  },
];
