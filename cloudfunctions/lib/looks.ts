import { civilDateOf } from '../../domain/calendar/beijing-time';
import type { Role } from '../../domain/people';
import type { ActorRecord } from './act/record';
import { collection } from './db/collection';
import type { MemberCall } from './serve';
import { keyOf, type ThingRef } from './thing';

/** 查看记录: staff opened a thing; one document for each of them, thing and day. */
interface LookRecord {
  _id: string;
  thing: ThingRef;
  at: string;
  recency: string;
  by: ActorRecord;
}

const looks = collection<LookRecord>('looks');
const SHOWN = 100;

/** Keeps that staff read what others do not, once a day. One request. */
export async function recordLook(
  thing: ThingRef,
  by: ActorRecord,
  { openid, now: at }: MemberCall,
): Promise<void> {
  const _id = `${keyOf(thing)}~${openid}~${civilDateOf(at)}`;
  await looks.insertOnce({ _id, thing, at, recency: `${at}~${_id}`, by });
}

/** The latest first. One request. */
export function looksAt({ type, id }: ThingRef): Promise<LookRecord[]> {
  return looks.list(
    { 'thing.type': type, 'thing.id': id },
    { orderBy: ['recency', 'desc'], limit: SHOWN },
  );
}

/** As the owner of the thing reads it: the post of the member of staff, and their name on duty. */
export function presentLook({ at, by }: Pick<LookRecord, 'at' | 'by'>) {
  const { role, name, placeName } = by;
  return { at, by: { role: role as Role, name: name ?? '', placeName: placeName ?? '' } };
}
