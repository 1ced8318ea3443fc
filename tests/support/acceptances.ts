import type { MailboxRecord } from '../../cloudfunctions/notice/mailbox';
import type { Admin } from '../../devcloud/types';
import { balanceOf } from '../../domain/notice/credits';
import { TEMPLATE_NAMES } from '../../domain/notice/template-names';
import { mailboxDocument } from './world';

type Wechat = Pick<Admin, 'importDocuments' | 'grantSubscription'>;

/** Stores mailboxes, and lets WeChat know as many acceptances as each mailbox has credits. */
export function storeMailboxes(admin: Wechat, mailboxes: readonly MailboxRecord[]): void {
  const documents = mailboxes.map((mailbox) => ({ ...mailbox }));
  admin.importDocuments('mailboxes', documents);
  grantAll(admin, mailboxes);
}

/** Lets WeChat know as many acceptances as each mailbox has credits. */
export function grantAll(
  admin: Pick<Admin, 'grantSubscription'>,
  mailboxes: readonly MailboxRecord[],
): void {
  for (const { _id, credits } of mailboxes) {
    for (const template of TEMPLATE_NAMES) {
      const balance = balanceOf(credits[template]);
      if (balance > 0) admin.grantSubscription(_id, template, balance);
    }
  }
}

/** Each of these people, who have no mailbox yet, accepted every template so often. */
export function acceptMessages(admin: Wechat, openids: readonly string[], times = 100): void {
  storeMailboxes(
    admin,
    openids.map((openid) => mailboxDocument(openid, times)),
  );
}
