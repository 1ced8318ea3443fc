import type { BatchResult, Job } from '../../lib/batch';
import { recheckMediaOf } from '../../lib/uploads/recheck';
import { appeals } from '../record';

/** Asks WeChat again about files of appeals that it has not judged; staff who recorded one sent them. */
export const recheckMedia: Job = { run, rush: { things: 500, minutes: 15 } };

function run(now: string): Promise<BatchResult> {
  return recheckMediaOf(
    { things: appeals, uploaderOf: ({ ownerId, intake }) => ownerId ?? intake?.by.id ?? '' },
    now,
  );
}
