import { useQuery } from '@tanstack/react-query';
import type { MeView, PlaceView } from '../../contract';
import type { PlaceLevel, Role } from '../../domain/people';
import { call } from '../platform/call';
import { openPage } from '../platform/navigation';
import { queryKeys } from './query-keys';

/** The roles whose work comes to them as a queue. */
const HANDLING_ROLES: readonly Role[] = [
  'grid_worker',
  'community_staff',
  'community_secretary',
  'street_leader',
  'city_admin',
];

/** Who the caller is; every screen shares the one answer. */
export function useMe() {
  return useQuery({ queryKey: queryKeys.me, queryFn: () => call('account.me', {}) });
}

/** Agreed to the privacy terms and chose a grid: may write appeals and see those of the community. */
export function isMember(me: MeView): boolean {
  return me.hasConsented && me.isJoined;
}

/** Whether appeals are routed to this person. */
export function isHandler(me: MeView): boolean {
  return me.roles.some(({ role }) => HANDLING_ROLES.includes(role));
}

/** The place of one level that the person lives in. */
export function placeOf(me: MeView, level: PlaceLevel): PlaceView | undefined {
  return me.places.find((place) => place.level === level);
}

/** Opens what is still missing: privacy terms, then the choice of a grid; afterwards one is back on this page. */
export function openJoinFlow(me: MeView): void {
  if (me.hasConsented) openPage('join', {});
  else openPage('consent', {});
}
