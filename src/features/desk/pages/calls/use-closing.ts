import { useCloseCall } from '../../hooks/use-calls';
import { useIntentKey } from '../../hooks/use-intent-key';

export type Ending = 'done' | 'notReached';

/** Keeping how the call to one person ended; each ending is an intent of its own. */
export function useClosing(callId: string) {
  const closing = useCloseCall();
  const intents = { done: useIntentKey(), notReached: useIntentKey() };
  const close = (outcome: Ending) => {
    if (closing.isPending) return;
    const { key, ...then } = intents[outcome];
    closing.mutate({ callId, outcome, idempotencyKey: key }, then);
  };
  const isSending = (outcome: Ending) =>
    closing.isPending && closing.variables?.outcome === outcome;
  return { close, isSending, error: closing.error };
}
