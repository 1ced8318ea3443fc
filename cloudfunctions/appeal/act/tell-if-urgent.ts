import { isUrgent } from '../../../domain/notice/line';
import { Refusal } from '../../lib/errors';
import { OUTBOX } from '../../notice';
import { noticeIdOf } from '../announce';
import type { AppealRecord } from '../record';

/**
 * After an act of the clock: what is red leaves at once. The other messages of a rush leave with the next minute of the
 * clock, many at a time.
 */
export async function tellIfUrgent(
  after: AppealRecord | Refusal | null,
  now: string,
): Promise<void> {
  if (after === null || after instanceof Refusal || !isUrgent(after.priority)) return;
  await OUTBOX.deliver(noticeIdOf(after), now);
}
