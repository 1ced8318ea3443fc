import { APPEAL_COLLECTIONS, APPEAL_INDEXES } from './appeal/indexes';
import { COMMUNITY_COLLECTIONS, COMMUNITY_INDEXES } from './community/indexes';
import type { CollectionName, IndexDeclaration } from './lib/db/indexes';
import { CORE_COLLECTIONS, CORE_INDEXES } from './lib/indexes';
import { NOTICE_COLLECTIONS, NOTICE_INDEXES } from './notice/indexes';
import { REVIEW_INDEXES } from './review/indexes';

/** Every collection: devcloud and deployment make exactly these. */
export const COLLECTIONS: readonly CollectionName[] = [
  ...CORE_COLLECTIONS,
  ...COMMUNITY_COLLECTIONS,
  ...NOTICE_COLLECTIONS,
  ...APPEAL_COLLECTIONS,
];

/** Every index. */
export const INDEXES: readonly IndexDeclaration[] = [
  ...CORE_INDEXES,
  ...COMMUNITY_INDEXES,
  ...NOTICE_INDEXES,
  ...REVIEW_INDEXES,
  ...APPEAL_INDEXES,
];
