import {
  participantsOf,
  STRANGER,
  type Standing,
  standingOf as standingInThings,
} from '../../lib/participants';
import type { ThingRef } from '../../lib/thing';
import { type AppealRecord, appealRef } from '../record';

type Counted = Pick<AppealRecord, '_id' | 'joinCount' | 'followCount' | 'absorbed'>;

/** The appeal, and those that were merged into it. */
function withDuplicates({ _id, absorbed }: Pick<AppealRecord, '_id' | 'absorbed'>): ThingRef[] {
  return [_id, ...absorbed.map(({ id }) => id)].map(appealRef);
}

/** Everybody besides owner and handlers who is told what happens. No request while there is nobody. */
export async function toldOf(appeal: Counted): Promise<string[]> {
  const { joinCount, followCount, absorbed } = appeal;
  if (joinCount + followCount + absorbed.length === 0) return [];
  const found = await participantsOf(withDuplicates(appeal));
  const owners = absorbed.flatMap(({ ownerId }) => ownerId ?? []);
  return [...new Set([...owners, ...found.map(({ personId }) => personId)])];
}

/** How many people have the same, in this appeal or in one that was merged into it: each once, never its owner. */
export async function joinersOf(
  appeal: Pick<AppealRecord, '_id' | 'ownerId' | 'absorbed'>,
): Promise<number> {
  const found = await participantsOf(withDuplicates(appeal));
  const joined = found.filter(({ hasJoined }) => hasJoined).map(({ personId }) => personId);
  const writers = appeal.absorbed.flatMap((one) => one.ownerId ?? []);
  return [...new Set([...writers, ...joined])].filter((id) => id !== appeal.ownerId).length;
}

/** One request; none while nobody takes part. */
export async function standingOf(appeal: Counted, openid: string): Promise<Standing> {
  if (appeal.joinCount + appeal.followCount === 0) return STRANGER;
  return standingInThings(withDuplicates(appeal), openid);
}
