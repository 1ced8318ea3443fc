import type { CollectionName, IndexDeclaration } from '../lib/db/indexes';

declare module '../lib/db/indexes' {
  interface Collections {
    notices: true;
    mailboxes: true;
    calls: true;
  }
}

export const NOTICE_COLLECTIONS: readonly CollectionName[] = ['notices', 'mailboxes', 'calls'];

/** How messages and calls are found. */
export const NOTICE_INDEXES: readonly IndexDeclaration[] = [
  {
    collection: 'notices',
    name: 'inbox',
    fields: [
      { field: 'recipients', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'notices',
    name: 'unread',
    fields: [
      { field: 'unreadBy', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'notices',
    name: 'thing',
    fields: [
      { field: 'thing.type', order: 1 },
      { field: 'thing.id', order: 1 },
    ],
  },
  { collection: 'notices', name: 'due', fields: [{ field: 'dueAt', order: 1 }] },
  {
    collection: 'notices',
    name: 'line',
    fields: [
      { field: 'messages.waiting', order: 1 },
      { field: 'recency', order: 1 },
    ],
  },
  { collection: 'notices', name: 'sealedBy', fields: [{ field: 'sealedBy', order: 1 }] },
  { collection: 'notices', name: 'weekly', fields: [{ field: 'crowd.dueAt', order: 1 }] },
  { collection: 'mailboxes', name: 'sealedBy', fields: [{ field: 'sealedBy', order: 1 }] },
  { collection: 'mailboxes', name: 'morning', fields: [{ field: 'morningAt', order: 1 }] },
  {
    collection: 'calls',
    name: 'thing',
    fields: [
      { field: 'thing.type', order: 1 },
      { field: 'thing.id', order: 1 },
    ],
  },
  {
    collection: 'calls',
    name: 'desk',
    fields: [
      { field: 'placeId', order: 1 },
      { field: 'isDone', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
];
