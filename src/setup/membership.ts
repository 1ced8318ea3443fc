import { useQuery } from '@tanstack/react-query';
import type { MeView } from '../../contract';
import type { Entry } from '../../domain/entries';
import { call } from '../platform/cloud/call';
import { openPage } from '../platform/navigation/navigation';
import { queryKeys } from './query-keys';

/** Who the caller is; every screen shares the one answer. */
export function useMe() {
  return useQuery({ queryKey: queryKeys.me, queryFn: () => call('account.me', {}) });
}

/** Whether this room of the desk is open to the caller; the cloud says which are. */
export function mayEnter(me: MeView, entry: Entry): boolean {
  return me.entries.includes(entry);
}

/** Agreed to the privacy terms and chose a grid: may write appeals and see those of the community. */
export function isMember(me: MeView): boolean {
  return me.hasConsented && me.isJoined;
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
