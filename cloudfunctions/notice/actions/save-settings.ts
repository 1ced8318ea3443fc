import { nextMorning } from '../../../domain/notice/quiet-hours';
import { wantsMorningList } from '../../../domain/notice/settings';
import { seal } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { changeOnce } from '../mailbox';
import { isStaff, presentMailbox } from '../present-mailbox';

/** `notice.saveSettings`: a phone on duty is kept for staff only. */
export const saveSettings: Handler<'notice.saveSettings'> = async (input, { me, now }) => {
  const { settings, dutyPhone, idempotencyKey } = input;
  const staff = isStaff(me);
  const wantsList = staff && wantsMorningList(settings);
  const saved = await changeOnce(me._id, idempotencyKey, (mailbox) => ({
    ...mailbox,
    settings,
    morningAt: wantsList ? (mailbox.morningAt ?? nextMorning(now)) : null,
    ...(staff && dutyPhone !== undefined && { phoneSealed: sealed(dutyPhone, me._id) }),
  }));
  return presentMailbox(saved, me, now);
};

function sealed(phone: string | null, openid: string): string | null {
  return phone === null ? null : seal(phone, openid);
}
