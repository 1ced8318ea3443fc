import { type Post, type Routing, routeToPosts, type Staffing } from '../places/posts';
import type { Priority } from '../priority';

const FIRST_POSTS = {
  red: ['street_leader', 'community_secretary'],
  yellow: ['grid_worker'],
  blue: ['community_staff'],
} as const satisfies Record<Priority, readonly Post[]>;

/** Who gets a new appeal. */
export function route({ priority, ...staffing }: Staffing & { priority: Priority }): Routing {
  return routeToPosts(FIRST_POSTS[priority], staffing);
}
