import { isAtDesk } from '../notice/desk';
import type { Role } from '../people';
import { isPost } from './posts';

/** The rooms of the desk that the app offers to people who work. */
export const ENTRIES = [
  /** 待办 */ 'queue',
  /** 待打电话 */ 'calls',
  /** 代为登记 */ 'record',
  /** 办理情况 */ 'rates',
  /** 微信群 */ 'groups',
  /** 社区设置 */ 'settings',
  /** 岗位人员 */ 'staff',
] as const;
export type Entry = (typeof ENTRIES)[number];

/** Who works in a community or in one of its grids. */
const IN_COMMUNITY: readonly Role[] = ['grid_worker', 'community_staff', 'community_secretary'];
/** Who has posts below. */
const SUPERIORS: readonly Role[] = ['community_secretary', 'street_leader', 'city_admin'];

const IS_FOR: Record<Entry, (role: Role) => boolean> = {
  queue: isPost,
  calls: isAtDesk,
  record: isPost,
  rates: isPost,
  groups: (role) => IN_COMMUNITY.includes(role),
  settings: isPost,
  staff: (role) => SUPERIORS.includes(role),
};

/** What is offered to somebody in these roles. Each action behind an entry decides for itself. */
export function entriesOf(roles: readonly Role[]): Entry[] {
  return ENTRIES.filter((entry) => roles.some(IS_FOR[entry]));
}
