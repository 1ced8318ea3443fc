import type { Handler } from '../../lib/serve';
import { mailboxes, newMailbox } from '../mailbox';
import { presentMailbox } from '../present-mailbox';

/** `notice.mailbox` */
export const mailbox: Handler<'notice.mailbox'> = async (_input, { me, now }) =>
  presentMailbox((await mailboxes.find(me._id)) ?? newMailbox(me._id), me, now);
