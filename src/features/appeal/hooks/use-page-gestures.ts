import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import type { AppealPages } from './use-appeal-list';

/** Pulling the page down reads the list again, reaching its end loads more. */
export function usePageGestures(pages: AppealPages): void {
  usePullDownRefresh(() => {
    void pages.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage();
  });
}
