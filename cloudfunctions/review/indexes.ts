import type { IndexDeclaration } from '../lib/db/indexes';

/** What the desk and the job look up. */
export const REVIEW_INDEXES: readonly IndexDeclaration[] = [
  {
    collection: 'reviews',
    name: 'queue',
    fields: [
      { field: 'communityId', order: 1 },
      { field: 'state', order: 1 },
      { field: 'urgency', order: 1 },
    ],
  },
  { collection: 'reviews', name: 'sealedBy', fields: [{ field: 'sealedBy', order: 1 }] },
  { collection: 'reviews', name: 'answered', fields: [{ field: 'answeredAt', order: 1 }] },
];
