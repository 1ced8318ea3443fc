import type { TimelineRecord } from '../record';

/** How the timeline names what nobody did. */
export function byTheClock(at: string): Omit<TimelineRecord, 'id' | 'act' | 'toLevel'> {
  return {
    at,
    by: { id: null, role: 'clock', name: null, placeName: null },
    key: null,
    text: null,
  };
}
