import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/call';
import { newIdempotencyKey } from '../../../platform/key';
import { queryKeys } from '../../../setup/query-keys';
import { kindsSaying } from '../kinds-saying';

/** Milliseconds between two looks for new messages while the page is in sight. */
const LOOK_EVERY = 15_000;

function wishOf(words: string): Pick<Input<'notice.inbox'>, 'query' | 'kinds'> {
  if (words === '') return {};
  const kinds = kindsSaying(words);
  return { query: words, ...(kinds.length > 0 && { kinds }) };
}

/** Messages, newest first, page by page; all, or what contains the words. */
export function useInbox(words: string, isVisible: boolean) {
  return useInfiniteQuery({
    queryKey: queryKeys.inboxPages(words),
    queryFn: ({ pageParam }) =>
      call('notice.inbox', { ...wishOf(words), ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: isVisible ? LOOK_EVERY : false,
  });
}

/** Marks all messages, or all about one thing as read; each call of `mutate` is an intent of its own. */
export function useMarkRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (which: { ids: 'all' } | { thingId: string }) =>
      call('notice.markRead', { ...which, idempotencyKey: newIdempotencyKey() }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.inbox }),
        queryClient.invalidateQueries({ queryKey: queryKeys.me }),
      ]),
  });
}
