import type { PhoneFacts } from './fault-report';

/** Of a browser nothing is told. */
export function phoneFacts(): PhoneFacts {
  return { version: '', library: '', phone: 'browser' };
}
