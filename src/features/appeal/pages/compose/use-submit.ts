import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AppealView, Input } from '../../../../../contract';
import { call } from '../../../../platform/call';
import { type FailureCode, failureCode } from '../../../../platform/call-error';
import { replacePage } from '../../../../platform/navigation';
import { askToSubscribe } from '../../../../platform/subscribe';
import { queryKeys } from '../../../../setup/query-keys';
import { submitInputOf } from '../../draft';
import type { DraftControl } from '../../hooks/use-draft';
import { isSameIntent, justSubmittedKey } from '../../intent';

export interface Submit {
  submit: () => void;
  isSending: boolean;
  failure: FailureCode | null;
}

function useRemember() {
  const client = useQueryClient();
  return (appeal: AppealView) => {
    client.setQueryData(queryKeys.appeal(appeal.id), appeal);
    client.setQueryData(justSubmittedKey(appeal.id), true);
    void client.invalidateQueries({ queryKey: queryKeys.appeals });
  };
}

/** Sends the draft once, however often the button is tapped; the draft goes only after the cloud has the appeal. */
export function useSubmit(control: DraftControl): Submit {
  const isBusy = useRef(false);
  const remember = useRemember();
  const mutation = useMutation({
    mutationFn: (input: Input<'appeal.submit'>) => call('appeal.submit', input),
    onError: (error) => {
      if (!isSameIntent(failureCode(error))) control.renewKey();
    },
  });
  const send = async (input: Input<'appeal.submit'>) => {
    const asked = askToSubscribe(['progress']);
    try {
      const appeal = await mutation.mutateAsync(input);
      control.finish();
      remember(appeal);
      await asked;
      replacePage('appeal', { id: appeal.id });
    } catch {
      isBusy.current = false;
    }
  };
  const submit = () => {
    const input = submitInputOf(control.draft);
    if (isBusy.current || input === null) return;
    isBusy.current = true;
    void send(input);
  };
  const isSending = mutation.isPending || mutation.isSuccess;
  return { submit, isSending, failure: mutation.error ? failureCode(mutation.error) : null };
}
