import type { CollectionName, IndexDeclaration } from '../lib/db/indexes';
import { mediaIndexes } from '../lib/uploads/indexes';

declare module '../lib/db/indexes' {
  interface Collections {
    appeals: true;
  }
}

export const APPEAL_COLLECTIONS: readonly CollectionName[] = ['appeals'];

/** How appeals are found. */
export const APPEAL_INDEXES: readonly IndexDeclaration[] = [
  {
    collection: 'appeals',
    name: 'mine',
    fields: [
      { field: 'ownerId', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'public',
    fields: [
      { field: 'path.community', order: 1 },
      { field: 'isListed', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'find',
    fields: [
      { field: 'path.community', order: 1 },
      { field: 'isListed', order: 1 },
      { field: 'keys', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'queue',
    fields: [
      { field: 'queueKeys', order: 1 },
      { field: 'urgency', order: 1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'learnt',
    fields: [
      { field: 'path.city', order: 1 },
      { field: 'learntKeys', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'month',
    fields: [
      { field: 'path.community', order: 1 },
      { field: 'month', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'handled',
    fields: [
      { field: 'handledBy', order: 1 },
      { field: 'month', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'appeals',
    name: 'resolvedOn',
    fields: [
      { field: 'path.community', order: 1 },
      { field: 'resolvedOn', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  { collection: 'appeals', name: 'number', fields: [{ field: 'number', order: 1 }] },
  { collection: 'appeals', name: 'askAgain', fields: [{ field: 'askAgainAt', order: 1 }] },
  { collection: 'appeals', name: 'recount', fields: [{ field: 'recountAt', order: 1 }] },
  { collection: 'appeals', name: 'due', fields: [{ field: 'nextDueAt', order: 1 }] },
  { collection: 'appeals', name: 'reminder', fields: [{ field: 'nextReminderAt', order: 1 }] },
  { collection: 'appeals', name: 'provisional', fields: [{ field: 'provisionalFor', order: 1 }] },
  { collection: 'appeals', name: 'shownBy', fields: [{ field: 'shownBy', order: 1 }] },
  { collection: 'appeals', name: 'hideWriter', fields: [{ field: 'hideWriterAt', order: 1 }] },
  { collection: 'appeals', name: 'sealedBy', fields: [{ field: 'sealedBy', order: 1 }] },
  ...mediaIndexes('appeals'),
];
