import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../platform/call';
import { newIdempotencyKey } from '../../../platform/key';
import { queryKeys } from '../../../setup/query-keys';

/** Milliseconds between two looks for new messages while the page is in sight. */
const LOOK_EVERY = 15_000;

/** Messages, newest first, page by page. */
export function useInbox(isVisible: boolean) {
  return useInfiniteQuery({
    queryKey: queryKeys.inbox,
    queryFn: ({ pageParam }) => call('notice.inbox', pageParam ? { cursor: pageParam } : {}),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: isVisible ? LOOK_EVERY : false,
  });
}

/** Marks messages as read; each call of `mutate` is an intent of its own. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[] | 'all') =>
      call('notice.markRead', { ids, idempotencyKey: newIdempotencyKey() }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.inbox }),
        queryClient.invalidateQueries({ queryKey: queryKeys.me }),
      ]),
  });
}
