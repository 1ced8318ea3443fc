import { useQuery } from '@tanstack/react-query';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

/** The posts that the appeal can be given to. */
export function usePosts(appealId: string) {
  return useQuery({
    queryKey: [...queryKeys.appeal(appealId), 'posts'],
    queryFn: () => call('appeal.posts', { appealId }),
  });
}

/** Appeals that are likely the same, for staff. */
export function useDuplicates(appealId: string) {
  return useQuery({
    queryKey: [...queryKeys.appeal(appealId), 'duplicates'],
    queryFn: () => call('appeal.duplicates', { appealId }),
  });
}

/** Which staff looked, once the owner wants to know. */
export function useLooks(appealId: string, isWanted: boolean) {
  return useQuery({
    queryKey: [...queryKeys.appeal(appealId), 'looks'],
    queryFn: () => call('appeal.looks', { appealId }),
    enabled: isWanted,
  });
}

/** The community's reply templates, for its staff. */
export function useReplyTemplates() {
  return useQuery({
    queryKey: [...queryKeys.appeals, 'settings'],
    queryFn: () => call('appeal.settings', {}),
    staleTime: 300_000,
    retry: false,
  });
}
