import type { TimelineEntryView } from '../../../../../contract';
import { latestOf } from '../../../../../domain/calendar/beijing-time';

/**
 * Until when (ISO UTC) what was told about an appeal stands on its page: until the phone loaded it (milliseconds), or
 * until its newest entry, when the phone's clock is behind.
 */
export function seenUntil(
  timeline: readonly Pick<TimelineEntryView, 'at'>[],
  loadedAt: number,
): string {
  return latestOf(loadedAt, ...timeline.map(({ at }) => at));
}
