import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { Chips } from '../../../../components/chips';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { usePageVisible } from '../../../../platform/navigation/page-visible';
import { LIST_TEXT } from '../../../appeal/text';
import { useCalls } from '../../hooks/use-calls';
import { CALLS_TEXT } from '../../text-calls';
import { CallCard } from './call-card';
import { Unreachable } from './unreachable';
import './index.scss';

type Which = 'todo' | 'done';

function useLoading(query: ReturnType<typeof useCalls>) {
  const loadMore = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  useReachBottom(loadMore);
  usePullDownRefresh(() => void query.refetch().finally(() => stopPullDownRefresh()));
  return loadMore;
}

function moreWords({ isFetchingNextPage, isFetchNextPageError }: ReturnType<typeof useCalls>) {
  if (isFetchingNextPage) return LIST_TEXT.loading;
  return isFetchNextPageError ? LIST_TEXT.moreFailed : LIST_TEXT.loadMore;
}

interface CallListProps {
  query: ReturnType<typeof useCalls>;
  which: Which;
  onMore: () => void;
}

function CallList({ query, which, onMore }: CallListProps) {
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const now = Date.now();
  return (
    <LoadState query={query}>
      {({ pages }) => (
        <>
          {items.length === 0 && (
            <EmptyState {...(which === 'done' ? CALLS_TEXT.emptyDone : CALLS_TEXT.empty)} />
          )}
          {items.map((call) => (
            <CallCard key={call.id} call={call} now={now} />
          ))}
          {query.hasNextPage && (
            <View id="load-more" className="call-link" ariaRole="button" onClick={onMore}>
              {moreWords(query)}
            </View>
          )}
          {which === 'todo' && <Unreachable people={pages[0]?.unreachable ?? []} />}
        </>
      )}
    </LoadState>
  );
}

/** 请打电话: people whom an urgent message did not reach, to be called by the duty desk. */
function CallsPage() {
  const [which, setWhich] = useState<Which>('todo');
  const query = useCalls(which === 'done', usePageVisible());
  const loadMore = useLoading(query);
  const open = query.data?.pages[0]?.open;
  const chips = [
    { value: 'todo', label: CALLS_TEXT.todo, ...(open !== undefined && { count: open }) },
    { value: 'done', label: CALLS_TEXT.done },
  ] as const;
  const isRefused = query.error !== null && failureCode(query.error) === 'FORBIDDEN';
  return (
    <Screen title={CALLS_TEXT.title}>
      <View className="call-quiet">{CALLS_TEXT.hint}</View>
      <Chips
        chips={chips}
        value={which}
        idPrefix="calls"
        onChange={setWhich}
        label={CALLS_TEXT.which}
      />
      {isRefused ? (
        <EmptyState {...CALLS_TEXT.notYours} />
      ) : (
        <CallList query={query} which={which} onMore={loadMore} />
      )}
    </Screen>
  );
}

export default definePage(CallsPage);
