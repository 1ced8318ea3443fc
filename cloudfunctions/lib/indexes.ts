import type { CollectionName, IndexDeclaration } from './db/indexes';

export const CORE_COLLECTIONS: readonly CollectionName[] = [
  'places',
  'people',
  'communities',
  'orders',
  'participants',
  'looks',
  'uploads',
  'exports',
  'reviews',
  'limits',
  'jobs',
];

/** What lib looks up. */
export const CORE_INDEXES: readonly IndexDeclaration[] = [
  {
    collection: 'places',
    name: 'children',
    fields: [
      { field: 'parentId', order: 1 },
      { field: 'order', order: 1 },
    ],
  },
  { collection: 'people', name: 'roles', fields: [{ field: 'roles', order: 1 }] },
  { collection: 'people', name: 'sealedBy', fields: [{ field: 'sealedBy', order: 1 }] },
  { collection: 'people', name: 'renamed', fields: [{ field: 'renamedAt', order: 1 }] },
  {
    collection: 'orders',
    name: 'turn',
    fields: [
      { field: 'kind', order: 1 },
      { field: 'turnAt', order: 1 },
    ],
  },
  {
    collection: 'orders',
    name: 'subject',
    fields: [
      { field: 'kind', order: 1 },
      { field: 'subject', order: 1 },
    ],
  },
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
    collection: 'participants',
    name: 'shardsDue',
    fields: [
      { field: 'dueOf', order: 1 },
      { field: '_id', order: 1 },
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
  {
    collection: 'exports',
    name: 'thing',
    fields: [
      { field: 'thing.type', order: 1 },
      { field: 'thing.id', order: 1 },
      { field: 'recency', order: -1 },
    ],
  },
  {
    collection: 'reviews',
    name: 'unasked',
    fields: [
      { field: 'writerId', order: 1 },
      { field: 'isUnasked', order: 1 },
      { field: 'urgency', order: 1 },
    ],
  },
  {
    collection: 'uploads',
    name: 'dueOfArea',
    fields: [
      { field: 'area', order: 1 },
      { field: 'dueAt', order: 1 },
    ],
  },
];
