import { useState } from 'react';
import { failureCode } from '../../../platform/call-error';
import { newIdempotencyKey } from '../../../platform/key';
import { isSameIntent } from '../../appeal/intent';

/** The key of an act that can be done again: the same for retries, a new one once it was done or refused. */
export function useIntentKey() {
  const [key, setKey] = useState(newIdempotencyKey);
  const renew = () => setKey(newIdempotencyKey());
  return {
    key,
    onSuccess: renew,
    onError: (error: unknown) => {
      if (!isSameIntent(failureCode(error))) renew();
    },
  };
}
