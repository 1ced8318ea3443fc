import { type Mailbox, suitingTemplates, templatesAtTap } from '../../setup/templates-to-ask';

/** What the inbox says about WeChat messages; null: nothing, all is well. */
export type Reminder =
  | { state: 'off' | 'low'; more: number | 'always' }
  | { state: 'refused' }
  | null;

/** Whether there is something to offer or to say calmly. */
export function reminderOf(mailbox: Mailbox): Reminder {
  const suiting = suitingTemplates(mailbox);
  const asked = templatesAtTap(mailbox);
  if (asked.length > 0) {
    const isLongTerm = suiting.some((one) => one.name === asked[0] && one.isLongTerm);
    const state = suiting.every(({ answer }) => answer === null) ? 'off' : 'low';
    return { state, more: isLongTerm ? 'always' : asked.length };
  }
  const isRefused = suiting.some(
    ({ balance, answer }) => balance === 0 && (answer === 'reject' || answer === 'ban'),
  );
  return isRefused ? { state: 'refused' } : null;
}
