import type { NoticeKind, ThingRef } from '../../domain/areas';
import type { Role } from '../../domain/people';
import type { Priority } from '../../domain/priority';
import { collection } from '../lib/db/collection';

export interface CallAttemptRecord {
  at: string;
  by: { id: string; name: string };
  outcome: 'started' | 'notReached' | 'done';
  /** The caller's idempotency key. */
  key: string;
}

/** 请打电话: an urgent message did not reach somebody, so the duty desk calls them. One for each message. */
export interface CallRecord {
  _id: string;
  /** The community whose desk calls, or the street or the city where it has nobody for it. */
  placeId: string;
  noticeId: string;
  /** What the person should know of. */
  thing: ThingRef;
  number: string;
  priority: Priority;
  excerpt: string;
  kind: NoticeKind;
  person: { id: string; name: string; role: Role | null; placeName: string };
  state: 'open' | 'notReached' | 'done';
  isDone: boolean;
  at: string;
  recency: string;
  attempts: CallAttemptRecord[];
}

export const calls = collection<CallRecord>('calls');
