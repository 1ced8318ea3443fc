import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../platform/call';
import { queryKeys } from '../../../setup/query-keys';

/** `queue` is what waits for the caller as a handler; the others are the scopes of `appeal.list`. */
export type ListScope = 'mine' | 'public' | 'queue';

function loadPage(scope: ListScope, cursor: string | undefined) {
  if (scope === 'queue') return call('appeal.queue', { cursor });
  return call('appeal.list', { scope, cursor });
}

function keyOf(scope: ListScope) {
  const key = scope === 'queue' ? queryKeys.appealQueue : queryKeys.appealList(scope);
  return [...key, 'pages'];
}

/** A list of appeals, page by page. */
export function useAppealList(scope: ListScope, isEnabled: boolean) {
  return useInfiniteQuery({
    queryKey: keyOf(scope),
    queryFn: ({ pageParam }) => loadPage(scope, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchOnWindowFocus: 'always',
    enabled: isEnabled,
  });
}

export type AppealPages = ReturnType<typeof useAppealList>;
