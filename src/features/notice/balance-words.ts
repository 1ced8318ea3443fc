import type { Mailbox } from '../../setup/templates-to-ask';
import { BALANCE_TEXT } from './text-settings';

type TemplateState = Mailbox['templates'][number];

const NONE_LEFT = {
  accept: BALANCE_TEXT.usedUp,
  reject: BALANCE_TEXT.refused,
  ban: BALANCE_TEXT.banned,
  filter: BALANCE_TEXT.filtered,
} as const;

/** How many messages of a template may still come, in plain words. */
export function tellBalance({ balance, isLongTerm, answer }: TemplateState): string {
  if (balance > 0) return isLongTerm ? BALANCE_TEXT.always : BALANCE_TEXT.left(balance);
  return answer === null ? BALANCE_TEXT.never : NONE_LEFT[answer];
}
