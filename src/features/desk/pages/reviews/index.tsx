import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { definePage } from '../../../../components/define-page';
import { EmptyState } from '../../../../components/empty-state';
import { LoadState } from '../../../../components/load-state';
import { Screen } from '../../../../components/screen';
import { failureCode } from '../../../../platform/cloud/call-error';
import { LIST_TEXT } from '../../../appeal/text';
import { useReviews } from '../../hooks/use-reviews';
import { REVIEWS_TEXT } from '../../text-reviews';
import { ReviewCard } from './review-card';
import './index.scss';

type Query = ReturnType<typeof useReviews>;

function useLoading(query: Query) {
  const loadMore = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  useReachBottom(loadMore);
  usePullDownRefresh(() => void query.refetch().finally(() => stopPullDownRefresh()));
  return loadMore;
}

function moreWords({ isFetchingNextPage, isFetchNextPageError }: Query) {
  if (isFetchingNextPage) return LIST_TEXT.loading;
  return isFetchNextPageError ? LIST_TEXT.moreFailed : LIST_TEXT.loadMore;
}

function ReviewList({ query, onMore }: { query: Query; onMore: () => void }) {
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <LoadState
      query={query}
      isEmpty={() => items.length === 0}
      empty={<EmptyState {...REVIEWS_TEXT.empty} />}
    >
      {() => (
        <>
          {items.map((review) => (
            <ReviewCard key={review.id} review={review} />
          ))}
          {query.hasNextPage && (
            <View id="load-more" className="review-link" ariaRole="button" onClick={onMore}>
              {moreWords(query)}
            </View>
          )}
        </>
      )}
    </LoadState>
  );
}

/** 待审内容: words that others do not read before the desk has looked. */
function ReviewsPage() {
  const query = useReviews();
  const loadMore = useLoading(query);
  const isRefused = query.error !== null && failureCode(query.error) === 'FORBIDDEN';
  return (
    <Screen title={REVIEWS_TEXT.title}>
      <View className="review-quiet">{REVIEWS_TEXT.hint}</View>
      {isRefused ? (
        <EmptyState {...REVIEWS_TEXT.notYours} />
      ) : (
        <ReviewList query={query} onMore={loadMore} />
      )}
    </Screen>
  );
}

export default definePage(ReviewsPage);
