/** Every collection, in one list: devcloud and deployment make exactly these. */
export const COLLECTIONS = ['places', 'people', 'appeals', 'notices'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

interface IndexDeclaration {
  collection: CollectionName;
  name: string;
  fields: readonly { field: string; order: 1 | -1 }[];
  unique?: boolean;
}

/** Every index: a query that none of these serves does not belong in the product. */
export const INDEXES: readonly IndexDeclaration[] = [
  {
    collection: 'places',
    name: 'children',
    fields: [
      { field: 'parentId', order: 1 },
      { field: 'order', order: 1 },
    ],
  },
  { collection: 'people', name: 'roles', fields: [{ field: 'roles', order: 1 }] },
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
    name: 'queue',
    fields: [
      { field: 'assignedTo', order: 1 },
      { field: 'isOpen', order: 1 },
      { field: 'urgency', order: 1 },
    ],
  },
  { collection: 'appeals', name: 'due', fields: [{ field: 'nextDueAt', order: 1 }] },
  { collection: 'appeals', name: 'provisional', fields: [{ field: 'provisionalFor', order: 1 }] },
  { collection: 'appeals', name: 'mediaDue', fields: [{ field: 'mediaDueAt', order: 1 }] },
  { collection: 'appeals', name: 'mediaTrace', fields: [{ field: 'media.traceId', order: 1 }] },
  {
    collection: 'notices',
    name: 'inbox',
    fields: [
      { field: 'recipients', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  { collection: 'notices', name: 'unread', fields: [{ field: 'unreadBy', order: 1 }] },
  { collection: 'notices', name: 'unsent', fields: [{ field: 'sendAfter', order: 1 }] },
];
