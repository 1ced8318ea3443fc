import { collection } from '../lib/db/collection';
import type { AppealRecord } from './record';

/** Somebody who has the same (我也遇到) or follows: one document for each person and appeal. */
export interface ParticipantRecord {
  /** `appealId~openid` */
  _id: string;
  appealId: string;
  personId: string;
  hasJoined: boolean;
  isFollowing: boolean;
  /** One of the two: in the list of what one follows. */
  isTold: boolean;
  /** The appeal while `isTold`, for the index; else null. */
  toldOf: string | null;
  at: string;
  recency: string;
  /** The last keys that were served, so that a late retry changes nothing. */
  keys: string[];
}

export const participants = collection<ParticipantRecord>('participants');

export function participantId(appealId: string, openid: string): string {
  return `${appealId}~${openid}`;
}

/** Everybody besides owner and handlers who is told what happens. No request while there is nobody. */
export async function toldOf(
  appeal: Pick<AppealRecord, '_id' | 'joinCount' | 'followCount' | 'absorbed'>,
): Promise<string[]> {
  const { joinCount, followCount, absorbed } = appeal;
  if (joinCount + followCount + absorbed.length === 0) return [];
  const ids = [appeal._id, ...absorbed.map(({ id }) => id)];
  const found = await participants.whole('toldOf', ids);
  const owners = absorbed.flatMap(({ ownerId }) => ownerId ?? []);
  return [...new Set([...owners, ...found.map(({ personId }) => personId)])];
}

/** How many people have the same, in this appeal or in one that was merged into it: each once, never its owner. */
export async function joinersOf({
  _id,
  ownerId,
  absorbed,
}: Pick<AppealRecord, '_id' | 'ownerId' | 'absorbed'>): Promise<number> {
  const found = await participants.whole('toldOf', [_id, ...absorbed.map(({ id }) => id)]);
  const joined = found.filter(({ hasJoined }) => hasJoined).map(({ personId }) => personId);
  const writers = absorbed.flatMap((one) => one.ownerId ?? []);
  return [...new Set([...writers, ...joined])].filter((id) => id !== ownerId).length;
}

/** What one person is to an appeal as a participant. */
export interface Standing {
  hasJoined: boolean;
  isFollowed: boolean;
}
export const STRANGER: Standing = { hasJoined: false, isFollowed: false };

/** One request; none while nobody takes part. */
export async function standingOf(
  appeal: Pick<AppealRecord, '_id' | 'joinCount' | 'followCount' | 'absorbed'>,
  openid: string,
): Promise<Standing> {
  if (appeal.joinCount + appeal.followCount === 0) return STRANGER;
  const ids = [appeal._id, ...appeal.absorbed.map(({ id }) => id)];
  const found = await participants.some(ids.map((id) => participantId(id, openid)));
  return {
    hasJoined: found.some(({ hasJoined }) => hasJoined),
    isFollowed: found.some(({ isFollowing }) => isFollowing),
  };
}
