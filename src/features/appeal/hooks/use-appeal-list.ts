import { useInfiniteQuery } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

/** What of `appeal.list` is shown: its scope, filters and words. */
export type ListWish = Omit<Input<'appeal.list'>, 'cursor' | 'limit'>;

/** A list of appeals, page by page. */
export function useAppealList(wish: ListWish, isEnabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...queryKeys.appealList(wish.scope), 'pages', wish],
    queryFn: ({ pageParam }) => call('appeal.list', { ...wish, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    enabled: isEnabled,
  });
}

export type AppealPages = ReturnType<typeof useAppealList>;
