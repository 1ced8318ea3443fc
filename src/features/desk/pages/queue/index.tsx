import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { QUEUE_SCOPES, type QueueScope } from '../../../../../domain/appeal/facets';
import { Chips } from '../../../../components/chips';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { LIST_TEXT } from '../../../appeal/text';
import { CallsNote } from '../../components/calls-note';
import { useQueue } from '../../hooks/use-queue';
import { QUEUE_SCOPE_TEXT, QUEUE_TEXT } from '../../text';
import { AcceptFooter, hasAcceptFooter } from './accept-footer';
import { chipsOf, type Narrow, wishOf } from './filter';
import { QueueItems } from './queue-items';
import { useChosen } from './use-chosen';
import './index.scss';

type Order = 'due' | 'place';

const SCOPES = QUEUE_SCOPES.map((value) => ({ value, label: QUEUE_SCOPE_TEXT[value] }));
const ORDERS = [
  { value: 'due', label: QUEUE_TEXT.byDue },
  { value: 'place', label: QUEUE_TEXT.byPlace },
] as const;

function usePages(scope: QueueScope, narrow: Narrow) {
  const query = useQueue(wishOf(scope, narrow));
  const loadMore = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(loadMore);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { query, items, loadMore, counts: query.data?.pages[0]?.counts ?? null };
}

function footOf({ hasNextPage, isFetchingNextPage }: ReturnType<typeof usePages>['query']): string {
  if (isFetchingNextPage) return LIST_TEXT.loading;
  return hasNextPage ? LIST_TEXT.loadMore : LIST_TEXT.end;
}

/** 我的待办: what waits for this person, narrowed and ordered as they work through it. */
function QueuePage() {
  const [scope, setScope] = useState<QueueScope>('mine');
  const [narrow, setNarrow] = useState<Narrow>('all');
  const [order, setOrder] = useState<Order>('due');
  const { query, items, counts, loadMore } = usePages(scope, narrow);
  const choosing = useChosen(items);
  const empty = narrow === 'all' ? LIST_TEXT.emptyQueue : QUEUE_TEXT.emptyFilter;
  const showScope = (next: QueueScope) => {
    setScope(next);
    setNarrow('all');
  };
  return (
    <Screen
      title={QUEUE_TEXT.title}
      footer={hasAcceptFooter(choosing) && <AcceptFooter choosing={choosing} />}
    >
      <CallsNote />
      <Chips
        chips={SCOPES}
        value={scope}
        idPrefix="scope"
        onChange={showScope}
        label={QUEUE_TEXT.scope}
      />
      <Chips
        chips={chipsOf(counts, narrow)}
        value={narrow}
        idPrefix="narrow"
        label={QUEUE_TEXT.narrow}
        onChange={setNarrow}
      />
      <Chips
        chips={ORDERS}
        value={order}
        idPrefix="order"
        onChange={setOrder}
        label={QUEUE_TEXT.order}
      />
      <LoadState query={query} isEmpty={() => items.length === 0} empty={<EmptyState {...empty} />}>
        {() => (
          <>
            <QueueItems items={items} isByPlace={order === 'place'} choosing={choosing} />
            <View id="load-more" className="queue-foot" onClick={loadMore}>
              {footOf(query)}
            </View>
          </>
        )}
      </LoadState>
    </Screen>
  );
}

export default definePage(QueuePage);
