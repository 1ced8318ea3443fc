import type { FaultReport } from './fault-report';

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 5;

/** Lets few faults through: each only once in a run of the app, and not many in an hour. */
export class FaultGate {
  private readonly told = new Set<string>();
  private times: number[] = [];

  /** Whether this one may be told; `now` in milliseconds. */
  admit({ kind, name, message, page, frames }: FaultReport, now: number): boolean {
    const likeness = [kind, name, message, page, frames[0]].join('\n');
    this.times = this.times.filter((time) => now - time < HOUR_MS);
    if (this.told.has(likeness) || this.times.length >= MOST_AN_HOUR) return false;
    this.told.add(likeness);
    this.times.push(now);
    return true;
  }
}
