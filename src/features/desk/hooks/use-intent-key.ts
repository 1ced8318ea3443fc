import { useState } from 'react';
import { failureCode } from '../../../platform/cloud/call-error';
import { newIdempotencyKey } from '../../../platform/cloud/key';
import { isSameIntent } from '../../appeal/intent';

const intentTo = (content: string) => ({ content, key: newIdempotencyKey() });

/**
 * The key of an act that can be done again: the same for retries, a new one once it was done or refused, or when the
 * content is another.
 */
export function useIntentKey(content = '') {
  const [intent, setIntent] = useState(() => intentTo(content));
  // Another content is another intent: React draws again with it before anything can be tapped.
  if (intent.content !== content) setIntent(intentTo(content));
  const renew = () => setIntent(intentTo(content));
  return {
    key: intent.key,
    onSuccess: renew,
    onError: (error: unknown) => {
      if (!isSameIntent(failureCode(error))) renew();
    },
  };
}
