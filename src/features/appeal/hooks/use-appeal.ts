import { useQuery } from '@tanstack/react-query';
import { call } from '../../../platform/cloud/call';
import { usePageVisible } from '../../../platform/navigation/page-visible';
import { queryKeys } from '../../../setup/query-keys';

const REFETCH_MS = 15_000;

/** One appeal, read again every 15 seconds while the page is on top. */
export function useAppeal(appealId: string) {
  const isVisible = usePageVisible();
  return useQuery({
    queryKey: queryKeys.appeal(appealId),
    queryFn: () => call('appeal.get', { appealId }),
    refetchInterval: isVisible ? REFETCH_MS : false,
    refetchOnWindowFocus: 'always',
    enabled: appealId !== '',
  });
}
