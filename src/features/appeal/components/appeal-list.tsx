import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { LoadState } from '../../../components/load-state';
import { openPage } from '../../../platform/navigation/navigation';
import type { AppealPages } from '../hooks/use-appeal-list';
import { LIST_TEXT } from '../text';
import { AppealItem } from './appeal-item';
import './appeal-list.scss';

interface AppealListProps {
  pages: AppealPages;
  empty: ReactNode;
}

function footOf({ hasNextPage, isFetchingNextPage, isFetchNextPageError }: AppealPages): string {
  if (isFetchingNextPage) return LIST_TEXT.loading;
  if (isFetchNextPageError) return LIST_TEXT.moreFailed;
  return hasNextPage ? LIST_TEXT.loadMore : LIST_TEXT.end;
}

/** Appeals one below the other, and the line that loads more of them. */
export function AppealList({ pages, empty }: AppealListProps) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const loadMore = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };
  return (
    <LoadState query={pages} isEmpty={(items) => items.length === 0} empty={empty}>
      {(items) => (
        <View className="appeal-items">
          {items.map((item) => (
            <AppealItem
              key={item.id}
              item={item}
              onTap={() => openPage('appeal', { id: item.id })}
            />
          ))}
          <View id="load-more" className="appeal-items__foot" onClick={loadMore}>
            {footOf(pages)}
          </View>
        </View>
      )}
    </LoadState>
  );
}
