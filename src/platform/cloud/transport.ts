import type { ActionName, Envelope } from '../../../contract';
import { CallError } from './call-error';

/** -504003 and -504005: CloudBase ended the function or could not start it in time. */
const BUSY = /-50400[35]|TIME_LIMIT|EXCEED/i;
const OFFLINE = /request:fail|network|timeout|interrupted|ERR_|-1\b/i;

function describeFault(fault: unknown): string {
  if (typeof fault === 'object' && fault !== null && 'errMsg' in fault) return String(fault.errMsg);
  return String(fault);
}

function toCallError(fault: unknown): CallError {
  const text = describeFault(fault);
  if (BUSY.test(text)) return new CallError('TRY_AGAIN', '', text);
  return new CallError(OFFLINE.test(text) ? 'NO_NETWORK' : 'INTERNAL', '', text);
}

/** Sends one action to the cloud function of its area (`appeal.submit` → function `appeal`). */
export async function send<T>(action: ActionName, input: object): Promise<Envelope<T>> {
  const area = action.slice(0, action.indexOf('.'));
  try {
    const answer = await wx.cloud.callFunction({ name: area, data: { action, input } });
    return answer.result as Envelope<T>;
  } catch (fault) {
    throw toCallError(fault);
  }
}
