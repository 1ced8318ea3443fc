import { CallError } from '../cloud/call-error';
import { send } from '../cloud/transport';
import { pageOnTop } from '../navigation/navigation';
import { FaultGate } from './fault-gate';
import { type FaultKind, reportOf } from './fault-report';
import { phoneFacts } from './phone-facts';
import { writeRealtimeLog } from './realtime-log';

const gate = new FaultGate();

/** A network that is gone or a cloud that is busy is no fault of the app. */
function isFault(fault: unknown): boolean {
  return !(fault instanceof CallError) || !['NO_NETWORK', 'TRY_AGAIN'].includes(fault.code);
}

/**
 * Tells WeChat's real-time log and the cloud of a fault, without anything personal, and seldom. Never throws; what it
 * cannot tell is not told, and not tried again.
 */
export function tellFault(kind: FaultKind, fault: unknown, page?: string): void {
  try {
    if (!isFault(fault)) return;
    const report = reportOf(kind, fault, { ...phoneFacts(), page: page ?? pageOnTop() });
    if (!gate.admit(report, Date.now())) return;
    void send('account.reportFault', report).catch(() => undefined);
    writeRealtimeLog(report);
  } catch {
    // A fault of telling is not told: it would come round again.
  }
}
