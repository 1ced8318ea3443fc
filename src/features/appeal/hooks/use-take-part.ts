import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from '../../../platform/cloud/call';
import { failureCode } from '../../../platform/cloud/call-error';
import { newIdempotencyKey } from '../../../platform/cloud/key';
import { queryKeys } from '../../../setup/query-keys';
import { isSameIntent } from '../intent';

type Part = 'join' | 'follow';

/** 我也遇到, or following, on or off; the same tap again after a failure carries the same key. */
export function useTakePart(appealId: string, part: Part) {
  const client = useQueryClient();
  const key = useRef({ isOn: true, value: '' });
  return useMutation({
    mutationFn: (isOn: boolean) => {
      if (key.current.value === '' || key.current.isOn !== isOn) {
        key.current = { isOn, value: newIdempotencyKey() };
      }
      return call(`appeal.${part}`, { appealId, isOn, idempotencyKey: key.current.value });
    },
    onSuccess: (appeal) => {
      key.current.value = '';
      client.setQueryData(queryKeys.appeal(appealId), appeal);
      void client.invalidateQueries({ queryKey: queryKeys.appeals });
    },
    onError: (error) => {
      if (!isSameIntent(failureCode(error))) key.current.value = '';
    },
  });
}
