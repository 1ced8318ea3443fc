import type { Jobs } from '../../lib/batch';
import type { TextHolder } from '../../lib/review/holder';
import { settleAnswered } from './settle-answered';

/** What the clock does with words that waited. */
export function reviewJobs(holders: readonly TextHolder[]) {
  return { settleAnswered: settleAnswered(holders) } satisfies Jobs;
}
