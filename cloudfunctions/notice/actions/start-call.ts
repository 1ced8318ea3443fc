import { transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import { dutyName } from '../../lib/people';
import { unseal } from '../../lib/seal';
import type { Handler, MemberCall } from '../../lib/serve';
import { mayCall, presentCall } from '../call-access';
import type { CallRecord } from '../call-record';
import { composeNotice } from '../compose';
import { mailboxes } from '../mailbox';
import type { NoticeRecord } from '../record';

/** `notice.startCall`: that the number was looked up is kept in the call and told to whom it belongs. */
export const startCall: Handler<'notice.startCall'> = async (input, call) => {
  const started = await transaction(async (tx) => {
    const record = await tx.find<CallRecord>('calls', input.callId);
    if (!record || !mayCall(call.me, record)) return refuse('NOT_FOUND');
    if (record.isDone) return refuse('WRONG_STATE');
    if (record.attempts.some(({ key }) => key === input.idempotencyKey)) return record;
    const by = { id: call.openid, name: dutyName(call.me) };
    const attempt = { at: call.now, by, outcome: 'started' as const, key: input.idempotencyKey };
    const attempts = [...record.attempts, attempt];
    await tx.update<CallRecord>('calls', record._id, { attempts });
    await tx.insert('notices', lookedUp(record, attempts.length, call));
    return { ...record, attempts };
  });
  if (started instanceof Refusal) return started;
  const mailbox = await mailboxes.find(started.person.id);
  const sealed = mailbox?.phoneSealed ?? null;
  return {
    call: await presentCall(started),
    phone: sealed === null ? null : unseal(sealed, started.person.id),
  };
};

function lookedUp(record: CallRecord, times: number, { now }: MemberCall): NoticeRecord {
  const { _id, appealId, number, priority, excerpt, person } = record;
  return composeNotice({
    id: `called-${_id}-${times}`,
    at: now,
    about: {
      thing: { type: 'appeal', id: appealId },
      ...{ number, priority, excerpt, communityId: null, isUrgent: false },
    },
    audiences: [{ kind: 'called', to: [person.id] }],
  });
}
