import { useState } from 'react';
import { dial } from '../../../../platform/device/phone';
import { useStartCall } from '../../hooks/use-calls';
import { useIntentKey } from '../../hooks/use-intent-key';

export interface LookUp {
  /** The sheet that says what a look means is open. */
  isAsking: boolean;
  isSending: boolean;
  error: unknown;
  /** Null: none is registered; undefined: not looked up yet. */
  phone: string | null | undefined;
  ask: () => void;
  cancel: () => void;
  confirm: () => void;
}

/** Looking the phone on duty of one person up, and dialling it at once. */
export function useLookUp(callId: string): LookUp {
  const [isAsking, setAsking] = useState(false);
  const start = useStartCall();
  const intent = useIntentKey();
  const confirm = () => {
    if (start.isPending) return;
    const input = { callId, idempotencyKey: intent.key };
    start.mutate(input, {
      onSuccess: ({ phone }) => {
        intent.onSuccess();
        setAsking(false);
        if (phone !== null) dial(phone);
      },
      onError: intent.onError,
    });
  };
  return {
    isAsking,
    confirm,
    isSending: start.isPending,
    error: start.error,
    phone: start.data?.phone,
    ask: () => setAsking(true),
    cancel: () => setAsking(false),
  };
}
