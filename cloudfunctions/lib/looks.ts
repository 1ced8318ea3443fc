import { civilDateOf } from '../../domain/calendar/beijing-time';
import type { Role } from '../../domain/people';
import type { ActorRecord } from './act/record';
import { collection } from './db/collection';
import type { MemberCall } from './serve';
import { keyOf, type ThingRef } from './thing';

/** What staff read: the thing as it is shown to them, or what its act showed again on a later day. */
export type Looked = 'content' | 'contact' | 'identity';

/** 查看记录: staff read a thing; one document for each of them, thing, day and part of it. */
interface LookRecord {
  _id: string;
  thing: ThingRef;
  at: string;
  recency: string;
  by: ActorRecord;
  /** Left out by earlier versions, which kept looks at the content only. */
  what?: Looked;
}

const looks = collection<LookRecord>('looks');
const SHOWN = 100;

/** Keeps that staff read what others do not, once a day. One request. */
export async function recordLook(
  thing: ThingRef,
  by: ActorRecord,
  { openid, now: at }: MemberCall,
  what: Looked,
): Promise<void> {
  const day = `${keyOf(thing)}~${openid}~${civilDateOf(at)}`;
  const _id = what === 'content' ? day : `${day}~${what}`;
  await looks.insertOnce({ _id, thing, at, recency: `${at}~${_id}`, by, what });
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
