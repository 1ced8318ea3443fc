import type { Role } from '../people';

/** 值班台 and 社区书记 look at what waits in their community. */
const REVIEWERS: readonly Role[] = ['community_staff', 'community_secretary'];

/** Does the holder of this role decide what others may read? */
export function isReviewer(role: Role): boolean {
  return REVIEWERS.includes(role);
}
