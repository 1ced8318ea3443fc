import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../../platform/cloud/call';
import { newIdempotencyKey } from '../../../platform/cloud/key';
import { queryKeys } from '../../../setup/query-keys';

export interface JoinChoice {
  gridId: string;
  nickname: string;
  realName: string;
}

/** Joins the chosen grid; everything the app knew of another community is asked for again. */
export function useJoin(choice: JoinChoice) {
  const queryClient = useQueryClient();
  const { gridId, nickname, realName } = choice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another intent
  const idempotencyKey = useMemo(newIdempotencyKey, [gridId, nickname, realName]);
  return useMutation({
    mutationFn: () => {
      const name = realName.trim() === '' ? {} : { realName: realName.trim() };
      return call('account.join', { gridId, nickname: nickname.trim(), ...name, idempotencyKey });
    },
    onSuccess: (me) => {
      queryClient.setQueryData(queryKeys.me, me);
      void queryClient.invalidateQueries({ queryKey: queryKeys.appeals });
    },
  });
}
