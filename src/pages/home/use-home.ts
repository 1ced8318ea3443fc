import { useQuery } from '@tanstack/react-query';
import type { Output } from '../../../contract';
import { call } from '../../platform/cloud/call';
import { queryKeys } from '../../setup/query-keys';

/** How many of the caller's latest appeals are searched for ones that wait for a rating. */
const MINE_SEARCHED = 20;
/** How many entries of the queue are counted for the tile; beyond that it says "or more". */
const QUEUE_COUNTED = 20;

/** Public appeals of the community, the latest few. */
export function useAround(limit: number) {
  return useQuery({
    queryKey: queryKeys.home('public'),
    queryFn: () => call('appeal.list', { scope: 'public', limit }),
  });
}

/** The caller's own appeals that are resolved and not rated yet. */
export function useToRate() {
  return useQuery({
    queryKey: queryKeys.home('mine'),
    queryFn: () => call('appeal.list', { scope: 'mine', limit: MINE_SEARCHED }),
    select: ({ items }: Output<'appeal.list'>) =>
      items.filter(({ status }) => status === 'resolved'),
  });
}

/** What waits for the caller as a handler; asked for only when appeals are routed to them. */
export function useMyQueue(isHandler: boolean) {
  return useQuery({
    queryKey: queryKeys.home('queue'),
    queryFn: () => call('appeal.queue', { limit: QUEUE_COUNTED }),
    enabled: isHandler,
  });
}
