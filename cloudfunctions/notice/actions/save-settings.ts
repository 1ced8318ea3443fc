import { nextMorning } from '../../../domain/notice/quiet-hours';
import { wantsMorningList } from '../../../domain/notice/settings';
import { seal } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { changeOnce } from '../mailbox';
import { isStaff, presentMailbox } from '../present-mailbox';

/** `notice.saveSettings`: a phone on duty is kept for staff only; who is none any more can still take it away. */
export const saveSettings: Handler<'notice.saveSettings'> = async (input, { me, now }) => {
  const { settings, dutyPhone, idempotencyKey } = input;
  const staff = isStaff(me);
  const mayChange = dutyPhone !== undefined && (staff || dutyPhone === null);
  const wantsList = staff && wantsMorningList(settings);
  const saved = await changeOnce(me._id, idempotencyKey, (mailbox) => ({
    ...mailbox,
    settings,
    morningAt: wantsList ? (mailbox.morningAt ?? nextMorning(now)) : null,
    ...(mayChange && { phoneSealed: dutyPhone === null ? null : seal(dutyPhone, me._id) }),
  }));
  return presentMailbox(saved, me, now);
};
