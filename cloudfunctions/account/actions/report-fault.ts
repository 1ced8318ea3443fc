import { log } from '../../lib/log';
import { sign } from '../../lib/seal';
import type { Handler } from '../../lib/serve';
import { FaultLines } from '../fault-lines';

const lines = new FaultLines();

/**
 * `account.reportFault`: one line in the log of the function while there is room; the caller learns nothing of that.
 * `caller` tells callers apart, and only the holder of the key can say of a person which mark is theirs.
 */
export const reportFault: Handler<'account.reportFault'> = async (
  { frames, ...fault },
  { traceId, openid, now },
) => {
  const caller = sign('fault-caller', openid).slice(0, 8);
  const line = lines.admit(caller, now);
  if (!line) return {};
  const untold = line.untold || undefined;
  log('warn', 'phone-fault', { traceId, caller, untold, ...fault, frames: frames.join(' ') });
  return {};
};
