import type { Input, Output } from '../../contract';
import type { CloudClient } from './cloud';
import { newKey } from './world';

/** What members of staff do to appeals, for tests of something else. */

type Calls = Pick<CloudClient, 'call'>;

/** The post `to` helps with the appeal from now on. */
export function askForHelp(
  cloud: Calls,
  who: string,
  { appealId, to }: { appealId: string; to: string },
): Promise<Output<'appeal.assist'>> {
  const input = { appealId, to, reason: '请一起去看', idempotencyKey: newKey() };
  return cloud.call(who, 'appeal.assist', input);
}

/** The appeal carries the mark of pressure from above. */
export function press(
  cloud: Calls,
  who: string,
  appealId: string,
): Promise<Output<'appeal.supervise'>> {
  const input = { appealId, text: '今天回话', idempotencyKey: newKey() };
  return cloud.call(who, 'appeal.supervise', input);
}

/** Makes one appeal of two about the same matter. */
export const COMBINE = 'appeal.merge';

/** The input for it: the first appeal goes into the second. */
export function intoOne(appealId: string, intoId: string): Input<typeof COMBINE> {
  return { appealId, intoId, idempotencyKey: newKey() };
}
