import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Input } from '../../../../contract';
import { call } from '../../../platform/call';
import { type FailureCode, failureCode } from '../../../platform/call-error';
import { newIdempotencyKey } from '../../../platform/key';
import { queryKeys } from '../../../setup/query-keys';
import type { Mailbox } from '../../../setup/templates-to-ask';
import { formOf, inputFrom, isChanged, isPhoneRight, type SettingsForm } from '../settings-form';

/** The mailbox as it is now: messages may have used acceptances up since the last look. */
export function useFreshMailbox(isWanted: boolean) {
  return useQuery({
    queryKey: queryKeys.mailbox,
    queryFn: () => call('notice.mailbox', {}),
    enabled: isWanted,
    refetchOnMount: 'always',
  });
}

function useSaveSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<'notice.saveSettings'>) => call('notice.saveSettings', input),
    onSuccess: (mailbox) => client.setQueryData(queryKeys.mailbox, mailbox),
  });
}

export interface SettingsEditing {
  form: SettingsForm;
  isChanged: boolean;
  isPhoneRight: boolean;
  isSaving: boolean;
  /** Saved, and nothing changed since. */
  isSaved: boolean;
  failure: FailureCode | null;
  change: (change: Partial<SettingsForm>) => void;
  save: () => void;
}

/** Settings being changed, kept until the cloud has them; other content is another intent, the same again the same. */
export function useSettingsForm(mailbox: Mailbox): SettingsEditing {
  const [typed, setTyped] = useState<{ form: SettingsForm; idempotencyKey: string } | null>(null);
  const saving = useSaveSettings();
  const form = typed?.form ?? formOf(mailbox);
  const hasChanged = isChanged(form, mailbox);
  const change = (part: Partial<SettingsForm>) => {
    setTyped({ form: { ...form, ...part }, idempotencyKey: newIdempotencyKey() });
    if (!saving.isPending) saving.reset();
  };
  const save = () => {
    if (typed === null || !isPhoneRight(form) || saving.isPending) return;
    const { idempotencyKey } = typed;
    saving.mutate(
      { ...inputFrom(form, mailbox), idempotencyKey },
      { onSuccess: () => setTyped((now) => (now === typed ? null : now)) },
    );
  };
  return {
    ...{ form, change, save, isChanged: hasChanged, isPhoneRight: isPhoneRight(form) },
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && !hasChanged,
    failure: saving.error ? failureCode(saving.error) : null,
  };
}
