import type { Output } from '../../contract';
import { balanceOf, templatesToAsk } from '../../domain/notice/credits';
import { TEMPLATE_NAMES } from '../../domain/notice/template-names';
import { isPostHolder } from '../../domain/places/posts';
import type { Member } from '../lib/people';
import { unseal } from '../lib/seal';
import { functionSettings } from '../lib/settings';
import type { MailboxRecord } from './mailbox';

/** Whether the person holds a post: they get tasks. */
export function isStaff({ roles }: Pick<Member, 'roles'>): boolean {
  return isPostHolder(roles);
}

/** A mailbox as its owner sees it. */
export function presentMailbox(
  mailbox: MailboxRecord,
  me: Member,
  now: string,
): Output<'notice.mailbox'> {
  const longTerm = functionSettings().longTermTemplates;
  const { credits, settings, phoneSealed } = mailbox;
  const staff = isStaff(me);
  return {
    templates: TEMPLATE_NAMES.filter((name) => staff || name !== 'task').map((name) => ({
      name,
      balance: Math.max(0, balanceOf(credits[name])),
      isLongTerm: longTerm.includes(name),
      answer: credits[name].answer,
    })),
    ask: templatesToAsk(credits, { isStaff: staff, longTerm }, now),
    settings,
    isStaff: staff,
    dutyPhone: phoneSealed === null ? null : unseal(phoneSealed, me._id),
  };
}
