import { useInfiniteQuery } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';
import { kindsSaying } from '../kinds-saying';

/** Milliseconds between two looks for new messages while the page is in sight. */
const LOOK_EVERY = 15_000;

function wishOf(words: string): Pick<Input<'notice.inbox'>, 'query' | 'kinds'> {
  if (words === '') return {};
  const kinds = kindsSaying(words);
  return { query: words, ...(kinds.length > 0 && { kinds }) };
}

/** Messages, newest first, page by page; all, or what contains the words: what was found stays as it is. */
export function useInbox(words: string, isVisible: boolean) {
  return useInfiniteQuery({
    queryKey: queryKeys.inboxPages(words),
    queryFn: ({ pageParam }) =>
      call('notice.inbox', { ...wishOf(words), ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchInterval: isVisible && words === '' ? LOOK_EVERY : false,
  });
}
