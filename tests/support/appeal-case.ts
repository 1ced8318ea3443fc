import type { Act } from '../../domain/appeal/acts';
import type { AppealCase } from '../../domain/appeal/case';
import type { TimeLimits } from '../../domain/appeal/deadlines';
import { route } from '../../domain/appeal/routing';
import { startCase, type TransitionOptions, transition } from '../../domain/appeal/transition';
import type { PlacePath, RoleKey } from '../../domain/people';
import { type Routing, routeTo, routeUp } from '../../domain/places/posts';
import type { Priority } from '../../domain/priority';

/** One place in each level, a second grid, and every post. */
export const PATH: PlacePath = { city: 'c', county: 'y', street: 's', community: 'm', grid: 'g' };
export const GRID: RoleKey = 'grid_worker@g';
export const OTHER_GRID: RoleKey = 'grid_worker@g2';
export const DESK: RoleKey = 'community_staff@m';
export const SECRETARY: RoleKey = 'community_secretary@m';
export const STREET: RoleKey = 'street_leader@s';
export const CITY: RoleKey = 'city_admin@c';

/** Monday, 10:00 in Beijing, with a plain working week ahead. */
export const START = '2026-03-02T02:00:00.000Z';
/** The same day, 16:00. */
export const LATER = '2026-03-02T08:00:00.000Z';

const isStaffed = () => true;

/** A test names what is special about an appeal; `from` and `limits` decide its clocks. */
export type Special = Partial<AppealCase> & { from?: string; limits?: TimeLimits | null };

/** A new appeal of this colour, as routing and clocks make it. */
export function caseOf(priority: Priority, { from = START, ...special }: Special = {}): AppealCase {
  const routing = route({ priority, path: PATH, isStaffed });
  const limits = special.limits ?? null;
  return {
    ownerId: 'owner',
    path: PATH,
    category: 'property',
    visibility: 'public',
    isAnonymous: false,
    limits,
    joinCount: 0,
    ...startCase({ priority, from, limits: limits ?? undefined, routing }),
    ...special,
  };
}

/** Where the act would lead: one level up, and what the test names. */
function optionsFor(appeal: AppealCase, given: Given): TransitionOptions {
  const { to, ...rest } = given;
  const up = routeUp({ level: appeal.level, path: PATH, isStaffed });
  return { up, ...(to && { to: routed(to) }), ...rest };
}

/** A test names this for an act. */
export type Given = Omit<TransitionOptions, 'to'> & { to?: RoleKey | Routing };

function routed(to: RoleKey | Routing): Routing {
  return typeof to === 'string' ? routeTo(to, { path: PATH, isStaffed }) : to;
}

/** Where a new appeal of this colour would begin. */
export function beginningOf(priority: Priority): Routing {
  return route({ priority, path: PATH, isStaffed });
}

/** The appeal after the act; null when it is refused. */
export function tried(
  appeal: AppealCase,
  act: Act,
  now: string,
  given: Given = {},
): AppealCase | null {
  const result = transition(appeal, act, now, optionsFor(appeal, given));
  return result.ok ? { ...appeal, ...result.change } : null;
}

/** The appeal after the act, which must be possible. */
export function did(appeal: AppealCase, act: Act, now = LATER, given: Given = {}): AppealCase {
  const after = tried(appeal, act, now, given);
  if (after === null) throw new Error(`${act} refused when ${appeal.status}`);
  return after;
}

/** After these acts, one after the other, at one instant. */
export function through(appeal: AppealCase, acts: readonly Act[], now = LATER): AppealCase {
  return acts.reduce((one, act) => did(one, act, now), appeal);
}
