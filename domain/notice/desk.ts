import type { PlacePath, Role, RoleKey } from '../people';
import { roleKey } from '../people';

/** A desk that makes calls: the roles at it, all of one place. */
interface Desk {
  placeId: string;
  posts: readonly RoleKey[];
}

/** Who calls when an urgent message does not get through: 值班台 and 社区书记, where there is nobody the street, then the city. */
const DESKS = [
  { level: 'community', roles: ['community_staff', 'community_secretary'] },
  { level: 'street', roles: ['street_leader'] },
  { level: 'city', roles: ['city_admin'] },
] as const satisfies readonly { level: keyof PlacePath; roles: readonly Role[] }[];

/** The desks for what happens in a community, the nearest first. */
export function desksFor(path: Omit<PlacePath, 'grid'>): Desk[] {
  return DESKS.map(({ level, roles }) => ({
    placeId: path[level],
    posts: roles.map((role) => roleKey(role, path[level])),
  }));
}

/** Whether somebody in this role sits at a desk. */
export function isAtDesk(role: Role): boolean {
  return DESKS.some(({ roles }) => roles.some((one) => one === role));
}
