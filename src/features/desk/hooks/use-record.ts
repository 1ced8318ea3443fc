import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input, MeView, PlaceView } from '../../../../contract';
import { call } from '../../../platform/call';
import { queryKeys } from '../../../setup/query-keys';

/** Writes an appeal down for somebody. */
export function useRecord() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'appeal.record'>) => call('appeal.record', input),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.appeals }),
  });
}

/** The grids that a member of staff may record for: their own, or all of their community. */
export function useGrids(me: MeView | undefined) {
  const posts = (me?.roles ?? []).map(({ place }) => place);
  const own = posts.filter(({ level }) => level === 'grid');
  const home = me?.places.find(({ level }) => level === 'community');
  const community = posts.find(({ level }) => level === 'community') ?? home;
  const isOwnOnly = own.length > 0 && !posts.some(({ level }) => level === 'community');
  const below = useQuery({
    queryKey: queryKeys.places(community?.id),
    queryFn: () => call('account.places', community ? { parentId: community.id } : {}),
    enabled: community !== undefined && !isOwnOnly,
  });
  const grids: PlaceView[] = isOwnOnly ? own : (below.data?.places ?? []);
  return grids;
}
