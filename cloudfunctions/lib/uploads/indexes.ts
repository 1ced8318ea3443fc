import type { CollectionName, IndexDeclaration } from '../db/indexes';

/** How things are found by their files: by name, by WeChat's running check, and when it must be asked again. */
export function mediaIndexes(collection: CollectionName): IndexDeclaration[] {
  return [
    { collection, name: 'mediaName', fields: [{ field: 'media.name', order: 1 }] },
    { collection, name: 'mediaDue', fields: [{ field: 'mediaDueAt', order: 1 }] },
    { collection, name: 'mediaTrace', fields: [{ field: 'media.traceId', order: 1 }] },
  ];
}
