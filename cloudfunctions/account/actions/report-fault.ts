import { log } from '../../lib/log';
import type { Handler } from '../../lib/serve';

/** `account.reportFault`: one line in the log of the function. The contract has kept out what is personal. */
export const reportFault: Handler<'account.reportFault'> = async (
  { frames, ...fault },
  { traceId },
) => {
  log('warn', 'phone-fault', { traceId, ...fault, frames: frames.join(' ') });
  return {};
};
