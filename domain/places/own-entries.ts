import { isAtDesk } from '../notice/desk';
import type { Role } from '../people';
import type { EntryRules } from './entry';

/** The roles of a community and its grids. */
const IN_COMMUNITY: readonly Role[] = ['grid_worker', 'community_staff', 'community_secretary'];
/** The roles with posts below. */
const SUPERIORS: readonly Role[] = ['community_secretary', 'street_leader', 'city_admin'];

/** The rooms that belong to no area. */
export const OWN_ENTRIES = {
  /** 待打电话 */
  calls: { place: 2, isFor: isAtDesk },
  /** 微信群 */
  groups: { place: 6, isFor: (role: Role) => IN_COMMUNITY.includes(role) },
  /** 岗位人员 */
  staff: { place: 8, isFor: (role: Role) => SUPERIORS.includes(role) },
} as const satisfies EntryRules;
