import { civilDateOf } from '../../domain/calendar/beijing-time';
import type { ActorRecord } from '../lib/act/record';
import { collection } from '../lib/db/collection';
import { isDuplicate } from '../lib/errors';
import type { MemberCall } from '../lib/serve';
import { actorOf } from './act/actor-of';
import { postOver } from './duty';
import type { AppealRecord } from './record';

/** 查看记录: staff opened an appeal; one document for each of them, appeal and day. */
interface LookRecord {
  _id: string;
  appealId: string;
  at: string;
  recency: string;
  by: ActorRecord;
}

const looks = collection<LookRecord>('looks');
const SHOWN = 100;

/** Keeps that staff read what neighbours do not, once a day. One request. */
export async function recordLook(appeal: AppealRecord, call: MemberCall): Promise<void> {
  const { openid, now, me } = call;
  const _id = `${appeal._id}~${openid}~${civilDateOf(now)}`;
  const by = postOver(me, appeal) ?? actorOf(call, appeal);
  try {
    await looks.insert({ _id, appealId: appeal._id, at: now, recency: `${now}~${_id}`, by });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export function looksAt(appealId: string): Promise<LookRecord[]> {
  return looks.list({ appealId }, { orderBy: ['recency', 'desc'], limit: SHOWN });
}
