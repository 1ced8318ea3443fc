import type { FaultReport } from './fault-report';

/** A browser has no such log. */
export function writeRealtimeLog(_report: FaultReport): void {}
