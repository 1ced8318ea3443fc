import { isUrgent } from '../../../domain/notice/line';
import { Refusal } from '../../lib/errors';
import { deliverNow } from '../../notice';
import { noticeIdOf } from '../announce';
import type { AppealRecord } from '../record';

/** Nobody waits for a job, so it tells everybody in the posts. */
const MOST = 20;

/**
 * After an act that nobody chose: what is red leaves at once. The other messages of a rush leave with the next minute of
 * the clock, many at a time.
 */
export async function tellIfUrgent(
  after: AppealRecord | Refusal | null,
  now: string,
): Promise<void> {
  if (after === null || after instanceof Refusal || !isUrgent(after.priority)) return;
  await deliverNow(noticeIdOf(after), now, MOST);
}
