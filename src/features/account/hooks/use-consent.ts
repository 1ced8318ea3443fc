import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CONSENT_VERSION } from '../../../../domain/people';
import { call } from '../../../platform/cloud/call';
import { newIdempotencyKey } from '../../../platform/cloud/key';
import { queryKeys } from '../../../setup/query-keys';

/** Agrees to the present version of the privacy terms; a second tap repeats the same intent. */
export function useConsent() {
  const queryClient = useQueryClient();
  const [idempotencyKey] = useState(newIdempotencyKey);
  return useMutation({
    mutationFn: () => call('account.consent', { version: CONSENT_VERSION, idempotencyKey }),
    onSuccess: (me) => queryClient.setQueryData(queryKeys.me, me),
  });
}
