import {
  type Mailbox,
  suitingTemplates,
  templatesAtTap,
  templatesOnRequest,
} from '../../setup/templates-to-ask';

/** What the inbox says about WeChat messages; null: nothing, all is well. */
export type Reminder =
  | { state: 'off' | 'low'; more: number | 'always' }
  | { state: 'refused' }
  | null;

/** Whether there is something to offer or to say calmly. */
export function reminderOf(mailbox: Mailbox): Reminder {
  const suiting = suitingTemplates(mailbox);
  // The cloud says when it is time to offer; what a tap on the offer brings is what the button asks for.
  const [first, ...others] = templatesOnRequest(mailbox);
  if (first !== undefined && templatesAtTap(mailbox).length > 0) {
    const isLongTerm = suiting.some(({ name, isLongTerm }) => name === first && isLongTerm);
    const state = suiting.every(({ answer }) => answer === null) ? 'off' : 'low';
    return { state, more: isLongTerm ? 'always' : 1 + others.length };
  }
  const isRefused = suiting.some(
    ({ balance, answer }) => balance === 0 && (answer === 'reject' || answer === 'ban'),
  );
  return isRefused ? { state: 'refused' } : null;
}
