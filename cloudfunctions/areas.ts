import { hasActed } from './appeal';
import { FILES } from './files';
import { type Jobs, together } from './lib/batch';
import { people } from './lib/people';
import { resealing } from './lib/reseal';
import { reviews } from './lib/review/record';
import { DAY_FILES } from './lib/take-away/day-files';
import { cleanUploadsOf } from './lib/uploads/clean';
import { recheckMediaOf } from './lib/uploads/recheck';
import { noticeJobs, notices, storedMailboxes } from './notice';
import { reviewJobs } from './review';
import { TEXTS } from './texts';

/**
 * The areas bring what is theirs to the functions that serve all of them. This file, `files.ts`, `texts.ts` and `indexes.ts` know
 * every area; the clock and the community know none.
 */

/**
 * What the clock does every minute, in this order: what belongs to no area, and the jobs of areas whose function has no
 * timer of its own. Messages come last, as jobs make some.
 */
export const JOBS = {
  recheckMedia: recheckMediaOf(FILES),
  cleanUploads: cleanUploadsOf(FILES, [DAY_FILES]),
  ...reviewJobs(TEXTS),
  resealPeople: together(
    [resealing(people), resealing(storedMailboxes), resealing(notices), resealing(reviews)],
    { things: 500, minutes: 10 },
  ),
  ...noticeJobs({ appeal: hasActed }),
} satisfies Jobs;

/** What happened in a community on a day, for everybody to read. */
export { summariseDay } from './appeal';
