import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../platform/call';
import { usePageReturn } from '../../../platform/page-visible';
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

/** A list of appeals, page by page; read again when the page comes back to the top. */
export function useAppealList(scope: ListScope, isEnabled: boolean) {
  const query = useInfiniteQuery({
    queryKey: keyOf(scope),
    queryFn: ({ pageParam }) => loadPage(scope, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchOnWindowFocus: 'always',
    enabled: isEnabled,
  });
  usePageReturn(() => {
    if (isEnabled) void query.refetch();
  });
  return query;
}
