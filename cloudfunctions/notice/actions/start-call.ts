import type { ParsedInput } from '../../../contract';
import { isBefore, later } from '../../../domain/calendar/beijing-time';
import { transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import { dutyName, people } from '../../lib/people';
import { unseal } from '../../lib/seal';
import type { Handler, MemberCall } from '../../lib/serve';
import { mayCall, presentCall } from '../call-access';
import type { CallAttemptRecord, CallRecord } from '../call-record';
import { composeNotice } from '../compose';
import { mailboxOf } from '../mailbox';
import { isStaff } from '../present-mailbox';
import type { NoticeRecord } from '../record';

/** For so long the same key is the same look; after that the number may be another one. */
const RETRY = { minutes: 10 };

/** `notice.startCall`: that the number was looked up is kept in the call and told to whom it belongs. */
export const startCall: Handler<'notice.startCall'> = async (input, call) => {
  const started = await keepLook(input, call);
  if (started instanceof Refusal) return started;
  const { id } = started.person;
  const [view, phone] = await Promise.all([presentCall(started), phoneOnDuty(id)]);
  return { call: view, phone };
};

type Refused = 'NOT_FOUND' | 'WRONG_STATE' | 'CONFLICT';

function keepLook(
  { callId, idempotencyKey: key }: ParsedInput<'notice.startCall'>,
  call: MemberCall,
): Promise<CallRecord | Refusal<Refused>> {
  return transaction(async (tx) => {
    const record = await tx.find<CallRecord>('calls', callId);
    if (!record || !mayCall(call.me, record)) return refuse('NOT_FOUND');
    if (record.isDone) return refuse('WRONG_STATE');
    const earlier = record.attempts.findLast((attempt) => attempt.key === key);
    if (earlier && !isLookOf(call.openid, earlier)) return refuse('CONFLICT');
    if (earlier && isBefore(call.now, later(earlier.at, RETRY))) return record;
    const by = { id: call.openid, name: dutyName(call.me) };
    const attempts = [...record.attempts, { at: call.now, by, outcome: 'started' as const, key }];
    await tx.update<CallRecord>('calls', record._id, { attempts });
    await tx.insert('notices', lookedUp(record, attempts.length, call));
    return { ...record, attempts };
  });
}

function isLookOf(openid: string, { by, outcome }: CallAttemptRecord): boolean {
  return outcome === 'started' && by.id === openid;
}

/** Only while its owner holds a post. Two requests. */
async function phoneOnDuty(openid: string): Promise<string | null> {
  const [mailbox, person] = await Promise.all([mailboxOf(openid), people.find(openid)]);
  const sealed = person && isStaff(person) ? mailbox.phoneSealed : null;
  return sealed === null ? null : unseal(sealed, openid);
}

function lookedUp(record: CallRecord, times: number, { now }: MemberCall): NoticeRecord {
  const { _id, thing, number, priority, excerpt, person } = record;
  return composeNotice({
    id: `called-${_id}-${times}`,
    at: now,
    about: {
      thing,
      number,
      priority,
      excerpt,
      communityId: null,
      isUrgent: false,
    },
    audiences: [{ kind: 'notice.called', to: [person.id] }],
  });
}
