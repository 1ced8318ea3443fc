import { useQuery } from '@tanstack/react-query';
import type { MeView } from '../../contract';
import type { Role } from '../../domain/people';
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

/** Names from the city down, without those that the next one repeats (解放路社区第一网格 says the community too). */
export function tellPlaces(me: MeView): string[] {
  const names = me.places.map(({ name }) => name);
  return names.filter((name, index) => !names[index + 1]?.startsWith(name));
}

/** Opens what is still missing: privacy terms, then the choice of a grid; afterwards one is back on this page. */
export function openJoinFlow(me: MeView): void {
  if (me.hasConsented) openPage('join', {});
  else openPage('consent', {});
}
