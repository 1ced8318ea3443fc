import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

/** As many as one call takes. */
export const MOST_AT_ONCE = 20;

interface Wanted {
  appealIds: string[];
  idempotencyKey: string;
}

/** Takes on several appeals; answers how many were taken and how many not. */
export function useAcceptMany() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Wanted) => call('appeal.acceptMany', wanted),
    onSuccess: () => client.invalidateQueries({ queryKey: queryKeys.appeals }),
  });
}
