import type { Input } from '../../../contract';
import { DEFAULT_SETTINGS } from '../../../domain/notice/settings';
import type { Mailbox } from '../../setup/templates-to-ask';

type Settings = Mailbox['settings'];
export type Hours = NonNullable<Settings['quiet']>;

/** Settings as they are shown: the quiet hours stay, also while they are switched off. */
export interface SettingsForm extends Omit<Settings, 'quiet'> {
  isQuiet: boolean;
  quiet: Hours;
}

/** What is sent; the phone only when it was changed, so that nothing sealed travels for nothing. */
export type SettingsWish = Omit<Input<'notice.saveSettings'>, 'idempotencyKey'>;

/** As the contract has it. */
const PHONE = /^[0-9+][0-9 -]{4,19}$/;
const NO_HOURS: Hours = { from: 0, to: 0 };

/** The form with these settings; `hours`: the last that were seen here, for when they are switched on again. */
export function formOf(settings: Settings, hours: Hours | null): SettingsForm {
  const quiet = settings.quiet ?? hours ?? DEFAULT_SETTINGS.quiet ?? NO_HOURS;
  return { ...settings, isQuiet: settings.quiet !== null, quiet };
}

/** The settings in a form. */
export function settingsFrom({ isQuiet, quiet, ...others }: SettingsForm): Settings {
  return { ...others, quiet: isQuiet ? quiet : null };
}

/** Whether both say the same. */
export function isSameSettings(one: Settings, other: Settings): boolean {
  return (
    one.quiet?.from === other.quiet?.from &&
    one.quiet?.to === other.quiet?.to &&
    one.tasks === other.tasks &&
    one.hasMorningList === other.hasMorningList &&
    one.progress === other.progress &&
    one.followed === other.followed
  );
}

/** Whether both ask for the same. */
export function isSameWish(one: SettingsWish, other: SettingsWish): boolean {
  return isSameSettings(one.settings, other.settings) && one.dutyPhone === other.dutyPhone;
}

/** Whether the cloud has what was wished for: after a lost answer it may. */
export function isGranted({ settings, dutyPhone }: SettingsWish, saved: Mailbox): boolean {
  const isPhoneKept = dutyPhone === undefined || dutyPhone === saved.dutyPhone;
  return isPhoneKept && isSameSettings(settings, saved.settings);
}

/** The phone on duty as it is sent; null: none. */
export function phoneFrom(typed: string): string | null {
  return typed.trim() || null;
}

/** Whether the phone on duty can be saved; none is fine. */
export function isPhoneRight(typed: string): boolean {
  const phone = phoneFrom(typed);
  return phone === null || PHONE.test(phone);
}
