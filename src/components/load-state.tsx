import Skeleton from '@nutui/nutui-react-taro/dist/es/packages/skeleton';
import '@nutui/nutui-react-taro/dist/es/packages/skeleton/style/style.css';
import type { UseQueryResult } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { failureCode } from '../platform/cloud/call-error';
import { ErrorNote } from './error-note';
import './states.scss';

interface LoadStateProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  isEmpty?: (data: T) => boolean;
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

function LoadingCards() {
  return (
    <View className="skeleton" ariaLabel="正在加载">
      {[0, 1].map((card) => (
        <View key={card} className="skeleton__card">
          <Skeleton rows={3} animated={false} />
        </View>
      ))}
    </View>
  );
}

/** The four states of anything asked for: loading, failed with a way to retry, empty, ready. */
export function LoadState<T>({ query, isEmpty, empty, children }: LoadStateProps<T>) {
  const { data, error, refetch } = query;
  if (data === undefined && error) {
    return <ErrorNote code={failureCode(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <LoadingCards />;
  if (isEmpty?.(data)) return <>{empty}</>;
  return <>{children(data)}</>;
}
