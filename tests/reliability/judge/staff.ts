import type { Role } from '../../../domain/people';
import type { Column } from './columns';

/** Posts that are responsible for a place, from the grid up: they see everything that comes from it. */
const RANKS: Partial<Record<Role, number>> = {
  grid_worker: 1,
  community_staff: 1,
  community_secretary: 2,
  street_leader: 3,
  city_admin: 4,
};

/** How high a post is; 0 when it is responsible for nothing. */
export function rankOf(role: Role | null): number {
  return role === null ? 0 : (RANKS[role] ?? 0);
}

export function isPost(role: Role | null): boolean {
  return rankOf(role) > 0;
}

/** Whoever works in a community, not above it. */
export function worksInCommunity({ role }: Column): boolean {
  return isPost(role) && !(role === 'street_leader' || role === 'city_admin');
}

const HEADS: readonly (Role | null)[] = ['community_secretary', 'street_leader', 'city_admin'];

/** Posts of the first grid or its community, and the grid worker of the next grid, whose community is the same. */
export function worksInCommunityHere({ role, spot }: Column): boolean {
  const isNextGrid = role === 'grid_worker' && spot === 'elsewhere';
  return isPost(role) && (spot === 'here' || isNextGrid);
}

/** Whoever may take posts from others. */
export function isHead({ role }: Column): boolean {
  return HEADS.includes(role);
}

/** The owner with every post is all of them. */
export function hasEveryPost({ title }: Column): boolean {
  return title === 'owner with every post';
}
