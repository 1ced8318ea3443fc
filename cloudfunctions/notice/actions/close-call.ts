import { transaction } from '../../lib/db/transaction';
import { Refusal, refuse } from '../../lib/errors';
import { dutyName } from '../../lib/people';
import type { Handler } from '../../lib/serve';
import { mayCall, presentCall } from '../call-access';
import type { CallRecord } from '../call-record';

/** `notice.closeCall`: told ends it; not reached leaves it on the list. */
export const closeCall: Handler<'notice.closeCall'> = async (input, call) => {
  const { callId, outcome, idempotencyKey: key } = input;
  const closed = await transaction(async (tx) => {
    const record = await tx.find<CallRecord>('calls', callId);
    if (!record || !mayCall(call.me, record)) return refuse('NOT_FOUND');
    const earlier = record.attempts.find((attempt) => attempt.key === key);
    if (earlier) {
      const isSame = earlier.outcome === outcome && earlier.by.id === call.openid;
      return isSame ? record : refuse('CONFLICT');
    }
    if (record.isDone) return refuse('WRONG_STATE');
    const by = { id: call.openid, name: dutyName(call.me) };
    const attempts = [...record.attempts, { at: call.now, by, outcome, key }];
    const change = { attempts, state: outcome, isDone: outcome === 'done' };
    await tx.update<CallRecord>('calls', record._id, change);
    return { ...record, ...change };
  });
  return closed instanceof Refusal ? closed : presentCall(closed);
};
