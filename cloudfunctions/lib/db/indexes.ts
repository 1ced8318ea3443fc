/** Every collection, in one list: devcloud and deployment make exactly these. */
export const COLLECTIONS = [
  ...(['places', 'people', 'communities', 'groups', 'departures'] as const),
  ...(['appeals', 'participants', 'looks', 'uploads', 'notices'] as const),
  ...(['mailboxes', 'calls', 'jobs'] as const),
] as const;
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
    collection: 'groups',
    name: 'community',
    fields: [
      { field: 'communityId', order: 1 },
      { field: 'boundAt', order: 1 },
    ],
  },
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
  { collection: 'appeals', name: 'mediaName', fields: [{ field: 'media.name', order: 1 }] },
  { collection: 'appeals', name: 'due', fields: [{ field: 'nextDueAt', order: 1 }] },
  { collection: 'appeals', name: 'reminder', fields: [{ field: 'nextReminderAt', order: 1 }] },
  { collection: 'appeals', name: 'provisional', fields: [{ field: 'provisionalFor', order: 1 }] },
  { collection: 'appeals', name: 'mediaDue', fields: [{ field: 'mediaDueAt', order: 1 }] },
  { collection: 'appeals', name: 'mediaTrace', fields: [{ field: 'media.traceId', order: 1 }] },
  {
    collection: 'participants',
    name: 'told',
    fields: [
      { field: 'toldOf', order: 1 },
      { field: '_id', order: 1 },
    ],
  },
  {
    collection: 'participants',
    name: 'person',
    fields: [
      { field: 'personId', order: 1 },
      { field: 'isTold', order: 1 },
      { field: 'thing.type', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'looks',
    name: 'thing',
    fields: [
      { field: 'thing.type', order: 1 },
      { field: 'thing.id', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  { collection: 'uploads', name: 'due', fields: [{ field: 'dueAt', order: 1 }] },
  { collection: 'departures', name: 'order', fields: [{ field: 'at', order: 1 }] },
  {
    collection: 'notices',
    name: 'inbox',
    fields: [
      { field: 'recipients', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  { collection: 'notices', name: 'unread', fields: [{ field: 'unreadBy', order: 1 }] },
  { collection: 'notices', name: 'due', fields: [{ field: 'dueAt', order: 1 }] },
  {
    collection: 'notices',
    name: 'line',
    fields: [
      { field: 'messages.waiting', order: 1 },
      { field: 'recency', order: 1 },
    ],
  },
  { collection: 'notices', name: 'weekly', fields: [{ field: 'crowd.dueAt', order: 1 }] },
  { collection: 'mailboxes', name: 'morning', fields: [{ field: 'morningAt', order: 1 }] },
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
