import { useInfiniteQuery } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

export type QueueWish = Omit<Input<'appeal.queue'>, 'cursor' | 'limit'>;

/** The queue, page by page, with the numbers of the first page. */
export function useQueue(wish: QueueWish) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.appealQueue, 'pages', wish],
    queryFn: ({ pageParam }) => call('appeal.queue', { ...wish, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
  });
}
