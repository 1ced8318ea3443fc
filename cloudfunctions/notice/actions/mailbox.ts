import type { Handler } from '../../lib/serve';
import { mailboxOf } from '../mailbox';
import { presentMailbox } from '../present-mailbox';

/** `notice.mailbox` */
export const mailbox: Handler<'notice.mailbox'> = async (_input, { me, now }) =>
  presentMailbox(await mailboxOf(me._id), me, now);
