import { instantOf } from '../../domain/calendar/beijing-time';

/** The present instant, ISO UTC: what functions store and compare. A budget of time is counted with `Date.now()`. */
export function instantNow(): string {
  return instantOf(Date.now());
}
