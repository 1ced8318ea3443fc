import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from '../../../platform/cloud/call';
import { newIdempotencyKey } from '../../../platform/cloud/key';
import { say } from '../../../platform/device/toast';
import { queryClient } from '../../../setup/query';
import { queryKeys } from '../../../setup/query-keys';
import type { Mailbox } from '../../../setup/templates-to-ask';
import {
  formOf,
  type Hours,
  isGranted,
  isSameSettings,
  type SettingsForm,
  type SettingsWish,
  settingsFrom,
} from '../settings-form';
import { type Saving, SettingsSaver } from '../settings-saver';
import { MESSAGE_SETTINGS_TEXT } from '../text-settings';
import { type PhoneEditing, usePhone } from './use-phone';

/** The mailbox as it is now: messages may have used acceptances up since the last look. */
export function useFreshMailbox(isWanted: boolean) {
  return useQuery({
    queryKey: queryKeys.mailbox,
    queryFn: () => call('notice.mailbox', {}),
    enabled: isWanted,
    refetchOnMount: 'always',
  });
}

async function send(wish: SettingsWish, idempotencyKey: string): Promise<void> {
  const mailbox = await call('notice.saveSettings', { ...wish, idempotencyKey });
  // A look that began before must not come back with what was.
  await queryClient.cancelQueries({ queryKey: queryKeys.mailbox });
  queryClient.setQueryData(queryKeys.mailbox, mailbox);
}

/** One for the app: what is on its way outlives the page. */
const saver = new SettingsSaver({
  send,
  newKey: newIdempotencyKey,
  onFailed: (isWatched) => {
    // The answer may be lost, and the change be there.
    void queryClient.invalidateQueries({ queryKey: queryKeys.mailbox });
    if (!isWatched) say(MESSAGE_SETTINGS_TEXT.lostLater);
  },
});

export interface SettingsEditing {
  form: SettingsForm;
  phone: PhoneEditing;
  saving: Saving;
  /** Saved at once. */
  change: (change: Partial<SettingsForm>) => void;
  retry: () => void;
}

/** Settings that are saved as they are changed; what fails is as it was before, and can be tried again. */
export function useSettingsForm(mailbox: Mailbox): SettingsEditing {
  const stored = useSyncExternalStore(saver.subscribe, saver.saving);
  const [hours, setHours] = useState<Hours | null>(null);
  useEffect(() => saver.forgetSaved(), []);
  const isThere = stored.state === 'failed' && isGranted(stored.wish, mailbox);
  const saving: Saving = isThere ? { state: 'saved' } : stored;
  const settings = saving.state === 'saving' ? saving.wish.settings : mailbox.settings;
  const form = formOf(settings, hours);
  const change = (part: Partial<SettingsForm>) => {
    const next = { ...form, ...part };
    setHours(next.quiet);
    const wanted = settingsFrom(next);
    if (!isSameSettings(wanted, settings)) void saver.want({ settings: wanted });
  };
  const savePhone = (dutyPhone: string | null) => void saver.want({ settings, dutyPhone });
  const phone = usePhone(mailbox.dutyPhone, savePhone);
  return { form, phone, saving, change, retry: () => void saver.retry() };
}
