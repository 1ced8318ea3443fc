import type { BatchResult } from '../../lib/batch';
import { recheckMediaOf } from '../../lib/uploads/recheck';
import { appeals } from '../record';

/** Asks WeChat again about files of appeals that it has not judged; staff who recorded one sent them. */
export function recheckMedia(now: string): Promise<BatchResult> {
  return recheckMediaOf(
    { things: appeals, uploaderOf: ({ ownerId, intake }) => ownerId ?? intake?.by.id ?? '' },
    now,
  );
}
