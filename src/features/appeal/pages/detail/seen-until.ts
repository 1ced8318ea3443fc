import type { TimelineEntryView } from '../../../../../contract';

/**
 * Until when (ISO UTC) what was told about an appeal stands on its page: until the phone loaded it (milliseconds), or
 * until its newest entry, when the phone's clock is behind.
 */
export function seenUntil(
  timeline: readonly Pick<TimelineEntryView, 'at'>[],
  loadedAt: number,
): string {
  const moments = timeline.map(({ at }) => Date.parse(at));
  return new Date(Math.max(loadedAt, ...moments)).toISOString();
}
