import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

const SETTINGS_KEY = [...queryKeys.appeals, 'settings'] as const;

/** What the caller's community has set for itself. */
export function useSettings() {
  return useQuery({ queryKey: SETTINGS_KEY, queryFn: () => call('appeal.settings', {}) });
}

/** Saves the whole of it over the version that was read. */
export function useSaveSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'appeal.saveSettings'>) => call('appeal.saveSettings', input),
    onSuccess: (settings) => client.setQueryData(SETTINGS_KEY, settings),
  });
}
