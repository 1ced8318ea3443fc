import { command } from './cloud';
import { isShard, type ShardRecord, shardIdsOf, type Totals } from './counts';
import { collection } from './db/collection';
import { Outdated, type Transaction } from './db/transaction';
import { pageOf } from './paging';
import type { MemberCall } from './serve';
import { keyOf, type ThingRef } from './thing';

/** Somebody who has the same (我也遇到) or follows: one document for each person and thing. */
export interface ParticipantRecord {
  /** The thing and the openid. */
  _id: string;
  thing: ThingRef;
  personId: string;
  hasJoined: boolean;
  isFollowing: boolean;
  /** One of the two: in the list of what one follows. */
  isTold: boolean;
  /** The thing as one word while `isTold`, for the index; else null. */
  toldOf: string | null;
  at: string;
  recency: string;
  /** The last keys that were served, so that a late retry changes nothing. */
  keys: string[];
}

/** A wish to join or to follow, on or off. */
export interface Part {
  idempotencyKey: string;
  what: 'hasJoined' | 'isFollowing';
  isOn: boolean;
}

/** What one person is to a thing as a participant. */
export interface Standing {
  hasJoined: boolean;
  isFollowed: boolean;
}
export const STRANGER: Standing = { hasJoined: false, isFollowed: false };

/** How many take part in a thing, each way. */
export const COUNTED = ['joined', 'following'] as const;
type Counted = (typeof COUNTED)[number];
export type PartSteps = Record<Counted, number>;
export type PartTotals = Totals<Counted>;

export const PARTICIPANTS = 'participants';
const participants = collection<ParticipantRecord>(PARTICIPANTS);
const both = collection<ParticipantRecord | ShardRecord>(PARTICIPANTS);
const KEYS_KEPT = 10;

function participantId(thing: ThingRef, openid: string): string {
  return `${keyOf(thing)}~${openid}`;
}

/** Everybody who joined or follows one of the things. One request for each 1,000. */
export function participantsOf(things: readonly ThingRef[]): Promise<ParticipantRecord[]> {
  return participants.whole('toldOf', things.map(keyOf));
}

/** The person's documents of the things, and the shards of the first of them. One request, outside of transactions. */
export async function partsOf(
  things: readonly [ThingRef, ...ThingRef[]],
  openid: string,
): Promise<{ parts: ParticipantRecord[]; shards: ShardRecord[] }> {
  const own = things.map((thing) => participantId(thing, openid));
  const found = await both.some([...own, ...shardIdsOf(things[0])]);
  const parts = found.filter((one): one is ParticipantRecord => !isShard(one));
  return { parts, shards: found.filter(isShard) };
}

export function standingIn(parts: readonly ParticipantRecord[]): Standing {
  return {
    hasJoined: parts.some(({ hasJoined }) => hasJoined),
    isFollowed: parts.some(({ isFollowing }) => isFollowing),
  };
}

/** A page of the things of one type that the person joined or follows, the latest first. One request. */
export async function followedBy(
  personId: string,
  type: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<{ ids: string[]; nextCursor: string | null }> {
  const found = await participants.list(
    {
      personId,
      isTold: true,
      'thing.type': type,
      ...(cursor && { recency: command.lt(cursor) }),
    },
    { orderBy: ['recency', 'desc'], limit: limit + 1 },
  );
  const { page, nextCursor } = pageOf(found, limit, ({ recency }) => recency);
  return { ids: page.map(({ thing }) => thing.id), nextCursor };
}

/**
 * Writes what the person is from now on, and answers it. `before` was read after the transaction began: who changed it
 * meanwhile makes it begin again.
 */
export async function savePart(
  tx: Transaction,
  before: ParticipantRecord | undefined,
  { thing, call, part }: { thing: ThingRef; call: MemberCall; part: Part },
): Promise<ParticipantRecord> {
  const after = partAfter(before ?? strangerTo(thing, call), part);
  if (!before) await tx.insert(PARTICIPANTS, after);
  else {
    const change = { ...after, _id: undefined };
    if (!(await tx.update<ParticipantRecord>(PARTICIPANTS, after._id, change)))
      throw new Outdated();
  }
  return after;
}

/** The recency tells a person's things apart; only one of them has the thing's id. */
function strangerTo(thing: ThingRef, { openid, now }: MemberCall): ParticipantRecord {
  return {
    _id: participantId(thing, openid),
    thing,
    personId: openid,
    hasJoined: false,
    isFollowing: false,
    isTold: false,
    toldOf: null,
    at: now,
    recency: `${now}~${thing.id}`,
    keys: [],
  };
}

function partAfter(
  before: ParticipantRecord,
  { what, isOn, idempotencyKey }: Part,
): ParticipantRecord {
  const changed = { ...before, [what]: isOn };
  const isTold = changed.hasJoined || changed.isFollowing;
  const keys = [...before.keys, idempotencyKey].slice(-KEYS_KEPT);
  return { ...changed, isTold, toldOf: isTold ? keyOf(before.thing) : null, keys };
}
