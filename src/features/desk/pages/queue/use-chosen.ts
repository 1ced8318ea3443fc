import { useState } from 'react';
import type { AppealItemView } from '../../../../../contract';
import { newIdempotencyKey } from '../../../../platform/cloud/key';
import { useAskForMessages } from '../../../../setup/use-subscribe';
import { MOST_AT_ONCE, useAcceptMany } from '../../hooks/use-accept-many';

export interface Choosing {
  isOn: boolean;
  /** There is something to accept at all. */
  isPossible: boolean;
  chosen: readonly string[];
  isSending: boolean;
  error: unknown;
  /** How many were taken the last time, and how many not. */
  outcome: { taken: number; refused: number } | null;
  start: () => void;
  stop: () => void;
  toggle: (id: string) => void;
  accept: () => void;
}

/** Choosing several that wait and taking them on at once; a retry of the same choice carries the same key. */
export function useChosen(items: readonly AppealItemView[]): Choosing {
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [idempotencyKey, setKey] = useState(newIdempotencyKey);
  const doing = useAcceptMany();
  const askForMessages = useAskForMessages();
  const choose = (next: readonly string[]) => {
    setChosen(next);
    setKey(newIdempotencyKey());
  };
  const leave = () => {
    setOn(false);
    choose([]);
  };
  const toggle = (id: string) => {
    if (chosen.includes(id)) choose(chosen.filter((one) => one !== id));
    else if (chosen.length < MOST_AT_ONCE) choose([...chosen, id]);
  };
  const results = doing.data?.results ?? [];
  const refused = results.filter((result) => result.refused !== null).length;
  return {
    isOn,
    chosen,
    toggle,
    stop: leave,
    isPossible: items.some(({ status }) => status === 'pending'),
    isSending: doing.isPending,
    error: doing.error,
    outcome: doing.data ? { taken: results.length - refused, refused } : null,
    start: () => {
      doing.reset();
      setOn(true);
    },
    accept: () => {
      if (chosen.length === 0 || doing.isPending) return;
      void askForMessages();
      doing.mutate({ appealIds: [...chosen], idempotencyKey }, { onSuccess: leave });
    },
  };
}
