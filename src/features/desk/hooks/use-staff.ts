import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/cloud/call';
import { queryKeys } from '../../../setup/query-keys';

const STAFF_KEY = ['account', 'staff'] as const;

/** The posts below the caller's, with who holds them. */
export function useStaff() {
  return useQuery({ queryKey: STAFF_KEY, queryFn: () => call('account.staff', {}) });
}

/** Takes a post from somebody; the new list is shown at once. */
export function useRelease() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'account.release'>) => call('account.release', input),
    onSuccess: (staff) => {
      client.setQueryData(STAFF_KEY, staff);
      void client.invalidateQueries({ queryKey: queryKeys.appeals });
    },
  });
}
