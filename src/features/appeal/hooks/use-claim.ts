import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

/** Makes the caller the owner of an appeal that staff wrote down for them. */
export function useClaim() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'appeal.claim'>) => call('appeal.claim', input),
    onSuccess: (appeal) => {
      client.setQueryData(queryKeys.appeal(appeal.id), appeal);
      void client.invalidateQueries({ queryKey: queryKeys.appeals });
    },
  });
}
