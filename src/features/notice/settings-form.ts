import type { Input } from '../../../contract';
import { DEFAULT_SETTINGS } from '../../../domain/notice/settings';
import type { Mailbox } from '../../setup/templates-to-ask';

type Settings = Mailbox['settings'];

/** Settings as they are typed: the quiet hours stay, also while they are switched off. */
export interface SettingsForm extends Omit<Settings, 'quiet'> {
  isQuiet: boolean;
  quiet: NonNullable<Settings['quiet']>;
  dutyPhone: string;
}

/** As the contract has it. */
const PHONE = /^[0-9+][0-9 -]{4,19}$/;
const NO_HOURS = { from: 0, to: 0 };

/** The form with what is saved. */
export function formOf({ settings, dutyPhone }: Mailbox): SettingsForm {
  const quiet = settings.quiet ?? DEFAULT_SETTINGS.quiet ?? NO_HOURS;
  return { ...settings, isQuiet: settings.quiet !== null, quiet, dutyPhone: dutyPhone ?? '' };
}

function settingsFrom({ isQuiet, quiet, dutyPhone: _, ...others }: SettingsForm): Settings {
  return { ...others, quiet: isQuiet ? quiet : null };
}

function phoneFrom(form: SettingsForm): string | null {
  return form.dutyPhone.trim() || null;
}

/** Whether the phone on duty can be saved; none is fine. */
export function isPhoneRight(form: SettingsForm): boolean {
  const phone = phoneFrom(form);
  return phone === null || PHONE.test(phone);
}

/** What is sent; the phone only when it was changed, so that nothing sealed travels for nothing. */
export function inputFrom(
  form: SettingsForm,
  saved: Mailbox,
): Omit<Input<'notice.saveSettings'>, 'idempotencyKey'> {
  const dutyPhone = phoneFrom(form);
  return {
    settings: settingsFrom(form),
    ...(dutyPhone !== saved.dutyPhone && { dutyPhone }),
  };
}

/** Whether saving would change anything. */
export function isChanged(form: SettingsForm, saved: Mailbox): boolean {
  const before = settingsFrom(formOf(saved));
  const now = settingsFrom(form);
  const isSame =
    now.quiet?.from === before.quiet?.from &&
    now.quiet?.to === before.quiet?.to &&
    now.tasks === before.tasks &&
    now.hasMorningList === before.hasMorningList &&
    now.progress === before.progress &&
    now.followed === before.followed;
  return !isSame || phoneFrom(form) !== saved.dutyPhone;
}
